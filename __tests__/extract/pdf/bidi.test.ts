import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readingOrder } from '../../../src/extract/pdf/bidi.js';

/** What is read, where `drawn` stands on paper from left to right. */
function read(drawn: string, base: 'rtl' | 'ltr' = 'rtl', opens = false): string {
  const items = Array.from(drawn, (text) => ({ text }));
  return readingOrder(items, base, opens)
    .map(({ item }) => item.text)
    .join('');
}

/** Letters as they stand on paper when a right-to-left reader writes them down. */
function backwards(text: string): string {
  return Array.from(text).reverse().join('');
}

describe('text drawn from right to left', () => {
  it('is read from the right', () => {
    expect(read(backwards('حق السكن'))).toBe('حق السكن');
  });

  it('keeps numbers, and the separators inside them, as they are', () => {
    expect(read(`${backwards('نسمة')} 48,600 ${backwards('نحو')}`)).toBe('نحو 48,600 نسمة');
    expect(read(`14/03/2022 ${backwards('في')}`)).toBe('في 14/03/2022');
  });

  it('puts the sign of a percentage behind its number, where Arabic text draws it before', () => {
    expect(read(`${backwards('من')} %61 ${backwards('بلغت')}`)).toBe('بلغت 61% من');
  });

  it('reads a range from the right, number by number', () => {
    expect(read(`2024-2021 ${backwards('بين')}`)).toBe('بين 2021-2024');
  });

  it('keeps foreign words together with what stands between them', () => {
    expect(read(`${backwards('هي')} UN-Habitat Group 2 ${backwards('مؤسسة')}`)).toBe(
      'مؤسسة UN-Habitat Group 2 هي',
    );
  });

  it('keeps a bracket that closes inside foreign words with them', () => {
    expect(read(`${backwards('ثم')} UN (OHCHR) ${backwards('مع')}`)).toBe('مع UN (OHCHR) ثم');
  });

  it('takes a number at the right end for that of the heading', () => {
    expect(read(`${backwards('معايير')} a-2`)).toBe('2-a معايير');
  });

  it('takes a letter and number before a comma for the name that they show', () => {
    expect(read(`${backwards('الفقرة')} ،A-2`)).toBe('A-2، الفقرة');
  });

  it.each([
    ['2021-2024', '2021-2024'],
    ['12-06-2025', '12-06-2025'],
    [`${backwards('من')} 61%`, '61% من'],
    [`${backwards('من')} $40`, '$40 من'],
    [`${backwards('اعتمدت')} :2021-2024`, '2021-2024: اعتمدت'],
    ['2024–2021', '2021–2024'],
    ['٢٠٢٤-٢٠٢١', '٢٠٢١-٢٠٢٤'],
    [`2024-2021 ${backwards('بين')}`, 'بين 2021-2024'],
  ])('reads %s at the beginning of a paragraph as %s', (drawn, meant) => {
    expect(read(drawn, 'rtl', true)).toBe(meant);
  });

  it('leaves a foreign paragraph as it is but for the Arabic words in it', () => {
    expect(read(`the word ${backwards('حق السكن')} means`, 'ltr')).toBe('the word حق السكن means');
  });

  it('loses nothing and adds nothing, whatever is drawn', () => {
    const character = fc.constantFrom(...Array.from('حقس ab12.,:-/()%«» 你'));
    fc.assert(
      fc.property(
        fc.array(character),
        fc.constantFrom<'rtl' | 'ltr'>('rtl', 'ltr'),
        (drawn, base) => {
          const items = drawn.map((text, index) => ({ text, index }));
          const order = readingOrder(items, base).map(({ item }) => item.index);
          expect([...order].sort((a, b) => a - b)).toEqual(items.map(({ index }) => index));
        },
      ),
    );
  });
});
