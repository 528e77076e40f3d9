import type { Opening } from './align.js';
import type { BlockReading } from './block-reading.js';
import { countBefore } from './borders.js';
import { leastLikeness, wordingScore } from './candidate.js';
import { isBare } from './contents.js';
import type { State } from './free/states.js';

/** Words of a long answer agree or disagree with its question only so much. */
const MOST_AGREEING = 2.5;
const MOST_DISAGREEING = -2;
/** What it costs to assume a border where nothing marks one. */
const BORDER = 1.4;
/** A heading marks a border, though it does not say whose. */
const HEADING = 0;
const SUREST = 0.96;

/**
 * How well a reading of a document explains it: for each opening the log-odds of what speaks for it, and how far the
 * text up to the next speaks of its question rather than of others. Rival readings are compared by it.
 */
export function valueOf(
  openings: readonly Opening[],
  readings: readonly BlockReading[],
  said: readonly (readonly number[])[],
  states: readonly State[],
): number {
  const indices = readings.map(({ index }) => index);
  const starts = openings.map(({ candidate }) => countBefore(indices, candidate.reading.index));
  return openings.reduce((sum, { candidate, questions, titleEnd }, at) => {
    const end = starts[at + 1] ?? readings.length;
    // What opens nothing explains nothing.
    const isEmpty = end - (starts[at] ?? 0) <= 1 && isBare(candidate);
    if (questions.length === 0 || isEmpty) return sum;
    const agreement = agreementOf(questions, said.slice(starts[at], end), states);
    const byWords = Math.max(
      candidate.reading.form.strong ? HEADING : -BORDER,
      titleEnd === 0 ? -BORDER : logOdds(likenessOf(candidate.reading, questions)),
    );
    const own = titleEnd === undefined ? logOdds(candidate.score) : byWords;
    return sum + own + Math.max(MOST_DISAGREEING, Math.min(MOST_AGREEING, agreement));
  }, 0);
}

/** How far texts together speak for the best of some questions rather than for any other. */
function agreementOf(
  questions: readonly number[],
  members: readonly (readonly number[])[],
  states: readonly State[],
): number {
  const singles = states.flatMap(({ questions: own }, state) => (own.length === 1 ? [state] : []));
  const meant = singles.filter((state) => questions.includes(states[state]?.questions[0] ?? -1));
  return members.reduce((total, emission) => {
    const own = Math.max(...meant.map((state) => emission[state] ?? 0));
    const sum = singles.reduce((all, state) => all + Math.exp(emission[state] ?? 0), 0);
    return total + own - Math.log(sum / Math.max(1, singles.length));
  }, 0);
}

/** How surely a title restates one of the questions, and no other. */
function likenessOf(reading: BlockReading, questions: readonly number[]): number {
  const likes = reading.restated.likes.map(({ score }) => score);
  const like = Math.max(...questions.map((question) => likes[question] ?? 0));
  const others = likes.filter((_, question) => !questions.includes(question));
  const lead = Math.max(0, like - Math.max(0, ...others));
  return like < leastLikeness(reading) ? 0 : wordingScore(like, lead);
}

function logOdds(score: number): number {
  const p = Math.min(SUREST, Math.max(1 - SUREST, score));
  return Math.log(p / (1 - p));
}
