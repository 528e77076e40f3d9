import { elementsOf, type XmlElement } from '../xml.js';
import type { OdtPackage } from './package.js';
import { readBlocks, type Gathering, type OdtBlock } from './story.js';
import { readStyles } from './styles.js';

const RUNNING = /^(?:style|loext):(?:header|footer)(?:-left|-first)?$/;

/** The running headers and footers of the page styles that the text uses. */
export function furnitureOf(file: OdtPackage, gathering: Gathering): OdtBlock[] {
  if (file.styles === undefined) return [];
  const styles = readStyles(file.styles, file.styles);
  const blocks: OdtBlock[] = [];
  for (const { master, page } of usedMasters(styles.masterPages, gathering.masterPages)) {
    const story = { gathering, styles, role: 'furniture' as const, page: () => page, blocks };
    for (const running of elementsOf(master)) {
      const isShown = running.attributes['style:display'] !== 'false';
      if (isShown && RUNNING.test(running.name)) readBlocks(running, story, {});
    }
  }
  return blocks;
}

interface UsedMaster {
  readonly master: XmlElement;
  /** The page on which it, or the one that it follows, is first used. */
  readonly page: number;
}

/** The page styles that the text uses, and those that follow one of them. */
function usedMasters(
  masters: readonly XmlElement[],
  begun: ReadonlyMap<string, number>,
): UsedMaster[] {
  const byName = new Map(masters.map((master) => [master.attributes['style:name'] ?? '', master]));
  const used = new Map<XmlElement, UsedMaster>();
  for (const [name, page] of begun) {
    let master = byName.get(name);
    while (master !== undefined && !used.has(master)) {
      used.set(master, { master, page });
      master = byName.get(master.attributes['style:next-style-name'] ?? '');
    }
  }
  return [...used.values()];
}
