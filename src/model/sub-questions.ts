import type { Call, Question } from './call.js';

/** The sub-questions of a question, and theirs, in the call's order. */
export function subQuestions({ questions }: Call, id: string): readonly Question[] {
  const above = new Set([id]);
  return questions.filter((question) => {
    if (question.parent === undefined || !above.has(question.parent)) return false;
    above.add(question.id);
    return true;
  });
}
