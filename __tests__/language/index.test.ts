import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { detectLanguages } from '../../src/language/index.js';
import { documentOf } from './documents.js';
import { TEXTS } from './texts.js';

function text(key: string): string {
  const found = TEXTS[key];
  if (found === undefined) throw new Error(`no text ${key}`);
  return found.text;
}

function codes(document: ReturnType<typeof documentOf>): readonly string[] {
  return detectLanguages(document).diagnostics.map(({ code }) => code);
}

describe('the languages of a document', () => {
  it.each(['ar', 'zh', 'en', 'fr', 'ru', 'es'])(
    'are told without a remark for one in %s',
    (key) => {
      const { value, diagnostics } = detectLanguages(documentOf([text(key), text(`${key}2`)]));
      expect(value).toEqual({ main: key, others: [], blocks: [key, key] });
      expect(diagnostics).toEqual([]);
    },
  );

  it('give a heading and a table cell the language of the text around them', () => {
    const { value } = detectLanguages(
      documentOf([
        { kind: 'heading', text: 'Formation' },
        text('fr'),
        { kind: 'cell', text: '2023' },
        text('fr2'),
      ]),
    );
    expect(value.blocks).toEqual(['fr', 'fr', 'fr', 'fr']);
  });

  it('let the script decide for a short block', () => {
    const { value } = detectLanguages(
      documentOf([text('en'), 'مكتب الشكاوى في البلدية', text('en2')]),
    );
    expect(value.blocks).toEqual(['en', 'ar', 'en']);
  });

  it('do not count a quoted title as a second language', () => {
    const { value, diagnostics } = detectLanguages(
      documentOf(['Call for inputs: local government and human rights', text('ar'), text('ar2')]),
    );
    expect(value.main).toBe('ar');
    expect(value.others).toEqual([]);
    expect(diagnostics).toEqual([]);
  });

  it('do not count running headers in another language', () => {
    const header = {
      kind: 'furniture' as const,
      text: 'Submission on local government and human rights',
    };
    const { value } = detectLanguages(
      documentOf([header, text('zh'), header, text('zh2'), header]),
    );
    expect(value).toMatchObject({ main: 'zh', others: [] });
  });

  it('name both languages of a bilingual text', () => {
    const document = documentOf([text('fr'), text('en'), text('fr2')]);
    const { value, diagnostics } = detectLanguages(document);
    expect(value).toMatchObject({ main: 'fr', others: ['en'], blocks: ['fr', 'en', 'fr'] });
    expect(diagnostics).toMatchObject([{ code: 'two-languages', severity: 'warning' }]);
    expect(diagnostics[0]?.message).toContain('French and English');
  });

  it('keep an accepted language as the main one where more is in another', () => {
    const { value } = detectLanguages(documentOf([text('hat'), text('hat'), text('fr')]));
    expect(value).toMatchObject({ main: 'fr', others: ['other'] });
  });

  it('say that a text is in none of the six, and in which', () => {
    const { value, diagnostics } = detectLanguages(documentOf([text('por')]));
    expect(value.main).toBe('other');
    expect(diagnostics).toMatchObject([{ code: 'language-other', severity: 'error' }]);
    expect(diagnostics[0]?.message).toContain('Portuguese');
  });

  it('tell a table of short cells by all its cells together', () => {
    const cells = text('ita')
      .split(/\s+/u)
      .map((word) => ({ kind: 'cell' as const, text: word }));
    expect(detectLanguages(documentOf(cells)).value.main).toBe('other');
  });

  it('are unknown for an empty document and for one of numbers', () => {
    expect(codes(documentOf([]))).toEqual(['language-unknown']);
    expect(codes(documentOf(['1.', '2 / 3', '2025']))).toEqual(['language-unknown']);
  });

  it('hold one verdict for each block, and never the main language among the others', () => {
    const part = fc.constantFrom(
      ...Object.values(TEXTS).map((entry) => entry.text),
      '1.',
      'OHCHR',
      '人权',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const { value } = detectLanguages(documentOf(parts));
        expect(value.blocks).toHaveLength(parts.length);
        expect(value.others).not.toContain(value.main);
        expect(value.others).not.toContain('und');
      }),
      { numRuns: 60 },
    );
  });
});
