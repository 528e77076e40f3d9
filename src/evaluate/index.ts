import type { Diagnostic, Digest, Reading, Result } from '../model/index.js';
import { result } from '../model/index.js';
import { figuresOf, type Figures } from './figures.js';
import type { Gold } from './gold.js';
import { pairUp } from './pairing.js';
import { reliabilityOf, type Reliability } from './reliability.js';
import { scoreSubmission, type SubmissionScore } from './submission-score.js';

export { loadGold, type Gold } from './gold.js';
export type { Figures } from './figures.js';
export type { Reliability, ReliabilityBin } from './reliability.js';
export type { SubmissionScore } from './submission-score.js';

/** Figures by the value that submissions have in common. */
export type FiguresBy = Readonly<Record<string, Figures>>;

/** How well an inbox was split, against what is right of it. */
export interface Evaluation {
  readonly all: Figures;
  readonly byLanguage: FiguresBy;
  readonly byFormat: FiguresBy;
  /** A submission counts for each of its layouts. */
  readonly byLayout: FiguresBy;
  readonly reliability: Reliability;
  /** In the order of the gold. */
  readonly submissions: readonly SubmissionScore[];
}

/** Scores what was found in an inbox; `golds` has at least one. Depends on nothing but its input. */
export function evaluate(
  golds: readonly Gold[],
  digest: Digest,
  readings: readonly Reading[],
): Result<Evaluation> {
  const byId = new Map(readings.map((reading) => [reading.entry.id, reading]));
  const pairs = pairUp(golds, digest.submissions);
  const scores = pairs.value.map((pair) => scoreSubmission(pair, digest, byId));
  const evaluation = {
    all: figuresOf(scores),
    byLanguage: figuresBy(scores, ({ lang }) => [lang]),
    byFormat: figuresBy(scores, ({ format }) => [format]),
    byLayout: figuresBy(scores, ({ layouts }) => layouts),
    reliability: reliabilityOf(scores.flatMap(({ judged }) => judged)),
    submissions: scores,
  };
  return result(evaluation, [...pairs.diagnostics, ...strangers(golds, digest)]);
}

function figuresBy(
  scores: readonly SubmissionScore[],
  keysOf: (score: SubmissionScore) => readonly string[],
): FiguresBy {
  const keys = [...new Set(scores.flatMap(keysOf))].sort();
  return Object.fromEntries(
    keys.map((key) => [key, figuresOf(scores.filter((score) => keysOf(score).includes(key)))]),
  );
}

/** Gold that was written for another call would score 0 without a word. */
function strangers(golds: readonly Gold[], { call }: Digest): Diagnostic[] {
  const known = new Set(call.questions.map(({ id }) => id));
  return golds.flatMap(({ id, file, answers }): Diagnostic[] => {
    const unknown = Object.keys(answers).filter((question) => !known.has(question));
    if (unknown.length === 0) return [];
    return [
      {
        code: 'gold-of-another-call',
        severity: 'error',
        file,
        message: `The gold “${id}” answers questions that the call ${call.id} does not have: ${unknown.join(', ')}.`,
        remedy: 'Name the call that was answered with --call.',
      },
    ];
  });
}
