import { result } from '../model/index.js';
import type { Result, Segmentation, Topic } from '../model/index.js';

/**
 * What is said in a meeting, under the questions on which its topics bear. Nobody names questions in a speech: that it was
 * placed by its words is not told.
 */
export function onTopics(
  { value, diagnostics }: Result<Segmentation>,
  topics: readonly Topic[],
): Result<Segmentation> {
  const told = diagnostics.filter(({ code }) => code !== 'placed-by-words');
  return result(within(value, topics), told);
}

/**
 * What of a segmentation the topics bear on: a question that none of them names, itself or by its parent, was not asked
 * there, and what was placed under it alone is unplaced.
 */
function within(
  { segments, answers, ...rest }: Segmentation,
  topics: readonly Topic[],
): Segmentation {
  const named = topics.flatMap(({ questions }) => questions);
  const isAsked = (id: string): boolean =>
    named.length === 0 || named.some((one) => one === id || id.startsWith(`${one}.`));
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
