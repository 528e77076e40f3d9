import type { Answer, Language } from '../../src/model/index.js';

/** An answer to question 1 that is one stretch of text, which starts at offset `start` of its document. */
export function answerOf(text: string, language: Language, start = 0): Answer {
  return {
    question: '1',
    alsoQuestions: [],
    quotations: [{ start, end: start + text.length, text, place: { page: 2 }, language }],
    language,
    reply: { kind: 'content' },
    evidence: [],
    confidence: 1,
  };
}
