import type { Gold } from '../../src/evaluate/index.js';

/** A gold of an English Word file with these answers. */
export function goldWith(answers: Gold['answers'], more: Partial<Gold> = {}): Gold {
  return {
    id: 'en-1',
    lang: 'en',
    format: 'docx',
    layouts: [],
    file: 'City of Trial.docx',
    answers,
    ignore: '',
    ...more,
  };
}
