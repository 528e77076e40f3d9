import type { Opening } from '../align.js';
import type { BlockReading } from '../block-reading.js';
import { isTitle } from './title.js';

/**
 * A heading belongs to what stands below it, whatever its own words speak of: an answer that words alone have opened
 * right below a heading opens at the heading, unless a label or a restated question opens there.
 */
export function withBoundTitles(
  openings: readonly Opening[],
  readings: readonly BlockReading[],
): Opening[] {
  const above = new Map(readings.map(({ index }, at) => [index, readings[at - 1]]));
  const marked = new Set(
    openings.flatMap(({ candidate, titleEnd }) =>
      titleEnd === undefined ? [candidate.reading.index] : [],
    ),
  );
  const bound = new Map<number, Opening>();
  for (const opening of openings) {
    const { candidate, titleEnd } = opening;
    const { reading } = candidate;
    const title = titleEnd === undefined || isTitle(reading) ? undefined : above.get(reading.index);
    if (title && isTitle(title) && !marked.has(title.index)) {
      const moved = { ...candidate, reading: title };
      bound.set(title.index, { ...opening, candidate: moved, titleEnd: title.text.length });
    } else bound.set(reading.index, opening);
  }
  return [...bound.values()];
}
