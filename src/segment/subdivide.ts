import type { Opening } from './align.js';
import type { BlockReading } from './block-reading.js';
import { countBefore } from './borders.js';
import { likeliestStates, probabilities } from './free/chain.js';
import { changePrices } from './free/changes.js';
import { emissionsOf } from './free/emissions.js';
import { openingsAlong } from './free/index.js';
import { statesOf, type State } from './free/states.js';
import { stepsOf } from './free/steps.js';
import type { Outline } from './outline.js';
import type { Speech, TextEvidence } from './text-evidence.js';
/** What it costs more than in a free letter to come to a part that nothing names. */
const UNNAMED = 1;
/** Least sureness of a part that nothing names. */
const LEAST_SURE = 0.6;

/** One part alone is not taken from the whole. */
const FEWEST_PARTS = 2;

export interface Words {
  readonly readings: readonly BlockReading[];
  readonly speeches: readonly Speech[];
  readonly by: TextEvidence['by'];
}

/**
 * Where a document names its main questions and none of a question's parts, the paragraphs under it go to the part of
 * which their words speak; those that speak of none in particular stay with the question.
 */
export function subdivided(
  openings: readonly Opening[],
  words: Words,
  outline: Outline,
): readonly Opening[] {
  const opened = new Set(openings.flatMap(({ questions }) => questions));
  const indices = words.readings.map(({ index }) => index);
  return openings.flatMap((opening, at) => {
    const [main] = opening.questions;
    const children = outline.entries[main ?? -1]?.children ?? [];
    const isWhole = opening.questions.length === 1 && children.length > 0;
    if (main === undefined || !isWhole || children.some((child) => opened.has(child)))
      return [opening];
    const from = countBefore(indices, opening.candidate.reading.index + 1);
    const to = countBefore(indices, openings[at + 1]?.candidate.reading.index ?? Infinity);
    const within = {
      readings: words.readings.slice(from, to),
      speeches: words.speeches.slice(from, to),
      by: words.by,
    };
    return [opening, ...partsWithin(main, within, outline)];
  });
}

function partsWithin(main: number, { readings, speeches, by }: Words, outline: Outline): Opening[] {
  const states = statesOf(outline).filter(({ questions }) => isWithin(questions, main, outline));
  const before = states.findIndex(({ questions }) => questions[0] === main);
  const chain = {
    emissions: emissionsOf(readings, speeches, states, outline),
    prices: changePrices(readings).map((price, at) => (at === 0 ? 0 : price + UNNAMED)),
    steps: stepsOf(states, outline),
    beginning: states.map((_, state) => (state === before ? 0 : UNNAMED)),
  };
  const found = openingsAlong(likeliestStates(chain), probabilities(chain), before, {
    readings,
    speeches,
    states,
    by,
  });
  const parts = new Set(found.flatMap(({ questions }) => questions)).size;
  const isSure = found.every(({ candidate }) => candidate.score >= LEAST_SURE);
  return isSure && parts >= FEWEST_PARTS ? found : [];
}

function isWithin(questions: State['questions'], main: number, outline: Outline): boolean {
  return (
    questions.length > 0 &&
    questions.every((index) => index === main || outline.entries[index]?.parent === main)
  );
}
