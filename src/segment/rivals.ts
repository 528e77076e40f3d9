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

/** What the blocks' words say. */
export interface Told {
  /** By block and state, in nats. */
  readonly said: readonly (readonly number[])[];
  /** The states of one question, by it. */
  readonly singles: ReadonlyMap<number, number>;
  /** By block: how far it speaks for any one question, on average. */
  readonly any: readonly number[];
}

/** What serves all readings of a document alike. */
export function toldBy(said: readonly (readonly number[])[], states: readonly State[]): Told {
  const singles = new Map(
    states.flatMap(({ questions: [question, other] }, state) =>
      question !== undefined && other === undefined ? [[question, state] as const] : [],
    ),
  );
  const any = said.map((emission) => {
    let sum = 0;
    for (const state of singles.values()) sum += Math.exp(emission[state] ?? 0);
    return Math.log(sum / Math.max(1, singles.size));
  });
  return { said, singles, any };
}

/**
 * How well a reading of a document explains it: for each opening the log-odds of what speaks for it, and how far the
 * text up to the next speaks of its question rather than of others. Rival readings are compared by it.
 */
export function valueOf(
  openings: readonly Opening[],
  readings: readonly BlockReading[],
  told: Told,
): number {
  const indices = readings.map(({ index }) => index);
  const starts = openings.map(({ candidate }) => countBefore(indices, candidate.reading.index));
  return openings.reduce((sum, { candidate, questions, titleEnd }, at) => {
    const end = starts[at + 1] ?? readings.length;
    // What opens nothing explains nothing.
    const isEmpty = end - (starts[at] ?? 0) <= 1 && isBare(candidate);
    if (questions.length === 0 || isEmpty) return sum;
    const agreement = agreementOf(questions, starts[at] ?? 0, end, told);
    const byWords = Math.max(
      candidate.reading.heads ? HEADING : -BORDER,
      titleEnd === 0 ? -BORDER : logOdds(likenessOf(candidate.reading, questions)),
    );
    const own = titleEnd === undefined ? logOdds(candidate.score) : byWords;
    return sum + own + Math.max(MOST_DISAGREEING, Math.min(MOST_AGREEING, agreement));
  }, 0);
}

/** How far the texts from one to another speak for the best of some questions rather than for any other. */
function agreementOf(
  questions: readonly number[],
  from: number,
  to: number,
  { said, singles, any }: Told,
): number {
  const meant = questions.flatMap((question) => singles.get(question) ?? []);
  let total = 0;
  for (let at = from; at < to; at++) {
    const own = Math.max(...meant.map((state) => said[at]?.[state] ?? 0));
    total = total + own - (any[at] ?? 0);
  }
  return total;
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
