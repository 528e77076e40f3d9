import { bigramsOf, sharedSize, sizeOf, without } from './bigrams.js';
import type { Gold } from './gold.js';

/** From this F1 on, an answer counts as found. */
export const FOUND = 0.5;

/** How well the text given to one question matches what answers it. */
export interface AnswerScore {
  /** F1 of token bigrams, 0 to 1. */
  readonly f1: number;
  /** Whether the gold has an answer, and whether one was placed. */
  readonly wanted: boolean;
  readonly placed: boolean;
}

/**
 * Scores the placed texts (question → text) of one submission, for every question that has an answer in either. What the
 * gold ignores, as footnotes, does no harm in a placed text.
 */
export function scoreAnswers(
  gold: Gold,
  placed: ReadonlyMap<string, string>,
): ReadonlyMap<string, AnswerScore> {
  const ignored = bigramsOf(gold.ignore);
  const questions = new Set([...Object.keys(gold.answers), ...placed.keys()]);
  return new Map(
    Array.from(questions, (question) => {
      const wanted = bigramsOf(gold.answers[question] ?? '');
      const found = without(bigramsOf(placed.get(question) ?? ''), without(ignored, wanted));
      const [ofWanted, ofFound] = [sizeOf(wanted), sizeOf(found)];
      const both = ofWanted + ofFound;
      const f1 = both === 0 ? 1 : (2 * sharedSize(wanted, found)) / both;
      return [question, { f1, wanted: ofWanted > 0, placed: ofFound > 0 }];
    }),
  );
}

/** Answers found, and those that were placed or wanted and are not found. */
export interface Found {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export function foundAmong(scores: Iterable<AnswerScore>): Found {
  let [right, wrong, missed] = [0, 0, 0];
  for (const { f1, wanted, placed } of scores) {
    if (wanted && placed && f1 >= FOUND) {
      right += 1;
      continue;
    }
    if (placed) wrong += 1;
    if (wanted) missed += 1;
  }
  return { right, wrong, missed };
}
