import { longestRise } from './rise.js';

/** Fewer numbers than these are in no order that could be told from chance. */
const FEWEST = 3;

/**
 * Whether bare numbers that do not run in order name their questions all the same: each is given once, and they count
 * down, which no list does, or the texts or titles under them agree with them.
 */
export function isAnyOrder(sequence: readonly number[], agrees: boolean): boolean {
  const rise = longestRise(sequence);
  const isOnce = new Set(sequence).size === sequence.length;
  if (sequence.length < FEWEST || !isOnce || rise === sequence.length) return false;
  return rise === 1 || agrees;
}
