import { describe, expect, it } from '@jest/globals';
import { orderedRecall, recall, signsOf, tokensOf } from './fidelity.js';

describe('the measure of fidelity', () => {
  it('takes a text apart into words without case and marks, and Han characters', () => {
    expect(tokensOf('Le Conseil décide (57/12) 人权 مُدُن')).toEqual([
      ...['le', 'conseil', 'decide', '57', '12', '人', '权', 'مدن'],
    ]);
  });

  it('takes a text apart as it stands, with each sign', () => {
    expect(signsOf('Décide (57/12)人')).toEqual(['Décide', '(', '57', '/', '12', ')', '人']);
  });

  it('counts what is found as often as it is wanted', () => {
    expect(recall(['a', 'a', 'b', 'c'], ['c', 'b', 'a'])).toBe(0.75);
    expect(recall([], [])).toBe(1);
  });

  it('counts in order the longest common subsequence', () => {
    expect(orderedRecall(['a', 'b', 'c', 'd'], ['a', 'b', 'c', 'd'])).toBe(1);
    expect(orderedRecall(['a', 'b', 'c', 'd'], ['c', 'd', 'a', 'b'])).toBe(0.5);
    expect(orderedRecall(['a', 'b', 'c', 'd'], ['x', 'a', 'c', 'b', 'y', 'd'])).toBe(0.75);
    expect(orderedRecall(['a'], [])).toBe(0);
  });
});
