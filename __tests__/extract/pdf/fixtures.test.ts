import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readPdf } from '../../../src/extract/pdf/index.js';
import type { Block, Document } from '../../../src/model/index.js';
import { sliceOf } from '../../../src/model/index.js';

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

describe('files made by a browser and by a word processor', () => {
  it.each([
    ['ar-browser', blocksOf('ar')],
    ['ar-writer', blocksOf('ar')],
    ['zh-browser', blocksOf('zh').slice(0, 2)],
    ['zh-writer', blocksOf('zh')],
    ['es-pages-browser', blocksOf('es', 2)],
    ['ru-soft-hyphens-browser', blocksOf('ru')],
    ['fr-columns-browser', blocksOf('fr')],
    ['fr-columns-writer', blocksOf('fr')],
    ['en-notes-table-writer', blocksOf('en')],
  ])('%s is read block by block as it was written', async (name, written) => {
    expect(bodyOf(await readFixture(name))).toEqual(written);
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
