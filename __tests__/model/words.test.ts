import { describe, expect, it } from '@jest/globals';
import { countWords } from '../../src/model/index.js';

describe('counting words', () => {
  it.each([
    ['', 0],
    ['Two words', 2],
    ["l'eau potable", 2],
    ['resolution 57/12', 3],
    ['1,480 households', 2],
    ['co-operation', 1],
    ['人权教育', 4],
    ['95名窗口人员', 6],
    ['حقوق الإنسان', 2],
    ['права человека – это', 3],
  ])('finds in “%s” %i', (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});
