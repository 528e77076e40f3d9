import type { Cluster } from './clusters.js';
import { withRaised } from './raised.js';

/** Text on one baseline without a wide gap; clusters from left to right. */
export interface Run {
  readonly clusters: readonly Cluster[];
  readonly x0: number;
  readonly x1: number;
  /** Baseline of most of it. */
  readonly y: number;
  /** Size of most of it. */
  readonly size: number;
}

/** A gap this many times the size is wider than a stretched word space usually is. */
const WIDE_GAP = 0.9;
/** The same where no space of the file lies in the gap. */
const BARE_GAP = 0.45;

/** Splits the text of a page (all of one direction of baseline) into runs, top to bottom, then left to right. */
export function runsOf(clusters: readonly Cluster[]): Run[] {
  return withRaised(rowsOf(clusters).flatMap(splitRow));
}

/** Runs that stand beside one another become one, with clusters from left to right. */
export function joinRuns(runs: readonly Run[]): Run {
  const [first] = runs;
  if (first && runs.length === 1) return first;
  return runFrom([...runs].sort((a, b) => a.x0 - b.x0).flatMap((run) => run.clusters));
}

/** True where two runs share a line: the bodies of their letters overlap by most of the smaller one's height. */
export function sameRow(
  one: { readonly y: number; readonly size: number },
  other: { readonly y: number; readonly size: number },
): boolean {
  const top = Math.max(one.y - 0.7 * one.size, other.y - 0.7 * other.size);
  const bottom = Math.min(one.y + 0.1 * one.size, other.y + 0.1 * other.size);
  return bottom - top >= 0.4 * 0.8 * Math.min(one.size, other.size);
}

interface Row {
  y: number;
  size: number;
  readonly clusters: Cluster[];
}

/** Clusters on one baseline, each row in the file's order; some fonts shift letters a little up or down. */
function rowsOf(clusters: readonly Cluster[]): Cluster[][] {
  const rows: Row[] = [];
  const byBand = new Map<number, Row[]>();
  let last: Row | undefined;
  for (const cluster of clusters) {
    if (last?.y === cluster.y && last.size === cluster.size) {
      last.clusters.push(cluster);
      continue;
    }
    const near = nearbyRows(byBand, cluster).filter(
      ({ y, size }) => Math.abs(y - cluster.y) <= SHIFT * Math.min(size, cluster.size),
    );
    const row = near.sort((a, b) => Math.abs(a.y - cluster.y) - Math.abs(b.y - cluster.y))[0];
    if (row) {
      row.clusters.push(cluster);
      last = row;
      continue;
    }
    const founded: Row = { y: cluster.y, size: cluster.size, clusters: [cluster] };
    last = founded;
    rows.push(founded);
    const band = Math.floor(cluster.y / BAND);
    byBand.set(band, [...(byBand.get(band) ?? []), founded]);
  }
  return rows
    .sort((a, b) => a.y - b.y)
    .map((row) => row.clusters)
    .filter((row) => row.some(({ space }) => !space));
}

const SHIFT = 0.25;

/** Height of the bands by which rows are looked up, in points. */
const BAND = 40;

/** Sizes and places have no bounds in a damaged file, bands have. */
function nearbyRows(byBand: ReadonlyMap<number, readonly Row[]>, { y, size }: Cluster): Row[] {
  const reach = Math.ceil((SHIFT * size) / BAND);
  if (!(reach <= byBand.size)) return [...byBand.values()].flat();
  const band = Math.floor(y / BAND);
  const rows: Row[] = [];
  for (let step = -reach; step <= reach; step++) rows.push(...(byBand.get(band + step) ?? []));
  return rows;
}

/** Clusters of one row, in the file's order, as runs from left to right. */
function splitRow(row: readonly Cluster[]): Run[] {
  const runs: Cluster[][] = [];
  let right = -Infinity;
  let gap: Cluster[] = [];
  for (const cluster of withoutDoubles(fromLeftToRight(row))) {
    if (cluster.space) {
      gap.push(cluster);
      continue;
    }
    const run = runs.at(-1);
    run?.push(...gap);
    const widest = gap.length > 0 ? WIDE_GAP : BARE_GAP;
    gap = [];
    if (run && cluster.x - right <= widest * cluster.size) run.push(cluster);
    else runs.push([cluster]);
    right = Math.max(right, cluster.x + cluster.width);
  }
  return runs.map(runFrom);
}

