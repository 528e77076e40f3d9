import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatNumber } from '../../../src/extract/lists/number-format.js';

describe('a list number in words', () => {
  it.each([
    ['en', 21, 'Twenty-one', 'Twenty-first', '21st'],
    ['en', 40, 'Forty', 'Fortieth', '40th'],
    ['en', 12, 'Twelve', 'Twelfth', '12th'],
    ['fr', 1, 'Un', 'Premier', '1er'],
    ['fr', 9, 'Neuf', 'Neuvième', '9e'],
    ['fr', 21, 'Vingt et un', 'Vingt et unième', '21e'],
    ['fr', 71, 'Soixante et onze', 'Soixante et onzième', '71e'],
    ['fr', 80, 'Quatre-vingts', 'Quatre-vingtième', '80e'],
    ['fr', 95, 'Quatre-vingt-quinze', 'Quatre-vingt-quinzième', '95e'],
    ['es', 22, 'Veintidós', 'Vigésimo segundo', '22º'],
    ['es', 43, 'Cuarenta y tres', 'Cuadragésimo tercero', '43º'],
    ['ru', 3, 'Три', 'Третий', '3-й'],
    ['ru', 40, 'Сорок', 'Сороковой', '40-й'],
    ['ru', 54, 'Пятьдесят четыре', 'Пятьдесят четвёртый', '54-й'],
  ])('in %s says %d as %s, %s and %s', (language, value, cardinal, ordinal, short) => {
    expect(formatNumber(value, 'cardinalText', language)).toBe(cardinal);
    expect(formatNumber(value, 'ordinalText', language)).toBe(ordinal);
    expect(formatNumber(value, 'ordinal', language)).toBe(short);
  });

  it('is in English where the language is not known, and in digits beyond 99', () => {
    expect(formatNumber(2, 'ordinalText', 'ar-SA')).toBe('Second');
    expect(formatNumber(100, 'cardinalText', 'es')).toBe('100');
  });
});

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
