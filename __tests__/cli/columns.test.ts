import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { columnsOf, fitted, wrapped } from '../../src/cli/columns.js';

const line = fc.string({
  unit: fc.constantFrom('a', 'é', 'e\u0301', ' ', '权', '。', 'ع', 'ً', '👩‍🚀', 'щ', 'long'),
});

describe('the width of text on a terminal', () => {
  it('counts two columns for a Chinese character and none for a combining mark', () => {
    expect(columnsOf('人权')).toBe(4);
    expect(columnsOf('e\u0301a')).toBe(2);
    expect(columnsOf('أيضاً')).toBe(4);
    expect(columnsOf('👩‍🚀')).toBe(2);
  });

  it('breaks lines at spaces, and between Chinese characters', () => {
    expect(wrapped('local governments act', 12, 3)).toEqual(['local', 'governments', 'act']);
    expect(wrapped('1. 人权教育与培训', 8, 3)).toEqual(['1. 人权', '教育与培', '训']);
  });

  it('breaks a word that is longer than a line', () => {
    expect(wrapped('abcdefgh', 3, 4)).toEqual(['abc', 'def', 'gh']);
  });

  it('says by an ellipsis that something is cut', () => {
    expect(wrapped('one two three four', 7, 2)).toEqual(['one two', 'three…']);
    expect(fitted('人权教育', 5)).toBe('人权…');
    expect(fitted('fits', 4)).toBe('fits');
  });

  it('ends for every width, even one that holds nothing', () => {
    expect(fitted('text', 0)).toBe('…');
    expect(fitted('人', 1)).toBe('人');
  });

  it('never exceeds its width and loses nothing but spaces when there are lines enough', () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 4, max: 40 }), (text, width) => {
        const lines = wrapped(text, width, 1000);
        for (const part of lines) expect(columnsOf(part)).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });

  it('never exceeds its width when it cuts', () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 4, max: 20 }), (text, width) => {
        const lines = wrapped(text, width, 2);
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const part of lines) expect(columnsOf(part)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
