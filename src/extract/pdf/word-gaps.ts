import { HAN } from './letters.js';
import { leftOf, levelRows, median, rightOf, type Placed } from './placed.js';

/** A gap no wider than this, relative to the others of its line, is one of them: the line was stretched. */
const ALIKE = 1.4;
/** Least gap between words, in sizes, where the file has no space. */
const WORD_GAP = 0.17;

/**
 * True where the white at `x`, which parts `items`, is that between the words of stretched lines. `enough` lines of two
 * words show that it is not, which fewer of them leave open.
 */
export function isWordGap(
  items: readonly Placed[],
  x: number,
  size: number,
  enough: number,
): boolean {
  let [stretched, parted, open, left, right] = [0, 0, 0, 0, 0];
  for (const row of levelRows(items, size)) {
    const sides = [row.filter(({ x1 }) => x1 <= x), row.filter(({ x0 }) => x0 >= x)] as const;
    if (sides[0].length === 0) right += 1;
    else if (sides[1].length === 0) left += 1;
    else {
      const others = sides.flatMap(wordGaps);
      const gap = leftOf(sides[1]) - rightOf(sides[0]);
      if (others.length === 0) open += 1;
      else if (gap <= ALIKE * median(others)) stretched += 1;
      else parted += 1;
    }
  }
  // Lines of either side that stand at heights of their own.
  parted += Math.min(left, right);
  if (open >= enough) parted += open;
  return stretched >= parted;
}

/** The gaps between the words of what stands on one line, or between its characters where Chinese has no words. */
function wordGaps(row: readonly Placed[]): number[] {
  const gaps: number[] = [];
  let end: number | undefined;
  for (const { x0, x1, size, clusters } of [...row].sort((a, b) => a.x0 - b.x0)) {
    if (end !== undefined) gaps.push(x0 - end);
    end = x1;
    if (clusters) gaps.push(...innerGaps(clusters));
    // A table beside text has no words to stretch.
    else gaps.push(WORD_GAP * size);
  }
  return gaps;
}

function innerGaps(clusters: NonNullable<Placed['clusters']>): number[] {
  const gaps: number[] = [];
  let last: (typeof clusters)[number] | undefined;
  let space = false;
  for (const cluster of clusters) {
    if (cluster.space) {
      space = true;
      continue;
    }
    if (last) {
      const gap = cluster.x - last.x - last.width;
      const apart = space || gap > WORD_GAP * cluster.size;
      if (apart || HAN.test(last.text) || HAN.test(cluster.text)) gaps.push(Math.max(0, gap));
    }
    // What was filled in is one glyph for all its words.
    if (/\S\s\S/u.test(cluster.text)) gaps.push(0);
    last = cluster;
    space = false;
  }
  return gaps;
}
