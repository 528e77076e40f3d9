import { foundAmong, type Found } from './answer-scores.js';
import type { SubmissionScore } from './submission-score.js';

/** The figures of some submissions together; each is 0 to 1, and absent where nothing gives it. */
export interface Figures {
  readonly submissions: number;
  /** F1 of token bigrams, averaged over the questions of a submission, then over submissions. */
  readonly f1: number;
  /** Of "this submission answers this question", an answer being found from an F1 of 0.5 on. */
  readonly precision?: number;
  readonly recall?: number;
  /** Over all boundaries of all texts. */
  readonly boundaryF1?: number;
  /** Mean over texts; 0 is best. */
  readonly windowDiff?: number;
  /** Share of texts whose language was told. */
  readonly language?: number;
  /** Share of questions whose state of coverage was told. */
  readonly coverage?: number;
}

/** Sums up scores; there is at least one. */
export function figuresOf(scores: readonly SubmissionScore[]): Figures {
  const found = sum(scores.map(({ questions }) => foundAmong(Object.values(questions))));
  const boundaries = sum(scores.flatMap((score) => score.boundaries ?? []));
  const coverage = scores.flatMap((score) => score.coverage ?? []);
  return {
    submissions: scores.length,
    f1: meanOf(scores.map(({ f1 }) => f1)) ?? 0,
    ...defined({
      precision: share(found.right, found.right + found.wrong),
      recall: share(found.right, found.right + found.missed),
      boundaryF1: share(
        2 * boundaries.right,
        2 * boundaries.right + boundaries.wrong + boundaries.missed,
      ),
      windowDiff: meanOf(scores.flatMap((score) => score.boundaries?.windowDiff ?? [])),
      language: meanOf(
        scores.flatMap(({ languageRight }) =>
          languageRight === undefined ? [] : [Number(languageRight)],
        ),
      ),
      coverage: share(
        total(coverage.map(({ right }) => right)),
        total(coverage.map((one) => one.of)),
      ),
    }),
  };
}

type Measure = Exclude<keyof Figures, 'submissions' | 'f1'>;

function defined(
  figures: Readonly<Record<Measure, number | undefined>>,
): Partial<Record<Measure, number>> {
  return Object.fromEntries(Object.entries(figures).filter(([, value]) => value !== undefined));
}

function sum(all: readonly Found[]): Found {
  return {
    right: total(all.map(({ right }) => right)),
    wrong: total(all.map(({ wrong }) => wrong)),
    missed: total(all.map(({ missed }) => missed)),
  };
}

function total(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}

function meanOf(values: readonly number[]): number | undefined {
  return share(total(values), values.length);
}
