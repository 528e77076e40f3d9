import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LANGUAGES } from '../../src/model/index.js';
import type { Digest } from '../../src/model/index.js';
import { closing, stretches } from '../../src/write/direction.js';
import { loadLabels } from '../../src/write/labels.js';
import { renderWord } from '../../src/write/word/index.js';
import { storable } from '../../src/write/xml-text.js';
import { readingOf } from '../digest/readings.js';
import { anyDigest, digestOf } from './digests.js';
import { anyText } from './nasty-text.js';
import { all, paragraphText, partsOf, quotationsIn, styleOf, textsOf } from './office-reader.js';

async function fileOf(digest: Digest): Promise<Buffer> {
  return renderWord(digest, await loadLabels(digest.lang));
}

/** Without what closes directions that a name leaves open. */
function bare(text: string): string {
  return storable(text).replace(/[\u202c\u2069]/g, '');
}

describe('the Word file', () => {
  it('holds every quotation as it is, with its citation in a footnote, whatever the submissions hold', async () => {
    await fc.assert(
      fc.asyncProperty(anyDigest(), async (digest) => {
        const quoted = (await quotationsIn(await fileOf(digest))).map(({ text, citation }) => ({
          text,
          citation: bare(citation),
        }));
        for (const answer of digest.answers) {
          const cited = [
            ...answer.quotations,
            ...answer.keySentences,
            ...answer.tagged.map(({ sentence }) => sentence),
          ];
          for (const quotation of cited) {
            const own = 'citation' in quotation ? String(quotation.citation) : answer.citation;
            const wanted = storable(quotation.text);
            const found = quoted.filter(({ text }) => text.includes(wanted));
            expect(found.map(({ citation }) => citation)).toContain(bare(own));
          }
        }
      }),
      { numRuns: 40, examples: [[digestOf()]] },
    );
  });

  it('holds a long answer whole, with every character of it', async () => {
    const text = 'a🙂𠀀 '.repeat(40_000).trim();
    const paragraphs = [{ text, role: 'answer', questions: ['1'] } as const];
    const readings = [readingOf({ name: 'City', file: 'a.pdf', paragraphs })];
    const quoted = await quotationsIn(await fileOf(digestOf({ readings })));
    expect(quoted.map((one) => one.text === text)).toContain(true);
  });

  it('has no field, link or part but its own, whatever the submissions hold', async () => {
    await fc.assert(
      fc.asyncProperty(anyDigest(), async (digest) => {
        const file = await fileOf(digest);
        const parts = await partsOf(file);
        const document = parts.get('word/document.xml');
        const fields = document === undefined ? [] : all(document, 'w:instrText');
        expect(fields).toHaveLength(1);
        const anchors = document === undefined ? [] : all(document, 'w:hyperlink');
        for (const { attributes } of anchors) {
          expect(Object.keys(attributes)).toEqual(['w:anchor', 'w:history']);
        }
        const texts = await textsOf(file);
        expect(Object.keys(texts)).toEqual(Object.keys(await textsOf(await fileOf(digestOf()))));
        expect(Object.values(texts).join('\n')).not.toContain('TargetMode="External"');
      }),
      { numRuns: 15 },
    );
  });

  it.each(LANGUAGES)('is whole and the same bytes each time in %s', async (lang) => {
    const file = await fileOf(digestOf({ lang }));
    expect((await fileOf(digestOf({ lang }))).equals(file)).toBe(true);
    const parts = await partsOf(file);
    const document = parts.get('word/document.xml');
    const paragraphs = document === undefined ? [] : all(document, 'w:p');
    const words = paragraphs.map(paragraphText).join('\n');
    expect(words).not.toMatch(/undefined|\[object|NaN/);
    const headings = paragraphs.filter((one) => /^Heading[123]$/.test(styleOf(one)));
    const listed = paragraphs.filter((one) => /^TOC[123]$/.test(styleOf(one)));
    expect(headings.map(paragraphText)).toEqual(listed.map(paragraphText));
    expect(headings).toHaveLength(7);
    const turned = headings.filter((heading) => all(heading, 'w:bidi').length > 0);
    expect(turned).toHaveLength(lang === 'ar' ? headings.length : 0);
  });

  it('has questions as a tree, and under each key sentences first, then answers by group', async () => {
    const document = (await partsOf(await fileOf(digestOf()))).get('word/document.xml');
    const headings = (document === undefined ? [] : all(document, 'w:p'))
      .filter((paragraph) => styleOf(paragraph).startsWith('Heading'))
      .map((paragraph) => `${styleOf(paragraph).slice(-1)} ${paragraphText(paragraph)}`);
    const from = headings.findIndex((heading) => heading.startsWith('1 Question 1 – Which'));
    expect(headings.slice(from, from + 4)).toEqual([
      '1 Question 1 – Which public libraries are there?',
      '4 Key sentences',
      '4 Answers in full',
      expect.stringMatching(/^5 Local governments \(\d\)$/),
    ]);
    expect(headings).toContain('2 Question 2.a – Are there fees?');
  });

  it('writes Arabic from right to left and names the language of each script', async () => {
    const digest = digestOf({
      readings: [
        readingOf({
          name: 'Ville',
          file: 'a.pdf',
          paragraphs: [
            { text: 'تقرير OHCHR 2024 عن المدن', role: 'answer', questions: ['1'], language: 'ar' },
            { text: '我们有“两个”图书馆。', role: 'answer', questions: ['2.a'], language: 'zh' },
          ],
        }),
      ],
    });
    const file = await fileOf(digest);
    const quoted = await quotationsIn(file);
    expect(quoted.map(({ rightToLeft }) => rightToLeft)).toEqual([true, false]);
    const xml = (await textsOf(file))['word/document.xml'] ?? '';
    expect(xml).toContain(
      '<w:r><w:rPr><w:lang w:val="ar-SA"/></w:rPr><w:t xml:space="preserve">OHCHR 2024</w:t></w:r>',
    );
    expect(xml).toContain('<w:rPr><w:rtl/><w:lang w:bidi="ar-SA"/></w:rPr>');
    expect(xml).toContain(
      '<w:rPr><w:rFonts w:hint="eastAsia"/><w:lang w:eastAsia="zh-CN"/></w:rPr>',
    );
  });

  it('cites in the style that was asked for, with what was recognized marked by the citation itself', async () => {
    const quoted = await quotationsIn(await fileOf(digestOf({ citeStyle: 'upr' })));
    expect(quoted.length).toBeGreaterThan(5);
    expect(quoted.every(({ citation }) => citation.endsWith('.'))).toBe(true);
  });
});

describe('the directions of a line', () => {
  it('leave a text as it is when its stretches are read one after the other', () => {
    fc.assert(
      fc.property(anyText(), fc.constantFrom('ltr' as const, 'rtl' as const), (text, line) => {
        expect(
          stretches(text, line)
            .map((stretch) => stretch.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('keep numbers with the word before them, and the number of a sub-question whole', () => {
    const rtl = (text: string) =>
      stretches(text, 'rtl').map(({ text: piece, direction }) => [piece, direction]);
    expect(rtl('عن OHCHR 2024 و')).toContainEqual(['OHCHR 2024', 'ltr']);
    expect(rtl('السؤال 2.a – ما')).toContainEqual(['2.a', 'ltr']);
  });

  it('are closed where a text leaves them open', () => {
    expect(closing('a\u202eb')).toBe('\u202c');
    expect(closing('a\u2067b\u202ec')).toBe('\u202c\u2069');
    expect(closing('a\u2067b\u2069')).toBe('');
    expect(closing('a\u2067b\u202ec\u2069')).toBe('');
    expect(closing('plain')).toBe('');
  });
});
