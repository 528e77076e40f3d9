import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { columns, wrap } from '../../src/call/wrap.js';

describe('columns', () => {
  it.each([
    ['water', 5],
    ['水', 2],
    ['（水）。', 8],
    ['мир', 3],
    ['سلام', 4],
    ['يُرجى', 4],
    ['e\u0301', 1],
  ])('of %s are %d', (text, count) => {
    expect(columns(text)).toBe(count);
  });
});

describe('wrap', () => {
  it('breaks at blanks, and not at no-break spaces', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrap('est-ce vrai\u00a0? oui', 8)).toEqual(['est-ce', 'vrai\u00a0?', 'oui']);
  });

  it('breaks between Chinese characters, but not before a closing or after an opening sign', () => {
    expect(wrap('水是生命，人权也是。', 8)).toEqual(['水是生', '命，人权', '也是。']);
    expect(wrap('水是（生）命', 6)).toEqual(['水是', '（生）', '命']);
  });

  it('gives the first line a width of its own', () => {
    expect(wrap('one two three four', 3, 10)).toEqual(['one', 'two three', 'four']);
  });

  it('loses no character and no order, and keeps to its width unless a single word is wider', () => {
    const text = fc
      .array(
        fc.constantFrom(
          'water',
          'a',
          '水',
          '是',
          '（',
          '）',
          '，',
          '“',
          '”',
          ' ',
          '.',
          'мир',
          'و',
          'l’eau',
          '?',
        ),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 30 }), (written, width) => {
        const lines = wrap(written, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(written.replaceAll(' ', ''));
        for (const line of lines) {
          if (columns(line) > width) expect(line).not.toContain(' ');
          expect(line).not.toMatch(/^ | $/);
        }
      }),
    );
  });
});
