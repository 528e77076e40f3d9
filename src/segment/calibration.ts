import type { Opening } from './align.js';

/** Points between which a score becomes the share of answers that were right at it. */
type Curve = readonly (readonly [score: number, right: number])[];

/**
 * Read off the labelled submissions of samples/labelled/tune and samples/inbox: a label is right more often than its
 * score says, and so are words that were weighed against all questions. `hrc-inputs evaluate` shows how far it holds.
 */
const MARKED: Curve = [
  [0, 0.3],
  [0.5, 0.75],
  [0.6, 0.88],
  [0.75, 0.94],
  [0.95, 0.98],
  [1, 0.98],
];
const BY_WORDS: Curve = [
  [0, 0.45],
  [0.2, 0.7],
  [0.4, 0.84],
  [0.6, 0.91],
  [0.9, 0.95],
  [1, 0.96],
];

/** What a mark loses, in nats, where something else speaks as strongly as can be for another main question. */
const CONTRADICTED = 1.2;

/** How often an opening of this score is right, 0 to 1, with what speaks against it. */
export function confidenceOf({ candidate, titleEnd, contrary = 0 }: Opening): number {
  const score = Math.max(0, Math.min(1, candidate.score));
  // What words say for other questions is in their score already.
  if (titleEnd !== undefined) return along(BY_WORDS, score);
  const right = along(MARKED, score);
  return 1 / (1 + ((1 - right) / right) * Math.exp(CONTRADICTED * contrary));
}

function along(curve: Curve, score: number): number {
  const at = curve.findIndex(([from]) => from >= score);
  const [to, right] = curve[Math.max(0, at)] ?? [1, 1];
  const [from, before] = curve[Math.max(0, at - 1)] ?? [0, 0];
  const share = to > from ? (score - from) / (to - from) : 0;
  return before + (right - before) * Math.max(0, Math.min(1, share));
}
