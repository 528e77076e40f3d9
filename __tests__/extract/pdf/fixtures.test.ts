import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readPdf } from '../../../src/extract/pdf/index.js';
import type { Block, Document } from '../../../src/model/index.js';
import { sliceOf } from '../../../src/model/index.js';
import { orderedRecall, recall, signsOf, tokensOf } from '../fidelity.js';

const folder = new URL('../../fixtures/pdf/', import.meta.url);

async function readFixture(name: string): Promise<Document> {
  const { value, diagnostics } = await readPdf(readFileSync(new URL(`${name}.pdf`, folder)));
  expect(diagnostics).toEqual([]);
  if (value === undefined) throw new Error(`${name} was not read`);
  return value;
}

const truth = JSON.parse(readFileSync(new URL('texts.json', folder), 'utf8')) as Record<
  string,
  [string, string][]
>;

function blocksOf(language: string, times = 1): [string, string][] {
  return Array.from({ length: times }, () => truth[language] ?? []).flat();
}

function isBody({ kind }: Block): boolean {
  return kind !== 'furniture' && kind !== 'note' && kind !== 'cell';
}

function bodyOf(document: Document): [string, string][] {
  return document.blocks
    .filter(isBody)
    .map((block) => [block.kind, plain(sliceOf(document.text, block))]);
}

/** Marks of footnotes stand behind the last word; the space before a French colon may be a narrow one. */
function plain(text: string): string {
  return text.replace(/[⁰¹²³⁴-⁹]+$/u, '').replace(/[\u00a0\u202f]/g, ' ');
}

const WRITTEN: readonly [string, [string, string][]][] = [
  ['ar-browser', blocksOf('ar')],
  ['ar-writer', blocksOf('ar')],
  ['ar-flush-left-writer', blocksOf('ar')],
  ['zh-browser', blocksOf('zh').slice(0, 2)],
  ['zh-writer', blocksOf('zh')],
  ['es-pages-browser', blocksOf('es', 2)],
  ['ru-soft-hyphens-browser', blocksOf('ru')],
  ['fr-columns-browser', blocksOf('fr')],
  ['fr-columns-writer', blocksOf('fr')],
  ['en-notes-table-writer', blocksOf('en')],
  ['ar-columns-browser', blocksOf('ar', 2)],
  ['zh-columns-browser', blocksOf('zh', 3)],
  ['es-three-columns-browser', blocksOf('es', 2)],
  ['ru-headings-across-browser', blocksOf('ru', 2)],
  ['en-watermark-browser', blocksOf('en', 2)],
];

describe('files made by a browser and by a word processor', () => {
  it.each(WRITTEN)('%s is read block by block as it was written', async (name, written) => {
    expect(bodyOf(await readFixture(name))).toEqual(written);
  });

  it.each(WRITTEN)('%s holds each sign, in order', async (name, blocks) => {
    const document = await readFixture(name);
    const written = blocks.map(([, text]) => text).join('\n');
    const found = document.blocks
      .filter(({ kind }) => kind !== 'furniture' && kind !== 'note')
      .map((block) => sliceOf(document.text, block))
      .join('\n');
    expect(recall(tokensOf(written), tokensOf(found))).toBeGreaterThanOrEqual(0.995);
    expect(recall(signsOf(written), signsOf(found))).toBeGreaterThanOrEqual(0.99);
    expect(orderedRecall(tokensOf(written), tokensOf(found))).toBeGreaterThanOrEqual(0.99);
  });

  it('keeps Arabic ranges and dates in order where no letter stands before them', async () => {
    const document = await readFixture('ar-numbers-browser');
    expect(document.blocks.map((block) => sliceOf(document.text, block))).toEqual([
      '2021-2024: اعتمدت البلدية خطة لحقوق الإنسان في جميع الأحياء والقرى.',
      '61% من الطلبات قُبلت.',
      'ارتفعت الميزانية في الفترة 2021-2024، ثم انخفضت بين 2024-2025 في جميع الأحياء.',
      ...['الفترة', 'العدد', '2021-2024', '10-15', '12-06-2025', '3.5'],
    ]);
  });

  it('keeps question and answer of a table without rules apart, row by row', async () => {
    const document = await readFixture('fr-en-unruled-browser');
    const cells = document.blocks.map((block) => [block.cell, sliceOf(document.text, block)]);
    expect(cells.slice(2, 4)).toEqual([
      [
        { table: 0, row: 1, column: 0 },
        expect.stringMatching(/^2\. La commune compte .* bourg e$/),
      ],
      [{ table: 0, row: 1, column: 1 }, expect.stringMatching(/^The council runs .* bailiffs\.$/)],
    ]);
    expect(cells).toHaveLength(10);
  });

  it('reads a form with its fields where they stand', async () => {
    const document = await readFixture('en-form-writer');
    expect(document.blocks.map((block) => sliceOf(document.text, block))).toEqual(
      expect.arrayContaining([
        'Name of the authority: Town of Harrow Fen',
        'Country: Freedonia',
        'Kind: ☐ State ☒ Other',
        truth['en']?.[3]?.[1],
      ]),
    );
  });

  it('keeps a word across the page apart from its text', async () => {
    const document = await readFixture('en-watermark-browser');
    const drafts = document.blocks.filter((block) => sliceOf(document.text, block) === 'DRAFT');
    expect(drafts.map(({ kind, place }) => [kind, place.page])).toEqual([
      ['furniture', 1],
      ['furniture', 2],
    ]);
  });

  it('keeps running headers and page numbers apart from the text', async () => {
    const document = await readFixture('fr-columns-writer');
    const furniture = document.blocks.filter(({ kind }) => kind === 'furniture');
    expect(furniture.map((block) => sliceOf(document.text, block))).toEqual([
      truth['fr']?.[0]?.[1],
      'Page 1',
    ]);
  });

  it('tells which block each footnote belongs to', async () => {
    const document = await readFixture('en-notes-table-writer');
    const notes = document.blocks.filter(({ kind }) => kind === 'note');
    expect(notes.map((note) => sliceOf(document.text, note))).toEqual([
      '¹ Note one, invented for a test.',
      '² Note two, invented for a test.',
      '³ Note three, invented for a test.',
    ]);
    const referrers = notes.map(({ noteOf = -1 }) => document.blocks[noteOf]);
    expect(referrers.map((block) => block && sliceOf(document.text, block).slice(-1))).toEqual([
      '¹',
      '²',
      '³',
    ]);
  });

  it('gives each cell of a table its row and column', async () => {
    const document = await readFixture('en-notes-table-writer');
    const cells = document.blocks.filter(({ kind }) => kind === 'cell');
    expect(cells.map(({ cell }) => cell)).toEqual([
      { table: 0, row: 0, column: 0 },
      { table: 0, row: 0, column: 1 },
      { table: 0, row: 1, column: 0 },
      { table: 0, row: 1, column: 1 },
    ]);
  });

  it('joins a paragraph that goes on on the next page and marks where the page turns', async () => {
    const document = await readFixture('es-pages-browser');
    expect(document.pages).toBe(2);
    expect(document.pageMarks.map(({ page }) => page)).toEqual([1, 2]);
  });

  it('takes title and author from the file', async () => {
    const { properties } = await readFixture('en-notes-table-writer');
    expect(properties).toEqual({ author: 'An invented sender' });
  });

  it('leaves Array.prototype.push as it was', async () => {
    const before = Array.prototype.push;
    await readFixture('zh-writer');
    expect(Array.prototype.push).toBe(before);
  });
});
