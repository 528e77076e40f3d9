import { riseBy, type Rise } from '../rise.js';
import { switchInChain, type Style, type Styles } from './styles.js';
import { childNamed, integerOf, switchOf, valueOf, type XmlElement } from './xml.js';

/** How a run looks, from its own properties and its styles. */
export interface RunLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly hidden: boolean;
  /** In half-points. */
  readonly size: number;
  /** For Western characters; empty where none is given. */
  readonly font: string;
  readonly rise: Rise;
}

/** Word's own size where a file gives none, in half-points. */
const DEFAULT_SIZE = 20;

const RISES: Readonly<Record<string, Rise>> = { superscript: 'up', subscript: 'down' };

/** Lays a run's own properties over its character style, its paragraph's style and the defaults. */
export function createRunReader(
  styles: Styles,
): (run: XmlElement | undefined, paragraphChain: readonly Style[]) => RunLook {
  /** Looks of runs without properties of their own. */
  const plain = new Map<readonly Style[], RunLook>();
  return (run, paragraphChain) => {
    if (run !== undefined && run.children.length > 0) return lookOf(styles, run, paragraphChain);
    const known = plain.get(paragraphChain) ?? lookOf(styles, undefined, paragraphChain);
    plain.set(paragraphChain, known);
    return known;
  };
}

function lookOf(
  styles: Styles,
  run: XmlElement | undefined,
  paragraphChain: readonly Style[],
): RunLook {
  const chain = styles.characterChain(valueOf(run, 'w:rStyle'));
  const toggle = (property: string): boolean => {
    const own = switchOf(run, property);
    if (own !== undefined) return own;
    if (switchOf(styles.defaultRun, property) === true) return true;
    // 17.7.3: a toggle that both styles set is off
    return switchInChain(chain, property) !== switchInChain(paragraphChain, property);
  };
  const nearest = <T>(
    read: (properties: XmlElement | undefined) => T | undefined,
  ): T | undefined => {
    const own = read(run);
    if (own !== undefined) return own;
    for (const style of [...chain, ...paragraphChain]) {
      const value = read(style.run);
      if (value !== undefined) return value;
    }
    return read(styles.defaultRun);
  };
  // right-to-left runs have their own set of properties
  const complex = switchOf(run, 'w:rtl') ?? switchOf(run, 'w:cs') ?? false;
  const size =
    nearest((properties) => sizeOf(properties, complex ? 'w:szCs' : 'w:sz')) ?? DEFAULT_SIZE;
  return {
    bold: toggle(complex ? 'w:bCs' : 'w:b'),
    italic: toggle(complex ? 'w:iCs' : 'w:i'),
    hidden: toggle('w:vanish'),
    size,
    font: nearest(fontOf) ?? '',
    rise:
      RISES[nearest((properties) => valueOf(properties, 'w:vertAlign')) ?? ''] ??
      riseBy(nearest((properties) => integerOf(properties, 'w:position')) ?? 0, size),
  };
}

/** In half-points, in which a bare number is; strict files may write `12pt`. */
function sizeOf(properties: XmlElement | undefined, name: string): number | undefined {
  const [, number, unit] =
    /^(\d{1,6}(?:\.\d{1,3})?)(pt)?$/.exec(valueOf(properties, name) ?? '') ?? [];
  const size = Number(number ?? 0) * (unit === undefined ? 1 : 2);
  return size > 0 ? size : undefined;
}

function fontOf(properties: XmlElement | undefined): string | undefined {
  const fonts = childNamed(properties, 'w:rFonts')?.attributes;
  return fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'];
}
