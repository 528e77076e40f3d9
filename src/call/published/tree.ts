import { asks, isFormal } from './asks.js';
import { letterAt } from './label.js';
import type { Item, ItemList } from './outline.js';
import { inlineParts, tidied } from './running.js';
import type { PlacedLine } from './sections.js';

/** A question of a published call. */
export interface FoundQuestion {
  readonly id: string;
  readonly text: string;
  readonly line: PlacedLine;
  readonly heading?: string;
  readonly doubts: readonly string[];
  readonly questions: readonly FoundQuestion[];
}

/** The questions of lists, with ids as they are published, where these are clear. */
export function treeOf(lists: readonly ItemList[]): readonly FoundQuestion[] {
  const groups = lists.map(({ items }) => items).map(withoutTitles);
  const restarts = groups.length > 1 && hasTwice(groups.flat().map(stepOf));
  const headed = groups.every((items) => items[0]?.heading !== undefined);
  const apart = new Set(groups.map((items) => items[0]?.heading?.text)).size === groups.length;
  if (restarts && headed && apart) return groups.map(groupQuestion);
  return numbered(groups.flat(), restarts);
}

/** The published number of an item of the first level; empty where it has none. */
function stepOf({ label }: Item): string {
  return label?.steps.join('.') ?? '';
}

function hasTwice(steps: readonly string[]): boolean {
  const written = steps.filter((step) => step !== '');
  return new Set(written).size < written.length;
}

/** Numbers that begin anew under each heading make the heading a question of which they are parts. */
function groupQuestion(items: readonly Item[], index: number): FoundQuestion {
  const [first] = items;
  if (first?.heading === undefined) throw new RangeError('a group without heading');
  const id = letterAt(index + 1);
  return {
    id,
    text: first.heading.text.replace(/\s*[:：]$/u, ''),
    line: first.heading,
    doubts: [
      'a heading whose questions are numbered anew; the letters of these groups are not published',
    ],
    questions: numbered(items.map(withoutHeading), false, id),
  };
}

function withoutHeading({ line, texts, items, label, doubt }: Item): Item {
  return {
    line,
    texts,
    items,
    ...(label !== undefined && { label }),
    ...(doubt !== undefined && { doubt }),
  };
}

/** Items that only title others whose numbers run on from one to the next are headings. */
function withoutTitles(items: readonly Item[]): readonly Item[] {
  const titles = items.filter((item) => item.items.length > 0 && !asks(item.line.text));
  if (titles.length < items.length || items.length < 2) return items;
  const inner = items.flatMap((item) => item.items);
  const runsOn = inner.every(
    ({ label }, index) =>
      label !== undefined &&
      label.kind !== 'bullet' &&
      (index === 0 || label.value === (inner[index - 1]?.label?.value ?? 0) + 1),
  );
  if (!runsOn) return items;
  return items.flatMap((item) => item.items.map((own) => ({ ...own, heading: item.line })));
}

function numbered(
  items: readonly Item[],
  renumbered: boolean,
  parent = '',
): readonly FoundQuestion[] {
  const first = parent === '' || /^[a-z]+$/.test(parent.split('.').at(-1) ?? '');
  const own = items.map((item) => item.label?.steps.at(item.label.kind === 'path' ? -1 : 0) ?? '');
  const known = own.every((step) => step !== '') && !hasTwice(own) && !renumbered;
  return items.map((item, index) => {
    const counted = first ? String(index + 1) : letterAt(index + 1);
    const step = known ? (own[index] ?? counted) : counted;
    const id = parent === '' ? step : `${parent}.${step}`;
    const published = stepOf(item);
    const doubts = [
      ...(item.doubt === undefined ? [] : [item.doubt]),
      ...(published !== '' && published !== step && published !== id
        ? [`it is published as ${published}`]
        : []),
    ];
    return question(item, id, doubts);
  });
}

function question(item: Item, id: string, doubts: readonly string[]): FoundQuestion {
  const text = item.texts.join(' ');
  const parted = item.items.length === 0 ? inlineParts(text) : undefined;
  const joined =
    item.texts.length > 1 ? ['a paragraph that follows it is taken for a part of it'] : [];
  return {
    id,
    text: tidied(parted === undefined ? text : parted.head),
    line: item.line,
    ...(item.heading !== undefined && { heading: item.heading.text.replace(/\s*[:：]$/u, '') }),
    doubts: [...doubts, ...joined],
    questions:
      parted === undefined
        ? numbered(item.items, false, id)
        : parted.parts.map((part) => ({
            id: `${id}.${part.step}`,
            text: part.text,
            line: item.line,
            doubts: [],
            questions: [],
          })),
  };
}

/** Share of a list's items that ask something, themselves or in what stands under them. */
export function askingShare({ items }: ItemList): number {
  const asking = items.filter(
    (item) => asks(item.texts.join(' ')) || item.items.some(({ texts }) => asks(texts.join(' '))),
  );
  return items.length === 0 ? 0 : asking.length / items.length;
}

/** Share of a list's items that speak of how to send something in. */
export function formalShare({ items }: ItemList): number {
  return items.filter(({ texts }) => isFormal(texts.join(' '))).length / Math.max(1, items.length);
}
