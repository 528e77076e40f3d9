import { switchInChain, type Style, type Styles } from './styles.js';
import { integerOf, switchOf, valueOf, type XmlElement } from './xml.js';

/** How a run looks, from its own properties and its styles. */
export interface RunLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly hidden: boolean;
  /** In half-points. */
  readonly size: number;
}

/** Word's own size where a file gives none, in half-points. */
const DEFAULT_SIZE = 20;

/** Lays a run's own properties over its character style, its paragraph's style and the defaults. */
export function createRunReader(
  styles: Styles,
): (run: XmlElement | undefined, paragraphChain: readonly Style[]) => RunLook {
  return (run, paragraphChain) => {
    const chain = styles.characterChain(valueOf(run, 'w:rStyle'));
    const toggle = (property: string): boolean => {
      const own = switchOf(run, property);
      if (own !== undefined) return own;
      if (switchOf(styles.defaultRun, property) === true) return true;
      // 17.7.3: a toggle that both styles set is off
      return switchInChain(chain, property) !== switchInChain(paragraphChain, property);
    };
    const sizeOf = (property: string): number | undefined =>
      [run, ...[...chain, ...paragraphChain].map((style) => style.run), styles.defaultRun]
        .map((properties) => integerOf(properties, property))
        .find((size) => size !== undefined && size > 0);
    // right-to-left runs have their own set of properties
    const complex = switchOf(run, 'w:rtl') ?? switchOf(run, 'w:cs') ?? false;
    return {
      bold: toggle(complex ? 'w:bCs' : 'w:b'),
      italic: toggle(complex ? 'w:iCs' : 'w:i'),
      hidden: toggle('w:vanish'),
      size: sizeOf(complex ? 'w:szCs' : 'w:sz') ?? DEFAULT_SIZE,
    };
  };
}
