import { describe, expect, it } from '@jest/globals';
import { readPdf } from '../../../src/extract/pdf/index.js';
import { sliceOf } from '../../../src/model/index.js';
import { rawPdf, show } from './raw-pdf.js';

/** The blocks of pages whose lines stand below one another at the left edge. */
async function blocksOf(...pages: readonly (readonly string[])[]): Promise<string[]> {
  const { value } = await readPdf(
    rawPdf(
      pages.map((lines) => ({
        content: lines.map((line, i) => show(72, 100 + 12 * i, line)).join(''),
      })),
    ),
  );
  if (value === undefined) throw new Error('not read');
  return value.blocks.map((block) => `${block.kind}: ${sliceOf(value.text, block)}`);
}

const FULL = 'These are words that fill the line from one edge of the column to';

describe('what a line end parts', () => {
  it.each([
    ['This is what the council did from the beginning to the end in 2019-', '2020 and later.'],
    ['This is what the council did in all of its years and months in 2019\u0096', '2020 and on.'],
    ['This is what the council did in all of its wards against COVID-', '19 and other ills.'],
    ['This is what the council did under the law on its budget no. 2021-', '14 of that year.'],
  ])('has no space behind a hyphen before a number: %s', async (first, second) => {
    const joined = `${first}${second}`.replace('\u0096', '–');
    expect(await blocksOf([FULL, first, second])).toEqual([`paragraph: ${FULL} ${joined}`]);
  });

  it('keeps the space where the hyphen is a dash', async () => {
    const first = 'These are words that fill the line from one edge of the column -';
    expect(await blocksOf([FULL, first, '14 of them.'])).toEqual([
      `paragraph: ${FULL} ${first} 14 of them.`,
    ]);
  });
});

describe('a line that begins as an item does', () => {
  it.each([
    ['These words fill the line from one edge to another (see annex, para.', '12). It was so.'],
    ['These words fill the line from one edge to another, as said in art.', '3.2 B of that law.'],
    ['These words fill the line from one edge to another, that is to say e.', 'g. twice a year.'],
    ['These words fill the line from an edge to another under article 5(2)', '(b) of that law.'],
  ])('goes on where the sentence does: %s', async (first, second) => {
    expect(await blocksOf([FULL, first, second])).toEqual([
      `paragraph: ${FULL} ${first} ${second}`,
    ]);
  });

  it('does so at the head of a page', async () => {
    const first = 'These words fill the line from an edge to another under article 5(2)';
    expect(await blocksOf([FULL, first], ['(b) of that law, and so it was.'])).toEqual([
      `paragraph: ${FULL} ${first} (b) of that law, and so it was.`,
    ]);
  });

  it.each([
    ['These words fill the line from one edge to the other in a sentence.', '2. Another thing.'],
    ['These words fill the line from one edge to another by a mobile app.', '2. Another thing.'],
    ['These words fill the line from one edge to the other as said in (a).', '(b) another thing.'],
  ])('is one behind a sentence: %s', async (first, second) => {
    expect(await blocksOf([FULL, first, second])).toEqual([
      `paragraph: ${FULL} ${first}`,
      `item: ${second}`,
    ]);
  });
});

describe('the label of an item', () => {
  it('is set off from its text by a step that is narrower than a space', async () => {
    const content =
      show(72, 100, '1.') + show(82.6, 100, FULL) + show(72, 130, 'a)') + show(83, 130, FULL);
    const { value } = await readPdf(rawPdf([{ content }]));
    expect(value?.text).toBe(`1. ${FULL}\na) ${FULL}`);
  });

  it('ends where its text begins: letters inside a word may stand as far apart', async () => {
    const content = show(72, 100, 'Th') + show(85.6, 100, FULL);
    const { value } = await readPdf(rawPdf([{ content }]));
    expect(value?.text).toBe(`Th${FULL}`);
  });
});

describe('raised letters', () => {
  it('belong to the word at whose end they stand', async () => {
    const content =
      show(72, 100, 'It is the 3') + show(112.6, 96, 'rd', 8) + show(119.7, 100, ' case of them.');
    const { value } = await readPdf(rawPdf([{ content }]));
    expect(value?.text).toBe('It is the 3rd case of them.');
  });
});
