import type { Opening } from '../align.js';
import { countBefore } from '../borders.js';
import { isBare } from '../contents.js';
import type { Outline } from '../outline.js';
import type { Words } from '../subdivide.js';
import { likeliestStates, probabilities, type Chain } from './chain.js';
import { changePrices } from './changes.js';
import { emissionsOf } from './emissions.js';
import { openingsAlong } from './index.js';
import { statesOf, type State } from './states.js';
import { stepsOf, tabled, type Steps } from './steps.js';

/** Least sureness of what is placed by words among labelled answers. */
const LEAST_SURE = 0.5;

/**
 * Where a document labels some of its answers and none of those that follow, the paragraphs below a labelled answer go to
 * the questions that it leaves out and of which their words plainly speak; what speaks of none stays where it is.
 */
export function withUnlabelled(
  openings: readonly Opening[],
  words: Words,
  outline: Outline,
): readonly Opening[] {
  const mainOf = (index: number | undefined): number | undefined =>
    outline.entries[index ?? -1]?.main;
  const opened = new Set(openings.flatMap(({ questions }) => questions.map(mainOf)));
  const left = outline.mains.filter((main) => !opened.has(main));
  const indices = words.readings.map(({ index }) => index);
  return openings.flatMap((opening, at) => {
    const next = openings[at + 1];
    const main = mainOf(opening.questions.at(-1));
    const until = mainOf(next?.questions[0]) ?? Infinity;
    const missing = left.filter((index) => main !== undefined && index > main && index < until);
    if (missing.length === 0) return [opening];
    const from = countBefore(indices, opening.candidate.reading.index);
    const to = countBefore(indices, next?.candidate.reading.index ?? Infinity);
    const section = {
      readings: words.readings.slice(from, to),
      speeches: words.speeches.slice(from, to),
      by: words.by,
    };
    return [opening, ...openingsBelow(opening, new Set(missing), section, outline)];
  });
}

/** Openings of the questions left out, in the section of a labelled one; once it is left, nothing comes back to it. */
function openingsBelow(
  opening: Opening,
  missing: ReadonlySet<number>,
  { readings, speeches, by }: Words,
  outline: Outline,
): Opening[] {
  if (readings.length < 2) return [];
  const all = statesOf(outline);
  const said = emissionsOf(readings, speeches, all, outline);
  const kept = [...all.keys()].filter((state) => isAmong(all[state], missing, outline));
  const others = [...all.keys()].filter((state) => !kept.includes(state));
  const states = [{ questions: opening.questions }, ...kept.map((at) => all[at] ?? NONE), NONE];
  const none = all.length - 1;
  const chain: Chain = {
    emissions: said.map((emission) => [
      Math.max(...others.map((state) => emission[state] ?? 0)),
      ...kept.map((state) => emission[state] ?? 0),
      emission[none] ?? 0,
    ]),
    prices: pricesBelow(opening, readings, speeches),
    steps: stepsWithin(states, outline),
    beginning: states.map((_, state) => (state === 0 ? 0 : Infinity)),
  };
  const path = likeliestStates(chain);
  const sure = probabilities(chain);
  if (!isPlain(path, sure, states, outline)) return [];
  return openingsAlong(path, sure, 0, { readings, speeches, states, by });
}

/** Whether every stretch below the labelled answer surely speaks of its main question, whichever of its parts that is. */
function isPlain(
  path: readonly number[],
  sure: readonly (readonly number[])[],
  states: readonly State[],
  { entries }: Outline,
): boolean {
  const mains = states.map(({ questions }) => entries[questions[0] ?? -1]?.main);
  const sums = new Map<number, { sum: number; count: number }>();
  path.forEach((state, at) => {
    const main = mains[state];
    if (state === 0 || main === undefined) return;
    const own = (sure[at] ?? []).reduce(
      (total, share, other) => total + (other > 0 && mains[other] === main ? share : 0),
      0,
    );
    const { sum, count } = sums.get(main) ?? { sum: 0, count: 0 };
    sums.set(main, { sum: sum + own, count: count + 1 });
  });
  return [...sums.values()].every(({ sum, count }) => sum / count >= LEAST_SURE);
}

const NONE: State = { questions: [] };

function isAmong(
  state: State | undefined,
  missing: ReadonlySet<number>,
  outline: Outline,
): boolean {
  const main = outline.entries[state?.questions[0] ?? -1]?.main;
  return main !== undefined && missing.has(main);
}

/** Right below a label that stands alone, its answer stands. */
function pricesBelow(
  { candidate }: Opening,
  readings: Words['readings'],
  speeches: Words['speeches'],
): number[] {
  const isAlone = isBare(candidate) || candidate.label?.end === candidate.reading.text.length;
  return changePrices(readings, speeches).map((price, at) =>
    at === 1 && isAlone ? Infinity : price,
  );
}

/** From the labelled answer only to a question that is left out, and never back. */
function stepsWithin(states: readonly State[], outline: Outline): Steps {
  const none = states.length - 1;
  const { between } = stepsOf(states, outline);
  return tabled(
    states.map((_, from) =>
      states.map((_, to) =>
        to === 0 || (from === 0 && to === none) ? Infinity : between(from, to),
      ),
    ),
  );
}
