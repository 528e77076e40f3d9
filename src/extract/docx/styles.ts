import { childNamed, childrenNamed, isOn, switchOf, valueOf, type XmlElement } from './xml.js';

/** A style of styles.xml, not yet laid over those it is based on. */
export interface Style {
  readonly id: string;
  /** Lower case; the built-in names are English in every language of Word. */
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly paragraph: XmlElement | undefined;
  readonly run: XmlElement | undefined;
}

/** The styles of a document. */
export interface Styles {
  /** The style of a paragraph and those it is based on, nearest first; without an id the default style. */
  readonly paragraphChain: (id: string | undefined) => readonly Style[];
  readonly characterChain: (id: string | undefined) => readonly Style[];
  /** `w:numId` of a numbering style. */
  readonly listOf: (id: string) => string | undefined;
  readonly defaultRun: XmlElement | undefined;
}

const LONGEST_CHAIN = 32;

/** Reads styles.xml; without one, no style is defined. */
export function readStyles(root: XmlElement | undefined): Styles {
  const byType = new Map<string, Map<string, Style>>();
  let defaultParagraph: string | undefined;
  for (const element of childrenNamed(root, 'w:style')) {
    const type = element.attributes['w:type'] ?? 'paragraph';
    const style = readStyle(element);
    const ofType = byType.get(type) ?? new Map<string, Style>();
    byType.set(type, ofType.set(style.id, style));
    const isDefault = element.attributes['w:default'];
    if (type === 'paragraph' && isDefault !== undefined && isOn(isDefault)) {
      defaultParagraph = style.id;
    }
  }
  const paragraphs = byType.get('paragraph') ?? new Map<string, Style>();
  const characters = byType.get('character') ?? new Map<string, Style>();
  const lists = byType.get('numbering');
  const defaults = childNamed(childNamed(root, 'w:docDefaults'), 'w:rPrDefault');
  return {
    paragraphChain: chains(paragraphs, defaultParagraph),
    characterChain: chains(characters, undefined),
    listOf: (id) => valueOf(childNamed(lists?.get(id)?.paragraph, 'w:numPr'), 'w:numId'),
    defaultRun: childNamed(defaults, 'w:rPr'),
  };
}

function readStyle(element: XmlElement): Style {
  return {
    id: element.attributes['w:styleId'] ?? '',
    name: (valueOf(element, 'w:name') ?? '').toLowerCase(),
    basedOn: valueOf(element, 'w:basedOn'),
    paragraph: childNamed(element, 'w:pPr'),
    run: childNamed(element, 'w:rPr'),
  };
}

function chains(
  styles: ReadonlyMap<string, Style>,
  fallback: string | undefined,
): (id: string | undefined) => readonly Style[] {
  const known = new Map<string, readonly Style[]>();
  return (id) => {
    const first = id !== undefined && styles.has(id) ? id : fallback;
    if (first === undefined) return [];
    const found = known.get(first) ?? chainFrom(styles, first);
    known.set(first, found);
    return found;
  };
}

function chainFrom(styles: ReadonlyMap<string, Style>, first: string): Style[] {
  const chain: Style[] = [];
  let style = styles.get(first);
  while (style !== undefined && chain.length < LONGEST_CHAIN && !chain.includes(style)) {
    chain.push(style);
    style = styles.get(style.basedOn ?? '');
  }
  return chain;
}

/** An on-off property of the nearest style that has it. */
export function switchInChain(chain: readonly Style[], property: string): boolean {
  for (const { run } of chain) {
    const value = switchOf(run, property);
    if (value !== undefined) return value;
  }
  return false;
}
