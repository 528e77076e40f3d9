import { BOUNDS } from '../../model/index.js';
import {
  groupsOf,
  highest,
  leftOf,
  levelRows,
  lowest,
  median,
  rightOf,
  type Placed,
} from './placed.js';
import { isWordGap } from './word-gaps.js';

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

/** Stretches of items, from top to bottom, of which none crosses `x`, nor stands on a line with one that does. */
function uncrossed(sorted: readonly Placed[], x: number): (readonly [number, number])[] {
  const crosses = ({ x0, x1 }: Placed): boolean => x1 > x && x0 < x;
  const stretches: (readonly [number, number])[] = [];
  let from = 0;
  for (let i = 0; i <= sorted.length; i++) {
    const item = sorted[i];
    if (item !== undefined && !crosses(item)) continue;
    const [above, below] = [sorted[from - 1], item];
    let [first, end] = [from, i];
    while (above && first < end && isLevel(sorted[first], above)) first += 1;
    while (below && first < end && isLevel(sorted[end - 1], below)) end -= 1;
    if (end > first) stretches.push([first, end]);
    from = i + 1;
  }
  return stretches;
}

function isLevel(one: Placed | undefined, other: Placed): boolean {
  return one !== undefined && Math.abs(one.y - other.y) < 0.1 * other.size;
}

function isParted(items: readonly Placed[], x: number, known: boolean): boolean {
  const size = median(items.map((item) => item.size));
  const sides = [items.filter(({ x1 }) => x1 <= x), items.filter(({ x0 }) => x0 >= x)] as const;
  const [left, right] = [levelRows(sides[0], size), levelRows(sides[1], size)];
  const least = known ? 1 : LINES;
  if (left.length < least || right.length < least) return false;
  if (left.length + right.length < (known ? FEW : 2 * LINES)) return false;
  const gap = leftOf(sides[1]) - rightOf(sides[0]);
  const many = known || Math.min(left.length, right.length) >= MANY;
  if (gap < (many ? GUTTER : SHORT_GUTTER) * size) return false;
  const overlap =
    Math.min(lowest(sides[0]), lowest(sides[1])) - Math.max(highest(sides[0]), highest(sides[1]));
  if (overlap < 0) return false;
  return (
    sides.every((side) => isColumn(side, size)) && !isWordGap(items, x, size, known ? 1 : MANY)
  );
}

/** A side is a column, or several with white stripes between them. */
function isColumn(side: readonly Placed[], size: number): boolean {
  const columns = groupsOf(side, GUTTER * size);
  if (columns.length > 1) return columns.every((column) => isColumn(column, size));
  // The words of a justified line may stand far apart.
  const rows = levelRows(side, size);
  const width = rightOf(side) - leftOf(side);
  if (width < NARROWEST * size) return false;
  const shares = rows.map((row) => (rightOf(row) - leftOf(row)) / width);
  const full = shares.filter((share) => share >= FULL).length;
  return median(shares) >= FILLED || full >= Math.max(LINES, ENOUGH_FULL * rows.length);
}
