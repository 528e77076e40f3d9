import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldGlyph } from '../../../src/extract/pdf/fold.js';
import { isPageNumber } from '../../../src/extract/pdf/furniture.js';
import { isGarbled } from '../../../src/extract/pdf/garbled.js';
import { keepsHyphen, vocabularyOf } from '../../../src/extract/pdf/hyphens.js';
import { seam } from '../../../src/extract/pdf/join.js';
import { opensItem } from '../../../src/extract/pdf/markers.js';
import { markedContentOf } from '../../../src/extract/pdf/marked-content.js';
import { noteMark, splitNotes } from '../../../src/extract/pdf/footnotes.js';
import type { Line } from '../../../src/extract/pdf/line.js';

describe('the letters of a glyph', () => {
  it.each([
    ['ligatures', 'ﬁ', 'fi'],
    ['Arabic presentation forms', 'ﻻ', 'لا'],
    ['Kangxi radicals', '⼈', '人'],
    ['CJK radicals', '⻆', '角'],
    ['tatweel', 'ـ', ''],
    ['direction marks', '\u200f', ''],
  ])('are those that were typed: %s', (_, stored, typed) => {
    expect(foldGlyph(stored)).toBe(typed);
  });

  it.each(['…', '①', '（', '％', '½', '™', '²', 'ﷺ'])('leaves %s as it was typed', (character) => {
    expect(foldGlyph(character)).toBe(character);
  });
});

function join(lines: readonly string[]): string {
  const vocabulary = vocabularyOf(lines);
  return lines.reduce((text, line) => {
    const { drop, between } = seam(text, line, vocabulary);
    return text.slice(0, text.length - drop) + between + line;
  });
}

describe('the end of a line', () => {
  it('becomes a space, but none between Chinese characters', () => {
    expect(join(['one', 'two'])).toBe('one two');
    expect(join(['地方', '政府，', '人權'])).toBe('地方政府，人權');
    expect(join(['成立於', '2009年'])).toBe('成立於2009年');
  });

  it('drops the hyphen of a word that the text has without one', () => {
    expect(join(['local govern-', 'ment, that is government'])).toContain('local government,');
  });

  it('keeps the hyphen of a compound that the text has elsewhere', () => {
    expect(join(['a follow-', 'up survey; the follow-up was late'])).toContain('follow-up survey');
  });

  it('keeps the hyphen before a capital letter and after a prefix', () => {
    expect(join(['à Port-au-', 'Prince'])).toBe('à Port-au-Prince');
    expect(join(["d'insertion socio-", 'professionnelle'])).toBe(
      "d'insertion socio-professionnelle",
    );
  });

  it('drops every hyphen of a text that was hyphenated by its producer', () => {
    const lines = [
      'the admini-',
      'stration and the administration of infor-',
      'mation and of evi-',
      'dence',
    ];
    const vocabulary = vocabularyOf(lines);
    expect(vocabulary.hyphenated).toBe(true);
    expect(keepsHyphen('of evi-', 'dence', vocabulary)).toBe(false);
  });

  it('drops a soft hyphen', () => {
    expect(join(['меж\u00ad', 'ведомственный'])).toBe('межведомственный');
  });

  it('never loses a letter', () => {
    const line = fc.stringMatching(/^[a-zа-я\u4e00-\u4e20 -]{1,12}$/u).map((text) => text.trim());
    fc.assert(
      fc.property(
        fc.array(
          line.filter((text) => text !== ''),
          { minLength: 1 },
        ),
        (lines) => {
          const letters = (text: string): string => text.replace(/[^\p{L}]/gu, '');
          expect(letters(join(lines))).toBe(letters(lines.join('')));
        },
      ),
    );
  });
});

describe('page numbers', () => {
  it.each([
    '3',
    'Page 3',
    '- 3 -',
    '3 / 12',
    'Página 3 de 12',
    'стр. 3 из 12',
    '第3页',
    '第 3 頁',
    'صفحة 3 من 12',
    '٣',
    'iv',
  ])('%s is one', (text) => {
    expect(isPageNumber(text, 3, 12)).toBe(true);
  });

  it.each(['Question 3', '2025', '3. Procurement', '12 councils', 'Page by page'])(
    '%s is none',
    (text) => {
      expect(isPageNumber(text, 3, 12)).toBe(false);
    },
  );
});

describe('list markers', () => {
  it.each([
    '• one',
    '– one',
    '1. one',
    '1) one',
    '(a) one',
    'a) one',
    '2.1 One',
    '（一）一',
    '一、一',
    'أ) واحد',
    'iv. four',
    '2.a) x',
  ])('%s opens an item', (text) => {
    expect(opensItem(text)).toBe(true);
  });

  it.each(['one', '2024 was a year', 'U.S. law', '12.5 per cent', '–one', '3,000 people'])(
    '%s does not',
    (text) => {
      expect(opensItem(text)).toBe(false);
    },
  );
});

describe('garbled text', () => {
  it('is one of private-use and control characters, or of symbols', () => {
    expect(isGarbled('\ue000\ue001\ue002'.repeat(20))).toBe(true);
    expect(isGarbled('\u0003\u0004\u0005'.repeat(20))).toBe(true);
    expect(isGarbled('£±Ä¿¡¡¡¡Â¼¹ØÓÚºì¾ü×÷Õ½µÄÔ¡¡¡¡¡¡')).toBe(true);
  });

  it('is not one in any of the six languages', () => {
    for (const text of [
      'حقوق الإنسان والحكومة المحلية',
      '地方政府与人权问题的书面意见，共三十页。',
      'Le coût : 64 000 €, soit +12 %.',
      'Права человека — 43 %',
      '¿Ha cambiado algo? Sí.',
    ]) {
      expect(isGarbled(text.repeat(3))).toBe(false);
    }
  });
});

describe('marked content', () => {
  it('is read with its number and its replacement text, literal or hexadecimal', () => {
    const content =
      '/P <</MCID 0>> BDC BT (a) Tj \\ /Span<</ActualText (\\))>> BDC (x) Tj EMC /Span <</ActualText <feff0644>>> BDC EMC /Artifact BMC';
    expect(markedContentOf(content)).toEqual([
      { tag: 'P', mark: 0, actual: undefined },
      { tag: 'Span', mark: undefined, actual: ')' },
      { tag: 'Span', mark: undefined, actual: 'ل' },
      { tag: 'Artifact', mark: undefined, actual: undefined },
    ]);
  });

  it('is not looked for inside strings', () => {
    expect(markedContentOf('(/P BMC) Tj [(/P) 3 (BMC)] TJ')).toEqual([]);
  });
});

function line(text: string): Line {
  return {
    ...{ page: 1, text, x0: 0, x1: 100, y: 0, size: 8, rightToLeft: false },
    ...{ bold: false, italic: false, firstWord: 10, artifact: false, opens: false, closes: false },
  };
}

describe('footnotes', () => {
  it('begin with a raised or plain number, a number in brackets or a star', () => {
    expect(['¹² Ibid.', '3 Ibid.', '[4] Ibid.', '* Ibid.', 'Ibid.'].map(noteMark)).toEqual([
      '12',
      '3',
      '4',
      '*',
      undefined,
    ]);
  });

  it('are parted where the next number begins a line, not where another does', () => {
    const lines = ['¹ Act of', '2019 on councils.', '² Ibid.'].map(line);
    expect(splitNotes(lines).map((note) => note.map(({ text }) => text))).toEqual([
      ['¹ Act of', '2019 on councils.'],
      ['² Ibid.'],
    ]);
  });
});
