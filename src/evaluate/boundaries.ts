import type { Label } from './block-labels.js';

/** How well boundaries between answers were found in one text, counted between its blocks. */
export interface BoundaryScore {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  /** 0 (the same everywhere) to 1; absent for a text with too few blocks. */
  readonly windowDiff?: number;
}

/**
 * Compares where labels change. `right`, `wrong` and `missed` count boundaries at exactly the same place; `windowDiff`
 * is the share of windows of half an average segment in which the numbers of boundaries differ (L. Pevzner and
 * M. A. Hearst, A critique and improvement of an evaluation metric for text segmentation, Computational Linguistics
 * 28(1), 2002), so that a boundary one block off costs less than one that is not there.
 */
export function compareBoundaries(
  wanted: readonly Label[],
  placed: readonly Label[],
): BoundaryScore {
  const [reference, found] = [boundariesIn(wanted), boundariesIn(placed)];
  let [right, wrong, missed] = [0, 0, 0];
  for (const [at, isOne] of reference.entries()) {
    if (isOne && found[at] === true) right += 1;
    else if (isOne) missed += 1;
    else if (found[at] === true) wrong += 1;
  }
  const windowDiff = windowDiffOf(reference, found);
  return { right, wrong, missed, ...(windowDiff !== undefined && { windowDiff }) };
}

/** One for each gap between neighbouring blocks: whether a boundary is there. */
function boundariesIn(labels: readonly Label[]): readonly boolean[] {
  return labels.slice(1).map((label, index) => label !== labels[index]);
}

function windowDiffOf(
  reference: readonly boolean[],
  found: readonly boolean[],
): number | undefined {
  const blocks = reference.length + 1;
  const segments = reference.filter(Boolean).length + 1;
  const width = Math.max(1, Math.round(blocks / segments / 2));
  const windows = blocks - width;
  if (reference.length === 0 || windows <= 0) return undefined;
  const [ofReference, ofFound] = [countsUpTo(reference), countsUpTo(found)];
  const within = (counts: readonly number[], at: number): number =>
    (counts[at + width] ?? 0) - (counts[at] ?? 0);
  let differing = 0;
  for (let at = 0; at < windows; at += 1) {
    if (within(ofReference, at) !== within(ofFound, at)) differing += 1;
  }
  return differing / windows;
}

/** At each index, the number of boundaries before that gap. */
function countsUpTo(gaps: readonly boolean[]): readonly number[] {
  const counts = [0];
  for (const isOne of gaps) counts.push((counts.at(-1) ?? 0) + (isOne ? 1 : 0));
  return counts;
}
