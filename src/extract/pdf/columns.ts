import { BOUNDS } from '../../model/index.js';
/** Anything that stands on a page and takes part in its columns. Lengths are points. */
export interface Placed {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
}

/** Narrowest white stripe between columns, in sizes of the type: beside many lines, and beside a few. */
const GUTTER = 0.8;
const SHORT_GUTTER = 1.5;
const MANY = 8;
/** Lines that each side of a stripe needs before it is one; fewer where an earlier page had it. */
const LINES = 3;
const FEW = 4;
/** Share of its column that a typical line fills; a table's cells fill less. */
const FILLED = 0.5;
/** A column of short paragraphs has at least some lines that fill it. */
const FULL = 0.85;
const ENOUGH_FULL = 0.25;
/** Narrowest column, in sizes of the type. */
const NARROWEST = 8;

/** Where the white stripes beside a column stand; infinite where there is none. */
export interface Bounds {
  readonly left: number;
  readonly right: number;
}

/** What is read from top to bottom without a step to another column. */
export interface Stretch<T> extends Bounds {
  readonly items: readonly T[];
}

export const UNBOUNDED: Bounds = { left: -Infinity, right: Infinity };

/**
 * Splits a page into stretches in the order in which they are read: columns, and what stands across them. `gutters` holds
 * the places of the stripes found on earlier pages; new ones are added to it.
 */
export function stretchesOf<T extends Placed>(
  items: readonly T[],
  base: 'rtl' | 'ltr',
  gutters: number[],
  bounds: Bounds = UNBOUNDED,
): Stretch<T>[] {
  const sorted = [...items].sort((a, b) => a.y - b.y || a.x0 - b.x0);
  const cut = sorted.length > BOUNDS.pageLines ? undefined : bestCut(sorted, gutters);
  if (cut === undefined) return sorted.length > 0 ? [{ ...bounds, items: sorted }] : [];
  gutters.push(cut.x);
  const inside = sorted.slice(cut.from, cut.to);
  const split = (part: readonly T[], inner: Bounds): Stretch<T>[] =>
    stretchesOf(part, base, gutters, inner);
  const columns = [
    split(
      inside.filter(({ x1 }) => x1 <= cut.x),
      { ...bounds, right: cut.x },
    ),
    split(
      inside.filter(({ x1 }) => x1 > cut.x),
      { ...bounds, left: cut.x },
    ),
  ];
  if (base === 'rtl') columns.reverse();
  const [above, below] = [sorted.slice(0, cut.from), sorted.slice(cut.to)];
  return [...split(above, bounds), ...columns.flat(), ...split(below, bounds)];
}

interface Cut {
  /** A place in the stripe. */
  readonly x: number;
  /** Index of the first item of the stretch that it parts, and behind the last. */
  readonly from: number;
  readonly to: number;
}

function bestCut(sorted: readonly Placed[], gutters: readonly number[]): Cut | undefined {
  let best: Cut | undefined;
  for (const x of candidates(sorted)) {
    for (const [from, to] of uncrossed(sorted, x)) {
      if (best && to - from <= best.to - best.from) continue;
      const known = gutters.some((gutter) => Math.abs(gutter - x) < 8);
      if (isParted(sorted.slice(from, to), x, known)) best = { x, from, to };
    }
  }
  return best;
}

/** Places in the gaps between neighbours, each once. */
function candidates(sorted: readonly Placed[]): number[] {
  const middles = new Set<number>();
  const ends = [...sorted].sort((a, b) => a.x1 - b.x1);
  const starts = [...new Set(sorted.map(({ x0 }) => Math.round(x0)))].sort((a, b) => a - b);
  for (const start of starts) {
    // The right end that is nearest before this start, of a line that is about as high.
    const end = ends.findLast(({ x1 }) => x1 < start);
    if (end) middles.add(Math.round((end.x1 + start) / 2));
    middles.add(start - 2);
  }
  return [...middles];
}

/** Stretches of items, from top to bottom, of which none crosses `x`. */
function uncrossed(sorted: readonly Placed[], x: number): (readonly [number, number])[] {
  const stretches: (readonly [number, number])[] = [];
  let from = 0;
  for (let i = 0; i <= sorted.length; i++) {
    const item = sorted[i];
    if (item !== undefined && (item.x1 <= x || item.x0 >= x)) continue;
    if (i > from) stretches.push([from, i]);
    from = i + 1;
  }
  return stretches;
}

function isParted(items: readonly Placed[], x: number, known: boolean): boolean {
  const size = median(items.map((item) => item.size));
  const left = rowsOf(
    items.filter(({ x1 }) => x1 <= x),
    size,
  );
  const right = rowsOf(
    items.filter(({ x0 }) => x0 >= x),
    size,
  );
  const least = known ? 1 : LINES;
  if (left.length < least || right.length < least) return false;
  if (left.length + right.length < (known ? FEW : 2 * LINES)) return false;
  const gap = Math.min(...right.map(({ x0 }) => x0)) - Math.max(...left.map(({ x1 }) => x1));
  const many = known || Math.min(left.length, right.length) >= MANY;
  if (gap < (many ? GUTTER : SHORT_GUTTER) * size) return false;
  const overlap = Math.min(lowest(left), lowest(right)) - Math.max(highest(left), highest(right));
  if (overlap < 0) return false;
  return (
    isColumn(
      items.filter(({ x1 }) => x1 <= x),
      size,
    ) &&
    isColumn(
      items.filter(({ x0 }) => x0 >= x),
      size,
    )
  );
}

/** Items that stand on one line as one: the words of a justified line may stand far apart. */
function rowsOf(items: readonly Placed[], size: number): Placed[] {
  const rows: Placed[] = [];
  for (const item of items) {
    const last = rows.at(-1);
    if (last && Math.abs(last.y - item.y) < 0.3 * size) {
      const x0 = Math.min(last.x0, item.x0);
      const x1 = Math.max(last.x1, item.x1);
      rows[rows.length - 1] = { ...last, x0, x1 };
    } else {
      rows.push(item);
    }
  }
  return rows;
}

/** A side is a column, or several with white stripes between them. */
function isColumn(side: readonly Placed[], size: number): boolean {
  const columns = groupsOf(side, GUTTER * size);
  if (columns.length > 1) return columns.every((column) => isColumn(column, size));
  const rows = rowsOf(side, size);
  const width = Math.max(...rows.map(({ x1 }) => x1)) - Math.min(...rows.map(({ x0 }) => x0));
  if (width < NARROWEST * size) return false;
  const shares = rows.map(({ x0, x1 }) => (x1 - x0) / width);
  const full = shares.filter((share) => share >= FULL).length;
  return median(shares) >= FILLED || full >= Math.max(LINES, ENOUGH_FULL * rows.length);
}

/** Items with white stripes of at least `gap` between them. */
function groupsOf(items: readonly Placed[], gap: number): Placed[][] {
  const groups: Placed[][] = [];
  let right = -Infinity;
  for (const item of [...items].sort((a, b) => a.x0 - b.x0)) {
    if (item.x0 - right >= gap || groups.length === 0) groups.push([item]);
    else groups.at(-1)?.push(item);
    right = Math.max(right, item.x1);
  }
  return groups;
}

function highest(items: readonly Placed[]): number {
  return Math.min(...items.map(({ y }) => y));
}

function lowest(items: readonly Placed[]): number {
  return Math.max(...items.map(({ y }) => y));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
