import type { Digest, Language, Reading } from '../model/index.js';
import { subQuestions } from '../model/index.js';
import { FOUND, scoreAnswers, type AnswerScore } from './answer-scores.js';
import { labelledBlocks, placedLabels } from './block-labels.js';
import { compareBoundaries, type BoundaryScore } from './boundaries.js';
import type { Gold } from './gold.js';
import type { Pair } from './pairing.js';
import type { Judged } from './reliability.js';
import { wantedLabels } from './wanted-labels.js';

/** Questions whose state in the coverage table is the wanted one, of all questions of the call. */
export interface CoverageScore {
  readonly right: number;
  readonly of: number;
}

/** All that is measured of one submission. */
export interface SubmissionScore {
  readonly id: string;
  readonly file: string;
  readonly lang: Language;
  readonly format: string;
  readonly layouts: readonly string[];
  /** Whether a file of that name was there, and text was read of it. */
  readonly read: boolean;
  /** Mean over the questions that are answered or were placed. */
  readonly f1: number;
  readonly questions: Readonly<Record<string, AnswerScore>>;
  /** Absent where nothing was read. */
  readonly boundaries?: BoundaryScore;
  /** Absent where nothing was read. */
  readonly languageRight?: boolean;
  /** Absent where the gold says nothing of it, or nothing was read. */
  readonly coverage?: CoverageScore;
  readonly judged: readonly Judged[];
}

/** Scores one submission against its gold. */
export function scoreSubmission(
  { gold, submissions }: Pair,
  digest: Digest,
  readings: ReadonlyMap<string, Reading>,
): SubmissionScore {
  const ids = new Set(submissions.map(({ id }) => id));
  const answers = digest.answers.filter(({ submission }) => ids.has(submission));
  const placed = new Map<string, string>();
  for (const { question, text } of answers) {
    placed.set(question, `${placed.get(question) ?? ''}\n${text}`);
  }
  const scores = scoreAnswers(gold, placed);
  const read = submissions.filter(({ id }) => readings.get(id)?.content !== undefined);
  const boundaries = boundariesOf(readings.get(read[0]?.id ?? ''), gold);
  const coverage = coverageOf(gold, digest, ids);
  const { id, file, lang, format, layouts } = gold;
  return {
    ...{ id, file, lang, format, layouts },
    read: read.length > 0,
    f1: mean(Array.from(scores.values(), ({ f1 }) => f1)),
    questions: Object.fromEntries(scores),
    ...(boundaries && { boundaries }),
    ...(read.length > 0 && { languageRight: read.every(({ language }) => language === lang) }),
    ...(coverage && { coverage }),
    judged: answers.map(({ question, confidence }) => ({
      confidence,
      right: isRight(scores.get(question)),
    })),
  };
}

function isRight(score: AnswerScore | undefined): boolean {
  return score !== undefined && score.wanted && score.f1 >= FOUND;
}

function boundariesOf(reading: Reading | undefined, gold: Gold): BoundaryScore | undefined {
  if (reading?.content === undefined) return undefined;
  const { document, segmentation } = reading.content;
  const blocks = labelledBlocks(document);
  return compareBoundaries(
    wantedLabels(document.text, blocks, gold),
    placedLabels(blocks, segmentation.segments),
  );
}

/** Gold need not say that a question is answered in its parts. */
const SILENT: ReadonlySet<string> = new Set(['blank', 'not reached', 'in parts']);

function coverageOf(
  { coverage, answers }: Gold,
  digest: Digest,
  ids: ReadonlySet<string>,
): CoverageScore | undefined {
  const row = digest.coverage.find(({ submission }) => ids.has(submission));
  if (coverage === undefined || row === undefined) return undefined;
  const { questions } = digest.call;
  const saidOf = (id: string): string =>
    coverage[id] ?? (answers[id] === undefined ? 'not reached' : 'answered');
  const wantedState = (id: string): string => {
    const isSilent = SILENT.has(saidOf(id));
    const inParts =
      isSilent && subQuestions(digest.call, id).some((part) => !SILENT.has(saidOf(part.id)));
    return inParts ? 'in parts' : saidOf(id);
  };
  const right = questions.filter(({ id }) => row.states[id] === wantedState(id));
  return { right: right.length, of: questions.length };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
