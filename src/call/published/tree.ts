import { asks, isFormal } from './asks.js';
import { letterAt } from './label.js';
import type { Item, ItemList } from './items.js';
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
  const groups = lists.reduce(withGroup, []).map(withoutTitles);
  const restarts = groups.length > 1 && hasTwice(groups.flat().map(stepOf));
  const headings = groups.flatMap(([first]) => first?.heading?.text ?? []);
  const apart = new Set(headings).size === headings.length && headings.length > 1;
  const loose = groups.filter((items) => items[0]?.heading === undefined);
  if (restarts && apart && loose.flat().every(({ label }) => label === undefined)) {
    return groups
      .flatMap((items) => (items[0]?.heading === undefined ? items.map((item) => [item]) : [items]))
      .map((items, index) => groupQuestion(items, letterAt(index + 1)));
  }
  return numbered(groups.flat(), restarts);
}

/** What a paragraph asks for goes with the list under the same heading. */
function withGroup(groups: Item[][], { items, running }: ItemList): Item[][] {
  const before = groups.at(-1);
  const same = before?.[0]?.heading !== undefined && before[0].heading === items[0]?.heading;
  const told = running ?? before?.every(({ label }) => label === undefined) ?? false;
  if (before !== undefined && same && told) before.push(...items);
  else groups.push([...items]);
  return groups;
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
function groupQuestion(items: readonly Item[], id: string): FoundQuestion {
  const [first] = items;
  if (first === undefined) throw new RangeError('a group without questions');
  if (first.heading === undefined) return question(first, id, doubtsOf(first));
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
  const steps = stepsOf(items, renumbered, parent);
  return items.map((item, index) => {
    const step = steps[index] ?? '';
    const id = parent === '' ? step : `${parent}.${step}`;
    const published = stepOf(item);
    const other = published !== '' && published !== step && published !== id;
    return question(item, id, [
      ...doubtsOf(item),
      ...(other ? [`it is published as ${published}`] : []),
    ]);
  });
}

/** The last step of each id: as it is published where all that are differ, and the next one free for others. */
function stepsOf(items: readonly Item[], renumbered: boolean, parent: string): readonly string[] {
  const first = parent === '' || /^[a-z]+$/.test(parent.split('.').at(-1) ?? '');
  const own = items.map((item) => item.label?.steps.at(item.label.kind === 'path' ? -1 : 0) ?? '');
  const known = !hasTwice(own) && !renumbered;
  const taken = new Set(known ? own : []);
  let count = 0;
  return own.map((step) => {
    if (known && step !== '') return step;
    let free: string;
    do {
      count += 1;
      free = first ? String(count) : letterAt(count);
    } while (taken.has(free));
    return free;
  });
}

function doubtsOf({ doubt }: Item): readonly string[] {
  return doubt === undefined ? [] : [doubt];
}

function question(item: Item, id: string, doubts: readonly string[]): FoundQuestion {
  const text = item.texts.join(' ');
  const parted = item.items.length === 0 ? inlineParts(text) : undefined;
  const joined =
    item.texts.length > 1 ? ['a paragraph that follows it is taken for a part of it'] : [];
  return {
    id,
    text: tidied(parted?.head ?? text) || wholeText(item),
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

/** Of a number before parts only, the text of the parts. */
function wholeText({ texts, items }: Item): string {
  return texts.join(' ').trim() || items.map(({ line }) => line.whole).join(' ');
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
