/** Anything that stands on a page and takes part in its columns. Lengths are points. */
export interface Placed {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  /** What text consists of, from left to right. */
  readonly clusters?: readonly Lettered[];
}

interface Lettered {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly size: number;
  readonly space: boolean;
}

/** Items that stand on one line, for each line; `items` from top to bottom. */
export function levelRows<T extends Placed>(items: readonly T[], size: number): T[][] {
  const rows: T[][] = [];
  for (const item of items) {
    const row = rows.at(-1);
    if (row && Math.abs((row[0]?.y ?? 0) - item.y) < 0.3 * size) row.push(item);
    else rows.push([item]);
  }
  return rows;
}

/** Items with white stripes of at least `gap` between them. */
export function groupsOf(items: readonly Placed[], gap: number): Placed[][] {
  const groups: Placed[][] = [];
  let right = -Infinity;
  for (const item of [...items].sort((a, b) => a.x0 - b.x0)) {
    if (item.x0 - right >= gap || groups.length === 0) groups.push([item]);
    else groups.at(-1)?.push(item);
    right = Math.max(right, item.x1);
  }
  return groups;
}

export function leftOf(items: readonly Placed[]): number {
  return items.reduce((least, { x0 }) => Math.min(least, x0), Infinity);
}

export function rightOf(items: readonly Placed[]): number {
  return items.reduce((most, { x1 }) => Math.max(most, x1), -Infinity);
}

export function highest(items: readonly Placed[]): number {
  return items.reduce((least, { y }) => Math.min(least, y), Infinity);
}

export function lowest(items: readonly Placed[]): number {
  return items.reduce((most, { y }) => Math.max(most, y), -Infinity);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
