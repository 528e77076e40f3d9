import type { Digest, Passage, Question } from '../model/index.js';
import { subQuestions } from '../model/index.js';
import { repliedBelow, stateIn } from './coverage-view.js';
import type { State } from './coverage-view.js';
import type { SubmissionView } from './names.js';

/** A submission that says nothing under a question itself. */
export interface SilentSubmission extends SubmissionView {
  /** Its sub-questions that it replied to. */
  readonly questions: readonly string[];
  /** Citations of where the question stands in it. */
  readonly named: readonly string[];
}

export interface SilentView {
  readonly left_blank: readonly SilentSubmission[];
  readonly not_reached: readonly SilentSubmission[];
  readonly answered_below: readonly SilentSubmission[];
  readonly sub_questions: readonly string[];
  /** Whether one of them asks not to be named or published. */
  readonly silent_restricted: boolean;
}

/** Who left a question blank, and where it stands, who did not reach it, and who replied only to its sub-questions. */
export function silentView(
  digest: Digest,
  { id }: Question,
  views: ReadonlyMap<string, SubmissionView>,
): SilentView {
  const { call, coverage } = digest;
  const restated = digest.passages.filter(
    ({ role, questions }) => role === 'question' && questions.includes(id),
  );
  const inState = (wanted: State) =>
    coverage.flatMap((row) => {
      const submission = stateIn(row, id) === wanted && views.get(row.submission);
      if (!submission) return [];
      const questions = repliedBelow(call, row, id);
      return [{ ...submission, questions, named: whereNamed(restated, row.submission) }];
    });
  const [blank, unreached, below] = [inState('blank'), inState('not reached'), inState('in parts')];
  return {
    left_blank: blank,
    not_reached: unreached,
    answered_below: below,
    sub_questions: subQuestions(call, id).map((question) => question.id),
    silent_restricted: [...blank, ...unreached, ...below].some(
      ({ restriction }) => restriction !== '',
    ),
  };
}

/** Citations of the question's number or wording as it stands in a submission. */
function whereNamed(restated: readonly Passage[], submission: string): string[] {
  const own = restated.filter((passage) => passage.submission === submission);
  return [...new Set(own.map(({ citation }) => citation))];
}
