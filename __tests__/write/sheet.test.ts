import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LANGUAGES } from '../../src/model/index.js';
import type { Digest } from '../../src/model/index.js';
import { labelOf, loadLabels } from '../../src/write/labels.js';
import { renderWorkbook } from '../../src/write/sheet/index.js';
import { withLongRows } from '../../src/write/sheet/long-rows.js';
import { answersTable, problemsTable, submissionsTable } from '../../src/write/tables.js';
import { storable } from '../../src/write/xml-text.js';
import { readingOf } from '../digest/readings.js';
import { anyDigest, digestOf } from './digests.js';
import { all, partsOf, rowsIn, textsOf } from './office-reader.js';

async function fileOf(digest: Digest): Promise<Buffer> {
  return renderWorkbook(digest, await loadLabels(digest.lang));
}

async function columnOf(digest: Digest, file: Buffer, name: string) {
  const at = answersTable(digest).columns.indexOf(name);
  return (await rowsIn(file, 1)).slice(1).map((row) => row[at] ?? null);
}

function withAnswer(text: string): Digest {
  const paragraphs = [{ text, role: 'answer', questions: ['1'] } as const];
  return digestOf({ readings: [readingOf({ name: 'City', file: 'a.pdf', paragraphs })] });
}

describe('the spreadsheet', () => {
  it('holds every answer as it is beside its citation and page, whatever the submissions hold', async () => {
    await fc.assert(
      fc.asyncProperty(anyDigest(), async (digest) => {
        const file = await fileOf(digest);
        const read = async (name: string) => columnOf(digest, file, name);
        expect(await read('answer')).toEqual(digest.answers.map(({ text }) => storable(text)));
        expect(await read('citation')).toEqual(
          digest.answers.map(({ citation }) => storable(citation)),
        );
        expect(await read('page_from')).toEqual(
          digest.answers.map(({ pageFrom }) => pageFrom ?? null),
        );
        const keys = digest.answers.map(({ keySentences }) =>
          storable(keySentences.map(({ text }) => text).join('\n')),
        );
        expect(await read('key_sentences')).toEqual(
          keys.map((text) => (text === '' ? null : text)),
        );
        const parts = await partsOf(file);
        for (const part of parts.values()) expect(all(part, 'f')).toEqual([]);
        expect(Object.values(await textsOf(file)).join()).not.toMatch(/TargetMode|<hyperlink/);
      }),
      { numRuns: 30, examples: [[digestOf()]] },
    );
  });

  it.each([
    '=1+1',
    '_x0041_ and _x000D_',
    'broken \ufffd text',
    'a\ufdd0b',
    ' =1 ',
    'é\u0301 _x',
    '🙂\t1',
    'constructor',
    '__proto__',
  ])('gives back “%s”', async (text) => {
    const digest = withAnswer(text);
    expect(await columnOf(digest, await fileOf(digest), 'answer')).toEqual([
      digest.answers[0]?.text,
    ]);
  });

  it('keeps numbers as numbers and days as days', async () => {
    const digest = digestOf();
    const [first] = digest.submissions;
    if (first === undefined) throw new Error('no submission');
    const dated = {
      ...digest,
      submissions: digest.submissions.map((one) => ({ ...one, received: '2025-06-24' })),
    };
    const file = await fileOf(dated);
    const days = await columnOf(dated, file, 'received');
    expect(new Set(days)).toEqual(new Set([45832]));
    const shares = await columnOf(dated, file, 'confidence');
    expect(shares.every((share) => typeof share === 'number')).toBe(true);
    expect((await textsOf(file))['xl/styles.xml']).toContain('yyyy-mm-dd');
  });

  it('lets the heads of its sheets stand still and filters by them', async () => {
    const texts = await textsOf(await fileOf(digestOf()));
    for (const number of [1, 2, 3, 4]) {
      const sheet = texts[`xl/worksheets/sheet${number}.xml`] ?? '';
      expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
      expect(sheet).toMatch(/<\/sheetData><autoFilter ref="A1:[A-Z]+\d+"\/>/);
    }
  });

  it('goes on in the rows below with what is too long for a cell, and says so', async () => {
    const long = `${'Wörter und mehr 🙂 '.repeat(5000)}Ende`;
    const digest = withAnswer(long);
    const file = await fileOf(digest);
    const pieces = await columnOf(digest, file, 'answer');
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.every((piece) => String(piece).length <= 32_767)).toBe(true);
    const text = digest.answers[0]?.text ?? '';
    expect(text.length).toBe(long.length);
    expect(pieces.join('') === text).toBe(true);
    const rows = await rowsIn(file, 1);
    expect(rows.slice(1).map((row) => row.at(-1))).toEqual(
      pieces.map((_, index) => `${index + 1}/${pieces.length}`),
    );
    expect(new Set(rows.slice(1).map(([id]) => id)).size).toBe(1);
    expect((rows[2] ?? []).filter((cell) => typeof cell === 'number')).toEqual([]);
  });

  it('splits no character and no cell of fewer lines than a cell may have', () => {
    fc.assert(
      fc.property(fc.integer({ min: 32_700, max: 66_000 }), fc.boolean(), (length, lines) => {
        const text = (lines ? 'line\n' : '🙂').repeat(length).slice(0, length * 2);
        const { rows } = withLongRows({ columns: ['answer'], rows: [[text]] });
        const pieces = rows.map(([piece]) => String(piece));
        expect(pieces.join('')).toBe(text);
        for (const piece of pieces) {
          expect(piece.length).toBeLessThanOrEqual(32_767);
          expect(piece.split('\n').length - 1).toBeLessThanOrEqual(253);
          expect(piece).not.toMatch(/[\ud800-\udbff]$/);
        }
      }),
      { numRuns: 20 },
    );
  });

  it.each(LANGUAGES)(
    'is the same bytes each time in %s, with every heading in words',
    async (lang) => {
      const digest = digestOf({ lang });
      const file = await fileOf(digest);
      expect((await fileOf(digest)).equals(file)).toBe(true);
      const labels = await loadLabels(lang);
      for (const table of [answersTable(digest), submissionsTable(digest), problemsTable(digest)]) {
        for (const column of [...table.columns, 'part']) {
          expect(labelOf(labels, 'columns', column)).not.toBe(column);
        }
      }
      const book = (await textsOf(file))['xl/workbook.xml'] ?? '';
      for (const sheet of ['answers', 'submissions', 'coverage', 'problems']) {
        expect(book).toContain(`name="${labelOf(labels, 'sheets', sheet)}"`);
      }
      const first = (await textsOf(file))['xl/worksheets/sheet1.xml'] ?? '';
      expect(first.includes('rightToLeft="1"')).toBe(lang === 'ar');
    },
  );
});

describe('the labels', () => {
  it('are the same in all six languages, table by table', async () => {
    const keysOf = (labels: Awaited<ReturnType<typeof loadLabels>>) =>
      Object.entries(labels)
        .flatMap(([key, value]) =>
          typeof value === 'string' ? [key] : Object.keys(value).map((code) => `${key}.${code}`),
        )
        .sort();
    const english = keysOf(await loadLabels('en'));
    expect(english.length).toBeGreaterThan(100);
    for (const lang of LANGUAGES) expect(keysOf(await loadLabels(lang))).toEqual(english);
  });
});
