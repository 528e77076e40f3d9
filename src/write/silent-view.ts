import type { Digest, Question } from '../model/index.js';
import { subQuestions } from '../model/index.js';
import { repliedBelow, stateIn } from './coverage-view.js';
import type { State } from './coverage-view.js';
import type { SubmissionView } from './names.js';

/** Who left a question blank, and where it stands, who did not reach it, and who replied only to its sub-questions. */
export function silentView(
  digest: Digest,
  { id }: Question,
  views: ReadonlyMap<string, SubmissionView>,
) {
  const { call, coverage } = digest;
  const inState = (wanted: State) =>
    coverage.flatMap((row) => {
      const submission = stateIn(row, id) === wanted && views.get(row.submission);
      if (!submission) return [];
      const questions = repliedBelow(call, row, id);
      return [{ ...submission, questions, named: whereNamed(digest, row.submission, id) }];
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
function whereNamed({ passages }: Digest, submission: string, id: string): string[] {
  const own = passages.filter(
    (passage) =>
      passage.submission === submission &&
      passage.role === 'question' &&
      passage.questions.includes(id),
  );
  return [...new Set(own.map(({ citation }) => citation))];
}
