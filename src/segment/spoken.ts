import type { BlockReading } from './block-reading.js';
import { countBefore } from './borders.js';
import type { Speech } from './text-evidence.js';

/** How strongly stretches of a text speak of each question. */
export interface Spoken {
  /** Between two offsets in the document's text, by the blocks that begin there; parallel to the call's questions. */
  readonly between: (start: number, end: number) => readonly number[];
}

/** Sums of what is said of each block, so that a stretch costs the same whatever its length. */
export function spokenIn(readings: readonly BlockReading[], speeches: readonly Speech[]): Spoken {
  const starts = readings.map(({ block }) => block.start);
  let total: readonly number[] = speeches[0]?.strengths.map(() => 0) ?? [];
  const sums = [total];
  for (const { strengths } of speeches) {
    total = total.map((sum, question) => sum + (strengths[question] ?? 0));
    sums.push(total);
  }
  return {
    between: (start, end) => {
      const from = sums[countBefore(starts, start)] ?? total;
      const to = sums[countBefore(starts, end)] ?? total;
      return to.map((sum, question) => sum - (from[question] ?? 0));
    },
  };
}

/** 1 where one of `rivals` is spoken of most, less the further down it is, 0.5 where nothing can be told. */
export function rankAmong(own: number, rivals: readonly number[]): number {
  if (rivals.every((score) => score <= 0)) return 0.5;
  const better = rivals.filter((score) => score > own).length;
  return Math.max(0, 1 - better / 2);
}
