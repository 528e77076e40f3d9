import { BOUNDS } from '../../model/index.js';
import { bandsOf, commonRoom, freeRoom, type Band, type Room } from './bands.js';
import { isBareMarker, opensItem } from './markers.js';
import { lowest, median, type Placed } from './placed.js';

/** A stretch of a page from top to bottom. */
export type Section<T> =
  | { readonly items: readonly T[] }
  /** Text in columns under a heading across them, from left to right. */
  | { readonly columns: readonly (readonly T[])[]; readonly stripes: readonly number[] }
  /** A table without rules: of each row the cells, from left to right. */
  | { readonly cells: readonly (readonly (readonly T[])[])[] };

/** Rows that a table needs: fewer where each begins like a question. */
const ROWS = 3;
const QUESTIONS = 2;
/** Narrowest white stripe between the cells of a row, in sizes of the type. */
const STRIPE = 0.9;
const MOST_BANDS = 300;

/**
 * Finds what stands in rows side by side: cells whose first lines are level, row under row, with a white stripe between
 * them all; and columns that are balanced anew under each heading. `textOf` gives none for what is a table already.
 */
export function sectionsOf<T extends Placed>(
  items: readonly T[],
  base: 'rtl' | 'ltr',
  textOf: (item: T) => string | undefined,
): Section<T>[] {
  if (items.length === 0 || items.length > BOUNDS.pageLines) return [{ items }];
  const bands = bandsOf(items);
  if (bands.length > MOST_BANDS) return [{ items }];
  const size = median(items.map((item) => item.size));
  const sections: Section<T>[] = [];
  let plain: T[] = [];
  const flush = (): void => {
    if (plain.length > 0) sections.push({ items: plain });
    plain = [];
  };
  for (let i = 0; i < bands.length;) {
    const until = bands.findIndex(
      ({ rows }, at) => at >= i && rows.flat().some((item) => textOf(item) === undefined),
    );
    const found = longest(bands.slice(0, until === -1 ? bands.length : until), i, STRIPE * size);
    const own = bands.slice(i, found.end);
    const parted = found.stripe && partedBands(own, found.stripe, STRIPE * size, base, textOf);
    if (parted) {
      flush();
      sections.push(...parted);
    } else {
      plain.push(...own.slice(0, 1).flatMap(({ rows }) => rows.flat()));
    }
    i = parted ? found.end : i + 1;
  }
  flush();
  return sections;
}

/** The most bands from `start` on that one stripe parts; the first and last have text on both its sides. */
function longest(
  bands: readonly Band<Placed>[],
  start: number,
  least: number,
): { readonly end: number; readonly stripe: Room | undefined } {
  let best: { end: number; stripe: Room | undefined } = { end: start + 1, stripe: undefined };
  const first = bands[start];
  if (first === undefined) return best;
  for (const gap of freeRoom(first)) {
    if (gap.to - gap.from < least || !isLevel(first, gap, LOOSELY)) continue;
    let stripe = gap;
    for (let end = start + 1; end < bands.length; end++) {
      const band = bands[end];
      const [room] = band ? commonRoom([stripe], freeRoom(band), least) : [];
      if (!band || !room) break;
      if (sidesOf(band, room).some((side) => side.length === 0)) {
        // A row may lack what stands on the far side, as an answer that was not given.
        stripe = room;
        continue;
      }
      if (!isLevel(band, room, LOOSELY)) break;
      stripe = room;
      if (end + 1 > best.end) best = { end: end + 1, stripe };
    }
  }
  return best;
}

function sidesOf<T extends Placed>({ rows }: Band<T>, { from, to }: Room): [T[], T[]] {
  const middle = (from + to) / 2;
  const items = rows.flat();
  return [items.filter(({ x0 }) => x0 < middle), items.filter(({ x0 }) => x0 >= middle)];
}

/** First lines of cells are level; those of columns may begin with the space above a paragraph. In sizes. */
const LEVEL = 0.3;
const LOOSELY = 1.8;

/** Both sides begin at the same height. */
function isLevel(band: Band<Placed>, stripe: Room, reach: number): boolean {
  const [left, right] = sidesOf(band, stripe).map((side) => side[0]);
  return (
    left !== undefined && right !== undefined && Math.abs(left.y - right.y) < reach * left.size
  );
}

function isFull(band: Band<Placed>, stripe: Room): boolean {
  return sidesOf(band, stripe).every((side) => side.length > 0);
}

