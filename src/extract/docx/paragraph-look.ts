import type { ListPosition } from '../lists/list-labels.js';
import type { Numbering } from '../lists/definitions.js';
import type { Style, Styles } from './styles.js';
import { childNamed, integerOf, isOn, valueOf, type XmlElement } from './xml.js';

/** What a paragraph's properties and styles say of it; earlier properties of a tracked change count for nothing. */
export interface ParagraphLook {
  /** Nearest style first. */
  readonly chain: readonly Style[];
  /** 1 to 9. */
  readonly headingLevel: number | undefined;
  readonly position: ListPosition | undefined;
  readonly centred: boolean;
  readonly breaksPage: boolean;
}

/** Reads paragraph properties against the document's styles and lists. */
export function createParagraphReader(
  styles: Styles,
  numbering: Numbering,
): (properties: XmlElement | undefined) => ParagraphLook {
  return (properties) => {
    const chain = styles.paragraphChain(valueOf(properties, 'w:pStyle'));
    const layers = [properties, ...chain.map(({ paragraph }) => paragraph)];
    const nearest = (name: string): XmlElement | undefined =>
      layers.map((layer) => childNamed(layer, name)).find((child) => child !== undefined);
    const breaks = nearest('w:pageBreakBefore');
    return {
      chain,
      headingLevel: headingLevel(layers, chain),
      position: listPosition(properties, chain, numbering),
      centred: nearest('w:jc')?.attributes['w:val'] === 'center',
      breaksPage: breaks !== undefined && isOn(breaks.attributes['w:val']),
    };
  };
}

/** The outline level where one is given, else that of the built-in headings; 9 stands for body text. */
function headingLevel(
  layers: readonly (XmlElement | undefined)[],
  chain: readonly Style[],
): number | undefined {
  const outline = layers
    .map((layer) => integerOf(layer, 'w:outlineLvl'))
    .find((level) => level !== undefined);
  if (outline !== undefined && outline >= 0) return outline < 9 ? outline + 1 : undefined;
  for (const { name } of chain) {
    const level = /^heading ([1-9])$/.exec(name)?.[1];
    if (level !== undefined) return Number(level);
    if (name === 'title') return 1;
  }
  return undefined;
}

function listPosition(
  properties: XmlElement | undefined,
  chain: readonly Style[],
  numbering: Numbering,
): ListPosition | undefined {
  const own = childNamed(properties, 'w:numPr');
  const inherited = chain.map(({ paragraph }) => childNamed(paragraph, 'w:numPr'));
  const list = [own, ...inherited]
    .map((element) => valueOf(element, 'w:numId'))
    .find((id) => id !== undefined);
  if (list === undefined || list === '0') return undefined;
  const level =
    integerOf(own, 'w:ilvl') ??
    levelOfStyle(numbering, list, chain) ??
    inherited.map((element) => integerOf(element, 'w:ilvl')).find((given) => given !== undefined);
  return { list, level: Math.min(Math.max(level ?? 0, 0), 8) };
}

/** A list gives a level to each paragraph style that it numbers. */
function levelOfStyle(
  numbering: Numbering,
  list: string,
  chain: readonly Style[],
): number | undefined {
  const levels = numbering.get(list)?.levels ?? new Map<number, { readonly style?: string }>();
  for (const { id } of chain) {
    for (const [level, { style }] of levels) if (style === id) return level;
  }
  return undefined;
}

/** Whether the paragraph's mark is deleted or moved away, so that its text runs on into the next one. */
export function isMarkDeleted(properties: XmlElement | undefined): boolean {
  const mark = childNamed(properties, 'w:rPr');
  return childNamed(mark, 'w:del') !== undefined || childNamed(mark, 'w:moveFrom') !== undefined;
}
