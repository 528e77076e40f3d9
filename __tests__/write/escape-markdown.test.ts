import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { escapeMarkdown } from '../../src/write/escape-markdown.js';
import { quoteMarkdown } from '../../src/write/quote.js';
import { NASTY, anyText } from './nasty-text.js';
import { all, parsedMarkdown, textOf, typesIn } from './parsed-markdown.js';

const HARMLESS = ['inlineCode', 'text'];
const RUNS = { numRuns: 600 };

function onlyHarmless(types: readonly string[], frame: readonly string[]): string[] {
  return types.filter((type) => !HARMLESS.includes(type) && !frame.includes(type));
}

function expectExact(markdown: string, text: string, frame: readonly string[]) {
  const tree = parsedMarkdown(markdown);
  expect(onlyHarmless(typesIn(tree), frame)).toEqual([]);
  expect(textOf(tree)).toBe(text);
}

/** The text of a tree as GitHub shows it in frames of our own: `a`, the value, `z`. */
const FRAMES: readonly [string, (value: string) => string, (text: string) => string, string[]][] = [
  ['a paragraph', (value) => value, (text) => text, ['paragraph', 'root']],
  [
    'the middle of a line',
    (value) => `a ${value} z`,
    (text) => `a ${text} z`,
    ['paragraph', 'root'],
  ],
  ['a heading', (value) => `## ${value}`, (text) => text, ['heading', 'root']],
  [
    'a list item',
    (value) => `- ${value}`,
    (text) => text,
    ['list', 'listItem', 'paragraph', 'root'],
  ],
  [
    'a line after another',
    (value) => `a\n${value}`,
    (text) => (text === '' ? 'a' : `a\n${text}`),
    ['paragraph', 'root'],
  ],
  [
    'a link of ours',
    (value) => `[a ${value}](b.md)`,
    (text) => `a ${text}`,
    ['link', 'paragraph', 'root'],
  ],
  [
    'before a link of ours',
    (value) => `${value}[a](b.md)`,
    (text) => `${text}a`,
    ['link', 'paragraph', 'root'],
  ],
  [
    'a table cell',
    (value) => `| h | i |\n|---|---|\n| ${value} | j |`,
    (text) => `hi${text}j`,
    ['root', 'table', 'tableCell', 'tableRow'],
  ],
];

describe('Markdown text', () => {
  it.each(FRAMES)('gives back exactly its characters in %s', (_, framed, expected, frame) => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expectExact(framed(escapeMarkdown(text)), expected(text), frame);
      }),
      { ...RUNS, examples: NASTY.map((text): [string] => [text]) },
    );
  });

  it('makes no link of an address', () => {
    for (const text of ['https://x.y', 'www.x.y', 'a@b.c', 'mailto:a@b.c']) {
      expect(typesIn(parsedMarkdown(text))).toContain('link');
      expect(typesIn(parsedMarkdown(escapeMarkdown(text)))).not.toContain('link');
    }
  });

  it('leaves ordinary writing as it is', () => {
    for (const text of [
      'In 2024 – the city (pop. 30,000) trained 12 officials; see para. 3.2.',
      'It did so [see paras. 3–5 above] (art. [2]), para. [12]',
      'R&D at AT&T costs $5 a head: file_name_v2.pdf, "quoted" and it’s fine.',
      'В 2024 году обучение прошли 12 служащих.',
      'في عام 2024، درّبت المدينة 12 موظفاً.',
    ]) {
      expect(escapeMarkdown(text)).toBe(text);
    }
  });

  it('shows control characters instead of obeying them', () => {
    expect(escapeMarkdown('a\u001b[31mb\u009b')).toBe('a␛\\[31mb⟨U+009B⟩');
  });
});

describe('a block quotation', () => {
  it('gives back exactly its text, a paragraph for each line', () => {
    fc.assert(
      fc.property(
        anyText().filter((text) => text !== ''),
        fc.constantFrom('en' as const, 'ar' as const, 'und' as const),
        fc.constantFrom('en' as const, 'ar' as const),
        (text, language, page) => {
          const tree = parsedMarkdown(quoteMarkdown(text, language, page));
          const [quote, ...others] = all(tree, 'blockquote');
          expect(others).toEqual([]);
          expect((quote?.children ?? []).map(textOf).join('\n')).toBe(text);
          expect(onlyHarmless(typesIn(tree), ['blockquote', 'html', 'paragraph', 'root'])).toEqual(
            [],
          );
          for (const { value } of all(tree, 'html')) {
            expect(value).toMatch(/^<div dir="(?:rtl|ltr)"(?: lang="(?:en|ar)")?>$|^<\/div>$/);
          }
        },
      ),
      { ...RUNS, examples: NASTY.map((text) => [text, 'en', 'en']) },
    );
  });

  it('is set right to left in Arabic, on a page that is not', () => {
    expect(quoteMarkdown('نعم', 'ar', 'en')).toBe('<div dir="rtl" lang="ar">\n\n> نعم\n\n</div>');
    expect(quoteMarkdown('نعم', 'ar', 'ar')).toBe('> نعم');
    expect(quoteMarkdown('yes', 'en', 'ar')).toBe('<div dir="ltr" lang="en">\n\n> yes\n\n</div>');
    expect(quoteMarkdown('سؤال', 'und', 'en')).toContain('<div dir="rtl">');
  });
});
