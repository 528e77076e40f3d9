import type { DetectedLanguage, Digest, Submission } from '../../model/index.js';
import { labelOf } from '../labels.js';
import type { Labels } from '../labels.js';
import { fileNameOf } from '../layout.js';
import { submissionViews } from '../names.js';
import type { SubmissionView } from '../names.js';

/** What every part of the page is made from. */
export interface Source {
  readonly digest: Digest;
  readonly labels: Labels;
  readonly register: ReadonlyMap<string, Submission>;
  readonly views: ReadonlyMap<string, SubmissionView>;
  /** Ids of the submissions that hold text which answers no question. */
  readonly unplaced: ReadonlySet<string>;
  /** A heading or word, such as that for `coverage`; those of the report alone stand in the table `report`. */
  readonly say: (key: string) => string;
  /** The word for a code in a table of labels. */
  readonly word: (table: string, code: string) => string;
}

export function sourceOf(digest: Digest, labels: Labels): Source {
  const word = (table: string, code: string): string => labelOf(labels, table, code);
  return {
    digest,
    labels,
    register: new Map(digest.submissions.map((submission) => [submission.id, submission])),
    views: submissionViews(digest, labels),
    unplaced: new Set(
      digest.passages.flatMap(({ role, submission }) => (role === 'unplaced' ? submission : [])),
    ),
    say: (key) => {
      const label = labels[key];
      return typeof label === 'string' ? label : word('report', key);
    },
    word,
  };
}

/** The language to filter an answer by: its own, else that of its submission. */
export function languageOf(
  own: DetectedLanguage,
  submission: Submission | undefined,
): DetectedLanguage {
  return own === 'und' ? (submission?.language ?? own) : own;
}

/** Where things stand in the page, for links to them. */
export const anchor = {
  question: (id: string): string => `q-${fileNameOf(id)}`,
  answer: (submission: string, question: string): string =>
    `a-${fileNameOf(submission)}-${fileNameOf(question)}`,
  unplaced: (submission: string): string => `u-${fileNameOf(submission)}`,
  stakeholder: (submission: string): string => `s-${fileNameOf(submission)}`,
} as const;
