import type { Opening } from '../align.js';
import type { BlockReading } from '../block-reading.js';
import type { Outline } from '../outline.js';
import type { Speech, TextEvidence } from '../text-evidence.js';
import { likeliestStates, probabilities } from './chain.js';
import { changePrices } from './changes.js';
import type { State } from './states.js';
import { stepsOf } from './steps.js';
import { isTitle, restates } from './title.js';

/** What is read, and what its words say. */
export interface Sources {
  readonly readings: readonly BlockReading[];
  readonly speeches: readonly Speech[];
  readonly states: readonly State[];
  readonly by: TextEvidence['by'];
}

/** What it costs to begin with an answer rather than with what answers nothing. */
const BEGINNING = 3;

/**
 * Reads a letter that names no question: each paragraph goes to the question of which its words speak, or to none; what
 * stands together stays together unless the words are plain. A hidden Markov chain over the blocks; `emissions` are what
 * speaks for each state at each.
 */
export function readFreely(
  sources: Sources,
  emissions: readonly (readonly number[])[],
  outline: Outline,
): FreeReading {
  const { readings, speeches, states } = sources;
  const none = states.length - 1;
  const isAskedAtOnce = readings[0] !== undefined && restates(readings[0]);
  const beginning = states.map((_, state) => (state === none || isAskedAtOnce ? 0 : BEGINNING));
  const chain = {
    emissions,
    prices: changePrices(readings, speeches),
    steps: stepsOf(states, outline),
    beginning,
  };
  const sure = probabilities(chain);
  return { openings: openingsAlong(likeliestStates(chain), sure, none, sources), states, sure };
}

/** A letter as read by its words alone. */
export interface FreeReading {
  readonly openings: readonly Opening[];
  readonly states: readonly State[];
  /** How probable each state of each block is, 0 to 1. */
  readonly sure: readonly (readonly number[])[];
}

/** An opening wherever the state changes; the states of a stretch are as sure as they are on average. */
export function openingsAlong(
  path: readonly number[],
  sure: readonly (readonly number[])[],
  before: number,
  { readings, speeches, states, by }: Sources,
): Opening[] {
  const openings: Opening[] = [];
  readings.forEach((reading, at) => {
    const state = path[at] ?? before;
    if (state === (path[at - 1] ?? before)) return;
    const members = stretchFrom(path, at);
    const questions = states[state]?.questions ?? [];
    const score = meanOf(members.map((member) => sure[member]?.[state] ?? 0));
    const seen = seenIn(members, speeches);
    const evidence = [{ by, score, ...(seen !== '' && { seen }) }];
    openings.push({
      candidate: { reading, questions, parts: [], score, evidence },
      questions,
      titleEnd: isTitle(reading) && !isAllOf(reading, members) ? reading.text.length : 0,
    });
  });
  return openings;
}

/** Whether a sentence that states something is the whole of an answer, however like its question. */
function isAllOf({ heads, text }: BlockReading, members: readonly number[]): boolean {
  return members.length === 1 && !heads && /[.。][”"»)]?\s*$/u.test(text);
}

/** The units from one on that share its state. */
function stretchFrom(path: readonly number[], at: number): number[] {
  let end = at + 1;
  while (end < path.length && path[end] === path[at]) end++;
  return Array.from({ length: end - at }, (_, step) => at + step);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function seenIn(members: readonly number[], speeches: readonly Speech[]): string {
  const words = members.flatMap((member) => speeches[member]?.seen.slice(0, 3) ?? []);
  return [...new Set(words)].slice(0, 4).join(', ');
}
