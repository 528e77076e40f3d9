import { describe, expect, it } from '@jest/globals';
import { onTopics } from '../../src/segment/index.js';
import { result, type Segmentation } from '../../src/model/index.js';

const placed = { role: 'answer', evidence: [], confidence: 1 } as const;

const SEGMENTATION: Segmentation = {
  segments: [
    { start: 0, end: 5, questions: ['2.a'], ...placed },
    { start: 5, end: 9, questions: ['2.a', '4'], ...placed },
    { start: 9, end: 12, questions: ['4'], ...placed },
  ],
  answers: [],
  leftBlank: [],
};

describe('the topics of a meeting', () => {
  it('keep what stands under their questions and the parts of these, and leave the rest unplaced', () => {
    const { value } = onTopics(result(SEGMENTATION), [
      { text: { en: 'Buying' }, questions: ['2'] },
    ]);
    expect(value.segments.map(({ role, questions }) => [role, questions])).toEqual([
      ['answer', ['2.a']],
      ['answer', ['2.a']],
      ['unplaced', []],
    ]);
  });
});
