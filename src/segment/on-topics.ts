import { bearsOn, result } from '../model/index.js';
import type { Diagnostic, Result, Segmentation, Topic } from '../model/index.js';

/** What is said of texts that should name the questions they answer. */
const BY_NAME: ReadonlySet<string> = new Set(['placed-by-words', 'nothing-placed']);

const NOTHING: Diagnostic = {
  code: 'nothing-placed',
  severity: 'warning',
  message: 'Nothing of what is said bears on a question of the meeting’s topics.',
  remedy: 'Look at it in unplaced.md.',
};

/**
 * What is said in a meeting, under the questions on which its topics bear. Nobody names questions in a speech: that it was
 * placed by its words is not told.
 */
export function onTopics(
  { value, diagnostics }: Result<Segmentation>,
  topics: readonly Topic[],
): Result<Segmentation> {
  const found = within(value, topics);
  const told = diagnostics.filter(({ code }) => !BY_NAME.has(code));
  return result(found, found.answers.length > 0 ? told : [...told, NOTHING]);
}

/**
 * What of a segmentation the topics bear on: a question that none of them names, itself or by its parent, was not asked
 * there, and what was placed under it alone is unplaced.
 */
function within(
  { segments, answers, ...rest }: Segmentation,
  topics: readonly Topic[],
): Segmentation {
  const areNone = topics.every(({ questions }) => questions.length === 0);
  const isAsked = (id: string): boolean => areNone || topics.some((topic) => bearsOn(topic, id));
  return {
    ...rest,
    segments: segments.map((segment) => {
      const questions = segment.questions.filter(isAsked);
      // A speech has no cover and no annex.
      const isApart = segment.role === 'front' || segment.role === 'back';
      if (isApart) return { ...segment, role: 'unplaced' };
      if (questions.length === segment.questions.length) return segment;
      return { ...segment, questions, ...(questions.length === 0 && { role: 'unplaced' }) };
    }),
    answers: answers
      .filter(({ question }) => isAsked(question))
      .map((answer) => ({ ...answer, alsoQuestions: answer.alsoQuestions.filter(isAsked) })),
  };
}
