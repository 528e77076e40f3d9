import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatNumber } from '../../../src/extract/lists/number-format.js';

describe('a list number', () => {
  it.each([
    ['decimal', 12, '12'],
    ['decimalZero', 7, '07'],
    ['lowerLetter', 28, 'bb'],
    ['upperLetter', 3, 'C'],
    ['lowerRoman', 14, 'xiv'],
    ['upperRoman', 1994, 'MCMXCIV'],
    ['russianLower', 10, 'к'],
    ['russianUpper', 29, 'Я'],
    ['arabicAlpha', 3, 'ت'],
    ['arabicAbjad', 3, 'ج'],
    ['hebrew1', 15, 'טו'],
    ['hebrew1', 121, 'קכא'],
    ['hebrew2', 11, 'כ'],
    ['chineseCounting', 21, '二十一'],
    ['chineseCountingThousand', 205, '二百零五'],
    ['chineseLegalSimplified', 12, '壹拾贰'],
    ['japaneseCounting', 110, '百十'],
    ['ideographDigital', 10, '一〇'],
    ['ideographTraditional', 4, '丁'],
    ['ideographZodiac', 12, '亥'],
    ['decimalFullWidth', 12, '１２'],
    ['decimalEnclosedCircle', 20, '⑳'],
    ['decimalEnclosedCircle', 51, '51'],
    ['decimalEnclosedParen', 2, '⑵'],
    ['ordinal', 12, '12th'],
    ['ordinal', 23, '23rd'],
    ['numberInDash', 4, '- 4 -'],
    ['none', 4, ''],
    ['001, 002, 003, ...', 4, '004'],
    ['a form of the future', 4, '4'],
  ])('in the form %s writes %d as %s', (format, value, written) => {
    expect(formatNumber(value, format)).toBe(written);
  });

  it.each([
    'lowerLetter',
    'russianLower',
    'arabicAbjad',
    'lowerRoman',
    'chineseCounting',
    'hebrew1',
  ])('in the form %s differs from every other number', (format) => {
    const number = fc.integer({ min: 1, max: 600 });
    fc.assert(
      fc.property(number, number, (a, b) => {
        expect(formatNumber(a, format) === formatNumber(b, format)).toBe(a === b);
      }),
    );
  });

  it('is written for any number and form', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.constantFrom('decimal', 'lowerRoman', 'arabicAlpha', 'chineseCounting'),
        (value, format) => {
          expect(formatNumber(value, format).length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
