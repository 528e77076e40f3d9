import { wholeNumber, type XmlElement } from '../xml.js';
import { readListStyle, type ListStyle } from './list-styles.js';
import type { Styles } from './styles.js';

/** The list around a paragraph. */
export interface ListPlace {
  /** Lists of one key count on from one another. */
  readonly key: string;
  /** From 0. */
  readonly level: number;
  /** Undefined where the paragraph's style names the list. */
  readonly style: string | undefined;
  readonly item: ListItem;
}

/** An item: its first paragraph bears the number. */
export interface ListItem {
  isLabelled: boolean;
  readonly start: number | undefined;
}

/** Counts the lists of a document through. */
export interface Lists {
  /** The place of what is in an item of a list; a list inside one counts with it. */
  readonly place: (list: XmlElement, around: ListPlace | undefined) => Omit<ListPlace, 'item'>;
  /** The label of the next paragraph of a list; empty where it shows none. */
  readonly label: (place: ListPlace, style: string | undefined, styles: Styles) => string;
  /** The number of the next heading, where headings are numbered. */
  readonly headingLabel: (heading: XmlElement, level: number, styles: Styles) => string;
}

const DEEPEST = 9;
const OUTLINE = 'outline';

type Numbers = (number | undefined)[];

export function createLists(): Lists {
  const counts = new Map<string, Numbers>();
  const keys = new Map<string, string>();
  const read = new Map<XmlElement, ListStyle>();
  let last: { readonly key: string; readonly style: string | undefined } | undefined;
  let begun = 0;

  const styleOf = (element: XmlElement): ListStyle => {
    const known = read.get(element) ?? readListStyle(element);
    read.set(element, known);
    return known;
  };
  const next = (key: string, level: number, style: ListStyle, start?: number): Numbers => {
    const numbers = counts.get(key) ?? [];
    counts.set(key, numbers);
    const before = numbers[level];
    numbers[level] = start ?? (before === undefined ? style.startOf(level) : before + 1);
    // a level that was skipped counts as begun: after 1.1 without a 1 comes 2
    for (let above = 0; above < level; above += 1) numbers[above] ??= style.startOf(above);
    numbers.length = level + 1;
    return numbers;
  };
  return {
    place: ({ attributes }, around) => {
      const style = attributes['text:style-name'] ?? around?.style;
      if (around !== undefined) {
        return { key: around.key, level: Math.min(around.level + 1, DEEPEST), style };
      }
      const before = attributes['text:continue-list'];
      const continued = before === undefined ? undefined : keys.get(before);
      const goesOn = attributes['text:continue-numbering'] === 'true' && last?.style === style;
      const key = continued ?? (goesOn ? last?.key : undefined) ?? `list ${(begun += 1)}`;
      last = { key, style };
      const id = attributes['xml:id'];
      if (id !== undefined) keys.set(id, key);
      return { key, level: 0, style };
    },
    label: ({ key, level, item }, name, styles) => {
      if (item.isLabelled) return '';
      item.isLabelled = true;
      const element = name === undefined || name === '' ? undefined : styles.list(name);
      if (element === undefined) return '';
      const style = styleOf(element);
      return style.label(level, next(key, level, style, item.start));
    },
    headingLabel: ({ attributes }, level, { outline }) => {
      if (outline === undefined || attributes['text:is-list-header'] === 'true') return '';
      const style = styleOf(outline);
      const restarts = attributes['text:restart-numbering'] === 'true';
      const start = wholeNumber(attributes['text:start-value']);
      const from = start ?? (restarts ? style.startOf(level - 1) : undefined);
      return style.label(level - 1, next(OUTLINE, level - 1, style, from));
    },
  };
}
