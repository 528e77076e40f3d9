import { describe, expect, it } from '@jest/globals';
import { foundAmong, scoreAnswers } from '../../src/evaluate/answer-scores.js';
import { tokensOf } from '../../src/evaluate/bigrams.js';
import { goldWith } from './gold.js';

const scored = (answers: Record<string, string>, placed: Record<string, string>, ignore = '') =>
  scoreAnswers(goldWith(answers, { ignore }), new Map(Object.entries(placed)));

describe('tokens', () => {
  it('are words, and Chinese characters one by one, without case and marks', () => {
    const tokens = ['foret', '12', '公', '共', '采', '购', 'abc'];
    expect(tokensOf('Forêt, 12: 公共采购 ＡＢＣ')).toEqual(tokens);
    expect(tokensOf('كـتاب مُدَرِّس')).toEqual(['كتاب', 'مدرس']);
  });
});

describe('the score of an answer', () => {
  it('is 1 for the same words, whatever their case, marks and line breaks', () => {
    const scores = scored(
      { '1': 'We trained\n120 officials.' },
      { '1': 'WE TRAINED 120 officials' },
    );
    expect(scores.get('1')).toEqual({ f1: 1, wanted: true, placed: true });
  });

  it('falls with what is missing and with what is too much', () => {
    // Four of the gold's pairs of words and four of the placed, of which two are the same.
    const scores = scored({ '1': 'a b c d e' }, { '1': 'x y c d e' });
    expect(scores.get('1')?.f1).toBeCloseTo(0.5);
  });

  it('is 0 for an answer that was not placed, and for one that is none', () => {
    const scores = scored({ '1': 'a b c' }, { '2': 'a b c' });
    expect(scores.get('1')).toEqual({ f1: 0, wanted: true, placed: false });
    expect(scores.get('2')).toEqual({ f1: 0, wanted: false, placed: true });
  });

  it('counts a single word as a whole', () => {
    expect(scored({ '1': 'N/A', '2': 'None' }, { '1': 'n/a', '2': 'None' }).get('2')?.f1).toBe(1);
  });

  it('does not mind what the gold ignores, there or not', () => {
    const note = 'see the report of last year';
    const answer = 'a b c d';
    const beside = scored({ '1': answer }, { '1': `${note}\n${answer}` }, note);
    // The pair of words where note and answer meet is the only one too many.
    expect(beside.get('1')?.f1).toBeCloseTo(6 / 7);
    expect(scored({ '1': answer }, { '1': answer }, note).get('1')?.f1).toBe(1);
  });
});

describe('answers found', () => {
  it('are those with half of their text right; others are wrong where placed, missed where wanted', () => {
    const scores = scored(
      { '1': 'a b c d', '2': 'e f g h', '3': 'i j k l' },
      { '1': 'a b c d', '2': 'w x y z', '4': 'q r s t' },
    );
    expect(foundAmong(scores.values())).toEqual({ right: 1, wrong: 2, missed: 2 });
  });
});
