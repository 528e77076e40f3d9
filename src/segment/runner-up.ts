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
    const { questions, candidate } = opening;
    const own = marks.get(String(candidate.reading.index)) ?? [];
    const from = positionOf(opening);
    const to = positionOf(openings[index + 1]);
    const words = wordsWithin(opening, from, to, weighed);
    const isOther: IsRival = (others) => !isSame(others, questions);
    const runnerUp = stronger(byMark(own, isOther), byWords(words, weighed, isOther));
    if (!runnerUp) return opening;
    if (opening.titleEnd !== undefined) return { ...opening, runnerUp };
    const opened = mainsOf(questions, weighed.outline);
    const isContrary: IsRival = (others) => {
      const mains = mainsOf(others, weighed.outline);
      return mains.length > 0 && !mains.some((main) => opened.includes(main));
    };
    const mark = byMark(own, isContrary);
    const said = byWords(words, weighed, isContrary);
    return { ...opening, runnerUp, contrary: contraryOf(mark, said, weighed.outline) };
  });
}

function stronger(a: RunnerUp | undefined, b: RunnerUp | undefined): RunnerUp | undefined {
  return a && b ? (b.score > a.score ? b : a) : (a ?? b);
}

/** A number and words that both speak for the same other question speak against what was chosen together. */
function contraryOf(
  mark: RunnerUp | undefined,
  said: RunnerUp | undefined,
  outline: Outline,
): number {
  const mains = mainsOf(mark?.questions ?? [], outline);
  const isBoth = mainsOf(said?.questions ?? [], outline).some((main) => mains.includes(main));
  const [byNumber, byTopic] = [mark?.score ?? 0, said?.score ?? 0];
  return isBoth ? byNumber + byTopic : Math.max(byNumber, byTopic);
}

type IsRival = (questions: readonly number[]) => boolean;

function mainsOf(questions: readonly number[], { entries }: Outline): number[] {
  return questions.flatMap((index) => entries[index]?.main ?? []);
}

/** Among the candidates in the block of the opening. */
function byMark(candidates: readonly Candidate[], isRival: IsRival): RunnerUp | undefined {
  const rivals = candidates.filter(
    ({ questions, score }) => questions.length > 0 && score > 0 && isRival(questions),
  );
  const [best] = rivals.sort((a, b) => b.score - a.score);
  return best && { questions: best.questions, score: best.score, evidence: best.evidence };
}

/** The blocks of an opening's answer, and how sure each state is over them. */
interface Within {
  readonly members: readonly number[];
  /** Parallel to the states. */
  readonly means: readonly number[];
}

function wordsWithin(
  { titleEnd }: Opening,
  from: number,
  to: number,
  { readings, states, sure }: Weighed,
): Within {
  const members =
    titleEnd === undefined ? positionsOfText(readings, from, to) : positions(from, to);
  const means = states.map((_, state) => {
    const sum = members.reduce((total, member) => total + (sure[member]?.[state] ?? 0), 0);
    return sum / Math.max(1, members.length);
  });
  return { members, means };
}

function byWords(
  { members, means }: Within,
  { speeches, by, states }: Weighed,
  isRival: IsRival,
): RunnerUp | undefined {
  const [best] = states
    .map((state, position) => ({ questions: state.questions, score: means[position] ?? 0 }))
    .filter((rival) => isRival(rival.questions))
    .sort((a, b) => b.score - a.score);
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
