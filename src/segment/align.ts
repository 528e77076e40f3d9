import type { Evidence } from '../model/index.js';
import type { Candidate } from './candidate.js';
import type { Outline } from './outline.js';
import { partsNear } from './part-list.js';

/** A block where the answer to some questions begins. */
export interface Opening {
  readonly candidate: Candidate;
  /** Indices in the outline, in its order; none where what follows answers none. */
  readonly questions: readonly number[];
  /** Where its title ends in the block's text, for one that was not found by a label or wording. */
  readonly titleEnd?: number;
  /** What else might have opened there. */
  readonly runnerUp?: RunnerUp;
  /** 0 to 2: how strongly a mark, words or both speak for another main question. */
  readonly contrary?: number;
}

/** The best of what was not chosen. */
export interface RunnerUp {
  /** Indices in the outline; none where the text might answer none. */
  readonly questions: readonly number[];
  /** 0 to 1, as the score of a candidate. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** A candidate below this is likelier not to open anything. */
const THRESHOLD = 0.5;
/** A candidate below this opens nothing, however well the order speaks for it. */
const FLOOR = 0.42;
/** What the order of the call makes of a step from one question to another. */
const STEP = {
  next: 0.1,
  skip: -0.02,
  mostSkip: -0.15,
  same: -0.35,
  back: -0.3,
  late: -0.02,
  /** Where the question is named in so many words, its place says less. */
  named: 0.4,
} as const;

interface Path {
  readonly score: number;
  readonly opening?: Opening;
  readonly before?: Path;
}

/**
 * The best reading of a whole document: the choice of openings, at most one a block, whose evidence and order
 * together score highest. Order is a prior: questions may be skipped or answered out of turn, at a price.
 * Dynamic programming over blocks and the question open last.
 */
export function align(candidates: readonly Candidate[], outline: Outline): Opening[] {
  let paths = new Map<number, Path>([[-1, { score: 0 }]]);
  for (const rivals of byBlock(candidates.filter(({ score }) => score >= FLOOR))) {
    const extended = new Map(paths);
    for (const candidate of rivals) {
      for (const [last, path] of paths) extend(extended, path, last, candidate, outline);
    }
    paths = extended;
  }
  let best: Path = { score: 0 };
  for (const path of paths.values()) if (path.score > best.score) best = path;
  const openings: Opening[] = [];
  for (let at: Path | undefined = best; at; at = at.before)
    if (at.opening) openings.push(at.opening);
  return openings.reverse();
}

function extend(
  paths: Map<number, Path>,
  path: Path,
  last: number,
  candidate: Candidate,
  outline: Outline,
): void {
  const questions = questionsOf(candidate, last, outline);
  const [first] = questions;
  const end = questions.findLast((index) => !isBelow(index, questions, outline));
  if (first === undefined || end === undefined) return;
  const isNamed = candidate.label?.word === true || candidate.anyOrder === true;
  const step = stepScore(last, first) * (isNamed ? STEP.named : 1);
  const score = path.score + candidate.score - THRESHOLD + step;
  const standing = paths.get(end);
  if (!standing || score > standing.score) {
    paths.set(end, { score, opening: { candidate, questions }, before: path });
  }
}

/** A heading for "questions 3, 3.a–3.d" opens question 3; its parts may still open one by one below it. */
function isBelow(index: number, questions: readonly number[], outline: Outline): boolean {
  const parent = outline.entries[index]?.parent;
  return parent !== undefined && questions.includes(parent);
}

/** A lone part letter names a sub-question near the question that is open. */
function questionsOf(candidate: Candidate, last: number, outline: Outline): readonly number[] {
  if (candidate.questions.length > 0) return candidate.questions;
  return partsNear(outline, last, candidate.parts);
}

function stepScore(last: number, next: number): number {
  if (last < 0) return next * STEP.late;
  if (next === last + 1) return STEP.next;
  if (next > last) return Math.max(STEP.mostSkip, (next - last - 1) * STEP.skip);
  return next === last ? STEP.same : STEP.back;
}

function byBlock(candidates: readonly Candidate[]): Candidate[][] {
  const blocks = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const rivals = blocks.get(candidate.reading.index) ?? [];
    rivals.push(candidate);
    blocks.set(candidate.reading.index, rivals);
  }
  return [...blocks.entries()].sort(([a], [b]) => a - b).map(([, rivals]) => rivals);
}
