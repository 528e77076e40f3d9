import type { BlockReading } from '../block-reading.js';
import type { Outline } from '../outline.js';
import type { Speech } from '../text-evidence.js';
import { greetingEnd } from './greeting.js';
import { toldTogether } from './lists.js';
import { strengthOf, type State } from './states.js';
import { isTitle } from './title.js';

/** How strongly a text must speak of a question to be no more likely about none. */
const NONE = 1;
/** How much a sign of a question outweighs none of it. */
const SHARPNESS = 1.8;
/** What a heading says counts for the paragraphs below it, less than their own words. */
const HEADED = 0.7;
/** What a heading says in a question's own words. */
const WORDED = 6;
/** What a heading's number says where words are read: it may as well count the document's own sections. */
const NUMBERED = 0.3;
const LEAST_WORDED = 0.3;
/** Signs beyond these add little to how sure they make of the likeliest. */
const MANY = 4;
/** What stands above the greeting answers nothing. */
const ABOVE_GREETING = -3;

/**
 * What speaks for each state at each block, in nats; 0 on average over the states. The blocks of `opening` are answers of
 * their own, whatever heading they stand under.
 */
export function emissionsOf(
  readings: readonly BlockReading[],
  speeches: readonly Speech[],
  states: readonly State[],
  outline: Outline,
  opening: ReadonlySet<number> = new Set(),
): number[][] {
  const nothing = outline.entries.map(() => 0);
  let heading: readonly number[] = nothing;
  let signs: ReadonlySet<string> = NO_SIGNS;
  const greeted = greetingEnd(readings);
  const told = toldTogether(readings, speeches, greeted);
  return readings.map((reading, at) => {
    const { strengths: own = [], share = 1 } = told[at] ?? {};
    if (at < greeted) {
      return states.map(({ questions }) => (questions.length > 0 ? ABOVE_GREETING : 0));
    }
    if (isTitle(reading)) {
      const worded = wordedIn(reading);
      signs = signsOf(reading);
      const counted = numberedIn(reading);
      heading = own.map(
        (strength, question) =>
          HEADED * strength + (worded[question] ?? 0) + (counted.has(question) ? NUMBERED : 0),
      );
      return centred(states.map((state) => strengthOf(state, worded, outline, 0)));
    }
    // A short line with a number ends what stood under the heading above it.
    if (reading.form.title && reading.labels.length > 0) {
      heading = own.map((strength) => HEADED * strength);
    } else if (opening.has(reading.index) || reading.labels.some(({ sign }) => signs.has(sign))) {
      // What is numbered on from a heading does not stand under it.
      heading = nothing;
    }
    const said = own.map((strength, question) => strength + (heading[question] ?? 0));
    const speaks = damped(states.map((state) => strengthOf(state, said, outline, NONE)));
    return centred(speaks.map((strength) => share * strength));
  });
}

/** How far a heading restates each question. */
function wordedIn({ restated }: BlockReading): number[] {
  return restated.likes.map(({ score }) => (score >= LEAST_WORDED ? WORDED * score : 0));
}

const NO_SIGNS: ReadonlySet<string> = new Set();

function signsOf({ labels }: BlockReading): ReadonlySet<string> {
  return new Set(labels.map(({ sign }) => sign));
}

/** The questions that bear a heading's number. */
function numberedIn({ labels }: BlockReading): ReadonlySet<number> {
  return new Set(labels.flatMap(({ questions, word }) => (word ? [] : questions)));
}

/** Strengths in nats. All are held back by what the greatest is, so that one keeps its lead on another. */
function damped(strengths: readonly number[]): number[] {
  const top = Math.max(...strengths);
  const held = top <= MANY ? 1 : (MANY + Math.log(1 + top - MANY)) / top;
  return strengths.map((strength) => SHARPNESS * held * strength);
}

function centred(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const sum = scores.reduce((total, score) => total + Math.exp(score - top), 0);
  const mean = top + Math.log(sum / scores.length);
  return scores.map((score) => score - mean);
}
