import type { Opening } from './align.js';
import type { BlockReading } from './block-reading.js';
import { countBefore } from './borders.js';
import { likeliestStates, probabilities } from './free/chain.js';
import { changePrices } from './free/changes.js';
import { emissionsOf } from './free/emissions.js';
import { weightOf } from './form.js';
import { openingsAlong } from './free/index.js';
import { statesOf, type State } from './free/states.js';
import { stepsOf } from './free/steps.js';
import { oneEach } from './one-each.js';
import type { Outline } from './outline.js';
import type { Speech, TextEvidence } from './text-evidence.js';
/** What it costs more than in a free letter to come to a part that nothing names. */
const UNNAMED = 1;
/** Least sureness of a part that nothing names. */
const LEAST_SURE = 0.6;

/** What must speak for each part on average where there is a paragraph for each, in nats. */
const LEAST_DEALT = 0.8;
const DEALT_SURE = 0.4;
/** How far a paragraph may speak of the question rather than of the part that it is given, in nats. */
const MOST_CONTRARY = 3;
const SHORTEST = 60;
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

function partsWithin(main: number, words: Words, outline: Outline): Opening[] {
  const { readings, speeches, by } = words;
  const states = statesOf(outline).filter(({ questions }) => isWithin(questions, main, outline));
  const before = states.findIndex(({ questions }) => questions[0] === main);
  const emissions = emissionsOf(readings, speeches, states, outline);
  const chain = {
    emissions,
    prices: changePrices(readings, speeches).map((price, at) => (at === 0 ? 0 : price + UNNAMED)),
    steps: stepsOf(states, outline),
    beginning: states.map((_, state) => (state === before ? 0 : UNNAMED)),
  };
  const sure = probabilities(chain);
  const along = (path: readonly number[]): Opening[] =>
    openingsAlong(path, sure, before, { readings, speeches, states, by });
  const dealt = dealtPath(emissions, readings, states, before);
  if (dealt) return along(dealt).map(asDealt);
  const path = likeliestStates(chain);
  const found = along(path);
  const starts = new Map(found.map(({ candidate: c }) => [c.reading, c.score >= LEAST_SURE]));
  // What speaks for no part plainly stays with the question.
  let isSure = true;
  const plain = path.map((state, at) => {
    const reading = readings[at];
    isSure = (reading && starts.get(reading)) ?? isSure;
    return isSure ? state : before;
  });
  const parts = new Set(plain.filter((state) => state !== before)).size;
  return parts >= FEWEST_PARTS ? along(plain) : [];
}

/** That each part has its paragraph says as much as the words of the doubtful ones. */
function asDealt(opening: Opening): Opening {
  const score = Math.max(DEALT_SURE, opening.candidate.score);
  const evidence = opening.candidate.evidence.map((one) => ({ ...one, score }));
  return { ...opening, candidate: { ...opening.candidate, score, evidence } };
}

/** The states of a section with a paragraph for each part, where the words bear it out. */
function dealtPath(
  emissions: readonly (readonly number[])[],
  readings: readonly BlockReading[],
  states: readonly State[],
  before: number,
): number[] | undefined {
  const paragraphs = readings.flatMap((reading, at) => (isParagraph(reading) ? [at] : []));
  if (paragraphs.length < readings.length) return undefined;
  const parts = states.flatMap(({ questions }, state) =>
    questions.length === 1 && state !== before ? [state] : [],
  );
  const gain = (at: number, state: number): number =>
    (emissions[at]?.[state] ?? 0) - (emissions[at]?.[before] ?? 0);
  const worth = paragraphs.map((at) => parts.map((state) => gain(at, state)));
  const dealt = oneEach(worth);
  if (!dealt || dealt.score < LEAST_DEALT * parts.length) return undefined;
  const isContrary = dealt.columns.some(
    (column, at) => column !== undefined && (worth[at]?.[column] ?? 0) < -MOST_CONTRARY,
  );
  if (isContrary) return undefined;
  return dealt.columns.map((column) => (column === undefined ? before : (parts[column] ?? before)));
}

/** A paragraph of its own, as a short line or an item of a list is not. */
function isParagraph({ block, form, text }: BlockReading): boolean {
  const isItem = block.kind === 'item' && block.place.paragraph === undefined;
  return !form.strong && !isItem && block.cell === undefined && weightOf(text) >= SHORTEST;
}

function isWithin(questions: State['questions'], main: number, outline: Outline): boolean {
  return (
    questions.length > 0 &&
    questions.every((index) => index === main || outline.entries[index]?.parent === main)
  );
}
