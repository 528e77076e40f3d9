import type { Opening, RunnerUp } from './align.js';
import type { BlockReading } from './block-reading.js';
import { groupedBy } from './borders.js';
import type { Candidate } from './candidate.js';
import type { Outline } from './outline.js';
import type { Words } from './subdivide.js';
import type { State } from './free/states.js';

/** What was weighed for the openings of a document besides those that were chosen. */
export interface Weighed extends Words {
  readonly candidates: readonly Candidate[];
  readonly outline: Outline;
  readonly states: readonly State[];
  /** By block and state: what the words alone make of it. */
  readonly sure: readonly (readonly number[])[];
}

/** Gives each opening the best of what was not chosen there: another label or wording, or what the words say. */
export function withRunnersUp(openings: readonly Opening[], weighed: Weighed): Opening[] {
  const at = new Map(weighed.readings.map(({ index }, position) => [index, position]));
  const positionOf = (opening: Opening | undefined): number =>
    at.get(opening?.candidate.reading.index ?? -1) ?? weighed.readings.length;
  const marks = groupedBy(weighed.candidates, ({ reading }) => String(reading.index));
  return openings.map((opening, index) => {
    const from = positionOf(opening);
    const rivals = [
      byMark(opening, marks.get(String(opening.candidate.reading.index)) ?? []),
      byWords(opening, from, positionOf(openings[index + 1]), weighed),
    ].filter((rival) => rival !== undefined);
    const [best] = rivals.sort((a, b) => b.score - a.score);
    if (!best) return opening;
    const contrary = contraryIn(rivals, opening.questions, weighed.outline);
    return { ...opening, runnerUp: best, contrary };
  });
}

/** The strongest of what speaks for none of the main questions that were opened, but for another. */
function contraryIn(
  rivals: readonly RunnerUp[],
  questions: readonly number[],
  { entries }: Outline,
): number {
  const opened = new Set(questions.map((index) => entries[index]?.main));
  const contrary = rivals.filter(
    (rival) =>
      rival.questions.length > 0 &&
      !rival.questions.some((index) => opened.has(entries[index]?.main)),
  );
  return Math.max(0, ...contrary.map(({ score }) => score));
}

/** Among the candidates in the block of the opening. */
function byMark({ questions }: Opening, candidates: readonly Candidate[]): RunnerUp | undefined {
  const rivals = candidates.filter(
    (other) => other.questions.length > 0 && other.score > 0 && !isSame(other.questions, questions),
  );
  const [best] = rivals.sort((a, b) => b.score - a.score);
  return best && { questions: best.questions, score: best.score, evidence: best.evidence };
}

function byWords(
  { questions, titleEnd }: Opening,
  from: number,
  to: number,
  { readings, speeches, by, states, sure }: Weighed,
): RunnerUp | undefined {
  const members =
    titleEnd === undefined ? positionsOfText(readings, from, to) : positions(from, to);
  const means = states.map((_, state) => {
    const sum = members.reduce((total, member) => total + (sure[member]?.[state] ?? 0), 0);
    return sum / Math.max(1, members.length);
  });
  const rivals = states
    .map((state, position) => ({ questions: state.questions, score: means[position] ?? 0 }))
    .filter((rival) => !isSame(rival.questions, questions))
    .sort((a, b) => b.score - a.score);
  const [best] = rivals;
  if (best === undefined || members.length === 0 || best.score < LEAST) return undefined;
  const seen = [...new Set(members.flatMap((member) => speeches[member]?.seen.slice(0, 3) ?? []))];
  const words = seen.slice(0, 4).join(', ');
  const evidence = [{ by, score: best.score, ...(words !== '' && { seen: words }) }];
  return { ...best, evidence };
}

/** Below this nothing was ever in question. */
const LEAST = 0.02;

function positions(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step);
}

/** The blocks of an opening's answer, its title left out. */
function positionsOfText(
  readings: readonly BlockReading[],
  from: number,
  to: number,
): readonly number[] {
  const all = positions(from, to);
  const text = all.filter((position) => readings[position]?.form.title !== true);
  return text.length > 0 ? text : all;
}

function isSame(some: readonly number[], others: readonly number[]): boolean {
  return some.length === others.length && some.every((one) => others.includes(one));
}
