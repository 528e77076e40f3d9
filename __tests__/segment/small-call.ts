import type { Call, Question } from '../../src/model/index.js';

/** A call with the given ids; `2.a` is a child of `2`. Wordings may be given by id. */
export function smallCall(
  ids: readonly string[],
  wordings: Record<string, Question['text']> = {},
): Call {
  return {
    id: 'test',
    title: { en: 'Test call' },
    resolution: '1/1',
    issuedBy: { en: 'Office' },
    purpose: { en: 'To test' },
    questions: ids.map((id) => {
      const parent = id.includes('.') ? id.slice(0, id.lastIndexOf('.')) : undefined;
      return { id, text: wordings[id] ?? {}, ...(parent !== undefined && { parent }) };
    }),
    channels: [
      { id: 'main', issuedBy: { en: 'Office' }, deadline: { lastDay: '2025-06-30', wording: {} } },
    ],
    formats: ['pdf', 'word'],
    languages: ['ar', 'zh', 'en', 'fr', 'ru', 'es'],
    publication: {},
  };
}

export const TWELVE = ['1', '2', '2.a', '2.b', '2.c', '3', '3.a', '3.b', '3.c', '3.d', '4', '5'];