/** Undefined where the bands are no table and no columns under headings. */
function partedBands<T extends Placed>(
  bands: readonly Band<T>[],
  stripe: Room,
  least: number,
  base: 'rtl' | 'ltr',
  textOf: (item: T) => string | undefined,
): Section<T>[] | undefined {
  const full = bands.filter((band) => isFull(band, stripe));
  const stripes = commonStripes(bands, least);
  if (full.length < QUESTIONS) return undefined;
  if (isBalanced(full, stripes)) {
    return full.length < bands.length ? columnsFrom(bands, stripes) : undefined;
  }
  const isTable =
    full.length * 2 >= bands.length &&
    full.some(({ rows }) => rows.length > 1) &&
    full.every((band) => isLevel(band, stripe, LEVEL)) &&
    hasRows(full, stripe, base, textOf);
  return isTable ? [{ cells: bands.map((band) => parted(band, stripes)) }] : undefined;
}

function hasRows<T extends Placed>(
  full: readonly Band<T>[],
  stripe: Room,
  base: 'rtl' | 'ltr',
  textOf: (item: T) => string | undefined,
): boolean {
  // Numbers that hang in the margin are those of the paragraphs beside them.
  const starts = full.map((band) => sidesOf(band, stripe)[base === 'rtl' ? 1 : 0]);
  if (starts.every((side) => side.every((item) => isMarker(textOf(item) ?? '')))) return false;
  const questions = starts.filter(([first]) => first && opensItem(textOf(first) ?? ''));
  return full.length >= ROWS || questions.length === full.length;
}

function isMarker(text: string): boolean {
  return text.length <= 2 || isBareMarker(text) || /^[^\p{L}]{1,8}$/u.test(text);
}

/** The middles of the white stripes that go through all bands, with text on both sides. */
function commonStripes(bands: readonly Band<Placed>[], least: number): number[] {
  let common: readonly Room[] = [{ from: -Infinity, to: Infinity }];
  for (const band of bands) common = commonRoom(common, freeRoom(band), least);
  const items = bands.flatMap(({ rows }) => rows.flat());
  return common
    .filter(
      ({ from, to }) =>
        items.some(({ x1 }) => x1 <= from + 1) && items.some(({ x0 }) => x0 >= to - 1),
    )
    .map(({ from, to }) => (from + to) / 2);
}

/** What a band has between one stripe and the next. */
function parted<T extends Placed>({ rows }: Band<T>, stripes: readonly number[]): T[][] {
  const items = rows.flat();
  return [...stripes, Infinity].map((to, i) => {
    const from = stripes[i - 1] ?? -Infinity;
    return items.filter(({ x0 }) => x0 >= from && x0 < to);
  });
}

/** Columns are as wide as one another and, under each heading, nearly as long. */
function isBalanced(full: readonly Band<Placed>[], stripes: readonly number[]): boolean {
  const bands = full.map((band) => parted(band, stripes));
  const widths = [...stripes, Infinity].map((_, i) => {
    const items = bands.flatMap((columns) => columns[i] ?? []);
    const x0 = items.reduce((least, item) => Math.min(least, item.x0), Infinity);
    return items.reduce((most, item) => Math.max(most, item.x1), -Infinity) - x0;
  });
  if (Math.min(...widths) < 0.85 * Math.max(...widths)) return false;
  const even = bands.filter((columns) => {
    const ends = columns.filter((column) => column.length > 0).map(lowest);
    return Math.max(...ends) - Math.min(...ends) < UNEVEN * sizeOf(columns[0] ?? []);
  });
  return even.length > 0.6 * full.length;
}

/** Sizes of the type by which balanced columns may differ in length. */
const UNEVEN = 2.5;

function sizeOf(items: readonly Placed[]): number {
  return items[0]?.size ?? 0;
}

/** Bands with text in all columns, one after the other, are one stretch of columns. */
function columnsFrom<T extends Placed>(
  bands: readonly Band<T>[],
  stripes: readonly number[],
): Section<T>[] {
  const sections: Section<T>[] = [];
  let open: T[][] | undefined;
  for (const band of bands) {
    const columns = parted(band, stripes);
    if (columns.filter((column) => column.length > 0).length < 2) {
      sections.push({ items: columns.flat() });
      open = undefined;
    } else if (open) {
      for (const [i, column] of columns.entries()) open[i]?.push(...column);
    } else {
      open = columns;
      sections.push({ columns, stripes });
    }
  }
  return sections;
}
