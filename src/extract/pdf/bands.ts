import type { Placed } from './placed.js';

/** Lines of a page, from top to bottom, that no common white space parts. */
export interface Band<T extends Placed> {
  /** By baseline; each from left to right. */
  readonly rows: readonly (readonly T[])[];
}

/** Room from left to right. */
export interface Room {
  readonly from: number;
  readonly to: number;
}

/** White space is wider than that between lines by this factor. */
const APART = 1.3;
/** Baselines nearer than this, in sizes, are of one row. */
const LEVEL = 0.3;

/** Parts a page where white space goes through from one side to the other. */
export function bandsOf<T extends Placed>(items: readonly T[]): Band<T>[] {
  const rows = rowsOf(items);
  const steps = rows.slice(1).map((row, i) => baseline(row) - baseline(rows[i]));
  const usual = leadingIn(items);
  const bands: T[][][] = [];
  rows.forEach((row, i) => {
    const apart = i === 0 || (steps[i - 1] ?? 0) > APART * usual;
    if (apart) bands.push([row]);
    else bands.at(-1)?.push(row);
  });
  return bands.map((own) => ({ rows: own }));
}

/** How far below a line the next one of its column stands, for the closest quarter of them. */
function leadingIn(items: readonly Placed[]): number {
  const sorted = [...items].sort((a, b) => a.y - b.y);
  const steps = sorted.flatMap((item, i) => {
    const next = sorted
      .slice(i + 1, i + 1 + NEAR)
      .find(({ y, x0, x1 }) => y > item.y + 0.7 * item.size && x0 < item.x1 && x1 > item.x0);
    return next ? [next.y - item.y] : [];
  });
  return quartile(steps);
}

/** Lines in which the next one of a column is looked for. */
const NEAR = 60;

function rowsOf<T extends Placed>(items: readonly T[]): T[][] {
  const rows: T[][] = [];
  for (const item of [...items].sort((a, b) => a.y - b.y)) {
    const last = rows.at(-1);
    if (last && item.y - baseline(last) < LEVEL * item.size) last.push(item);
    else rows.push([item]);
  }
  for (const row of rows) row.sort((a, b) => a.x0 - b.x0);
  return rows;
}

function baseline(row: readonly Placed[] | undefined): number {
  return row?.[0]?.y ?? 0;
}

/** The room that none of the lines of a band takes, with that at either side of it. */
export function freeRoom({ rows }: Band<Placed>): Room[] {
  const taken = rows.flat().sort((a, b) => a.x0 - b.x0);
  const free: Room[] = [];
  let from = -Infinity;
  for (const { x0, x1 } of taken) {
    if (x0 > from) free.push({ from, to: x0 });
    from = Math.max(from, x1);
  }
  return [...free, { from, to: Infinity }];
}

/** What both have of room, where it is at least `least` wide. */
export function commonRoom(one: readonly Room[], other: readonly Room[], least: number): Room[] {
  return one.flatMap((a) =>
    other
      .map((b) => ({ from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) }))
      .filter(({ from, to }) => to - from >= least),
  );
}

function quartile(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 2] ?? Infinity;
}