/** Steps in the file's order that go rightwards stay together; a small step back is kerning. */
function fromLeftToRight(row: readonly Cluster[]): Cluster[] {
  const strokes: Cluster[][] = [];
  let last: Cluster | undefined;
  for (const cluster of row) {
    const onward =
      last !== undefined &&
      centre(cluster) > centre(last) - 0.12 * cluster.size &&
      cluster.x - (last.x + last.width) < WIDE_GAP * cluster.size;
    if (onward) strokes.at(-1)?.push(cluster);
    else strokes.push([cluster]);
    last = cluster;
  }
  const sorted = strokes.sort((a, b) => (a[0]?.x ?? 0) - (b[0]?.x ?? 0));
  const overlapping = sorted.some((stroke, index) => {
    const next = sorted[index + 1]?.[0];
    const end = stroke.at(-1);
    return next && end && end.x + end.width / 2 > next.x + next.width / 2 + 0.2 * next.size;
  });
  if (!overlapping) return yieldToGaps(sorted.flat());
  return yieldToGaps(sorted.flat().sort((a, b) => centre(a) - centre(b)));
}

/**
 * LibreOffice draws a space or a full stop of another font on top of the lam-alef beside it and leaves its place, at the
 * letter's right, empty. Such signs go where the gap is.
 */
function yieldToGaps(row: readonly Cluster[]): Cluster[] {
  if (!row.some(({ text }) => text.length > 1 && ARABIC.test(text))) return [...row];
  const placed = [...row];
  for (const letter of row.filter(({ text }) => text.length > 1 && ARABIC.test(text))) {
    const right = letter.x + letter.width;
    const covered = placed.filter(
      (sign) =>
        !/[\p{L}\p{N}]/u.test(sign.text) &&
        sign.x > letter.x - 1 &&
        sign.x + sign.width < right + 1,
    );
    const next = placed.find((other) => other.x > right - 1 && !covered.includes(other));
    const needed = covered.reduce((sum, { width }) => sum + width, 0);
    if (covered.length === 0 || !next || next.x - right < 0.7 * needed) continue;
    const rest = placed.filter((cluster) => !covered.includes(cluster));
    covered.sort((a, b) => centre(a) - centre(b));
    let x = right;
    const moved = covered.map((sign) => {
      x += sign.width;
      return { ...sign, x: x - sign.width };
    });
    rest.splice(rest.indexOf(letter) + 1, 0, ...moved);
    placed.splice(0, placed.length, ...rest);
  }
  return placed;
}

const ARABIC = /\p{Script=Arabic}/u;

function centre({ x, width }: Cluster): number {
  return x + width / 2;
}

/** Type is sometimes made bold by drawing each letter twice. */
function withoutDoubles(row: readonly Cluster[]): Cluster[] {
  return row.filter((cluster, index) => {
    const before = row[index - 1];
    if (before?.text !== cluster.text) return true;
    return !(
      Math.abs(before.x - cluster.x) < 0.08 * cluster.size &&
      Math.abs(before.y - cluster.y) < 0.08 * cluster.size
    );
  });
}

/** Clusters of one line, from left to right, as a run. */
export function runFrom(clusters: readonly Cluster[]): Run {
  let x0 = Infinity;
  let x1 = -Infinity;
  let first: Cluster | undefined;
  let plain = true;
  for (const cluster of clusters) {
    if (cluster.space) continue;
    first ??= cluster;
    if (cluster.size !== first.size || cluster.y !== first.y) plain = false;
    if (cluster.x < x0) x0 = cluster.x;
    if (cluster.x + cluster.width > x1) x1 = cluster.x + cluster.width;
  }
  if (plain) return { clusters, x0, x1, y: round(first?.y ?? 0), size: round(first?.size ?? 0) };
  const inked = clusters.filter(({ space }) => !space);
  const size = commonest(inked.map((cluster) => [round(cluster.size), cluster.text.length]));
  const y = commonest(
    inked
      .filter((cluster) => round(cluster.size) === size)
      .map((cluster) => [round(cluster.y), cluster.text.length]),
  );
  return { clusters, x0, x1, y, size };
}

/** The value with the most weight; the first of equals. */
export function commonest(values: readonly (readonly [number, number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) weights.set(value, (weights.get(value) ?? 0) + weight);
  let best: number | undefined;
  for (const [value, weight] of weights) {
    if (best === undefined || weight > (weights.get(best) ?? 0)) best = value;
  }
  return best ?? 0;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
