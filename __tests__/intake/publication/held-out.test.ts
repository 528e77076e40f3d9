import { describe, expect, it } from '@jest/globals';
import { identifySubmitter } from '../../../src/intake/index.js';
import { CALL } from '../../digest/readings.js';
import { submissionFrom } from '../submissions.js';
import { FRESH } from './fresh.js';
import { HELD_OUT, type Meaning } from './held-out.js';

const QUESTIONS = ['1', '2', '3', '4'].map((id) => ({ id, text: { en: `Question ${id}?` } }));
const ANSWER = 'Forty people were trained in the winter, and each of them wrote a report.';

function meaningOf(text: string, role: 'answer' | 'back'): Meaning {
  const { entry, document, segmentation } = submissionFrom('City of Alba.pdf', [
    { text: ANSWER, role: 'answer' },
    { text, role },
  ]);
  const call = { ...CALL, questions: QUESTIONS };
  const { value } = identifySubmitter(entry, document, segmentation, call);
  if (value.publication !== 'public') return value.publication;
  const [request] = value.publicationRequests ?? [];
  return request === undefined || request.of === 'whole' ? 'public' : request.of;
}

it.each(FRESH)('is %s: “%s”', (meaning, text) => {
  expect(meaningOf(text, 'back')).toBe(meaning);
});

describe('what a sentence says about publication', () => {
  it.each(
    Object.entries(HELD_OUT).flatMap(([language, rows]) =>
      rows.map(([meaning, text, role]) => [language, meaning, text, role ?? 'back'] as const),
    ),
  )('is told in %s: %s in “%s”', (_, meaning, text, role) => {
    expect(meaningOf(text, role)).toBe(meaning);
  });
});
