import { describe, expect, it } from '@jest/globals';
import { readPdf } from '../../../src/extract/pdf/index.js';
import type { Document } from '../../../src/model/index.js';
import { sliceOf } from '../../../src/model/index.js';
import { rawPdf, show, stroke, type RawPage } from './raw-pdf.js';

async function read(pages: readonly RawPage[], catalog = ''): Promise<Document> {
  const { value } = await readPdf(rawPdf(pages, catalog));
  if (value === undefined) throw new Error('not read');
  return value;
}

function blocks(document: Document): string[] {
  return document.blocks.map((block) => `${block.kind}: ${sliceOf(document.text, block)}`);
}

const FULL = 'These are words that fill the line from one edge of the column to';
const LEFT = Array.from(
  { length: 8 },
  (_, i) => `left line ${i + 1} of words that fill the column`,
);
const RIGHT = Array.from(
  { length: 8 },
  (_, i) => `right line ${i + 1} of words that fill the column`,
);

function column(x: number, lines: readonly string[]): string {
  return lines.map((line, i) => show(x, 150 + 12 * i, line)).join('');
}

describe('the layout of a page', () => {
  it('reads two columns one after the other, below a heading across both', async () => {
    const heading = show(
      72,
      100,
      'A heading that goes across both of the columns of text',
      16,
      'B',
    );
    const document = await read([{ content: heading + column(72, LEFT) + column(310, RIGHT) }]);
    expect(blocks(document)).toEqual([
      'heading: A heading that goes across both of the columns of text',
      `paragraph: ${LEFT.join(' ')} ${RIGHT.join(' ')}`,
    ]);
  });

  it('reads columns in order whatever order they were drawn in', async () => {
    const drawn = LEFT.map(
      (line, i) => show(310, 150 + 12 * i, RIGHT[i] ?? '') + show(72, 150 + 12 * i, line),
    );
    const document = await read([{ content: drawn.join('') }]);
    expect(document.text).toBe(`${LEFT.join(' ')} ${RIGHT.join(' ')}`);
  });

  it('keeps the cells of a ruled table apart, row by row', async () => {
    const lines = [100, 120, 140].map((y) => stroke(72, y, 400, y)).join('');
    const walls = [72, 200, 400].map((x) => stroke(x, 100, x, 140)).join('');
    const words =
      show(76, 114, 'Question') +
      show(204, 114, 'Answer') +
      show(76, 134, 'One') +
      show(204, 134, 'Yes');
    const document = await read([{ content: show(72, 90, 'A table') + lines + walls + words }]);
    expect(
      document.blocks.slice(1).map((b) => [b.cell?.row, b.cell?.column, sliceOf(document.text, b)]),
    ).toEqual([
      [0, 0, 'Question'],
      [0, 1, 'Answer'],
      [1, 0, 'One'],
      [1, 1, 'Yes'],
    ]);
  });

  it('takes a box around one text for a frame', async () => {
    const box = [
      stroke(70, 90, 400, 90),
      stroke(70, 120, 400, 120),
      stroke(70, 90, 70, 120),
      stroke(400, 90, 400, 120),
    ];
    const document = await read([{ content: box.join('') + show(76, 110, 'Framed words') }]);
    expect(blocks(document)).toEqual(['paragraph: Framed words']);
  });

  it('begins a paragraph at an indent, after a short line and after a gap', async () => {
    const document = await read([
      {
        content:
          show(90, 100, FULL) +
          show(72, 112, FULL) +
          show(72, 124, 'the end.') +
          show(90, 136, FULL) +
          show(72, 148, FULL) +
          show(72, 180, FULL),
      },
    ]);
    expect(document.blocks).toHaveLength(3);
  });

  it('joins a paragraph over the turn of a page, with the running lines behind it', async () => {
    const page = (n: number, body: string): string =>
      show(72, 40, 'The invented town of Harrow Fen', 8) + body + show(290, 770, `- ${n} -`, 8);
    const start = [0, 1, 2].map((i) => show(72, 700 + 12 * i, FULL)).join('');
    const rest = show(72, 100, 'the other, and so it ends.') + show(72, 130, FULL);
    const document = await read([{ content: page(1, start) }, { content: page(2, rest) }]);
    expect(blocks(document)).toEqual([
      'furniture: The invented town of Harrow Fen',
      `paragraph: ${FULL} ${FULL} ${FULL} the other, and so it ends.`,
      'furniture: - 1 -',
      'furniture: The invented town of Harrow Fen',
      `paragraph: ${FULL}`,
      'furniture: - 2 -',
    ]);
    expect(document.blocks[1]?.place).toEqual(expect.objectContaining({ page: 1, pageEnd: 2 }));
  });

  it('reads a page that is turned, by the file or by its text', async () => {
    const sideways = 'BT /F 10 Tf 0 1 -1 0 100 100 Tm (Words that climb the page) Tj ET';
    const document = await read([
      { content: show(72, 100, 'Words'), entries: '/Rotate 90' },
      { content: sideways },
    ]);
    expect(document.text).toBe('Words\nWords that climb the page');
  });

  it('gives the labels that pages bear where they are not their numbers', async () => {
    const pages = [{ content: show(72, 100, 'Preface') }, { content: show(72, 100, 'Text') }];
    const labels = '/PageLabels << /Nums [0 << /S /r >> 1 << /S /D >>] >>';
    expect((await read(pages, labels)).pageLabels).toEqual(['i', '1']);
    expect((await read(pages)).pageLabels).toBeUndefined();
  });

  it('writes raised digits as such, so that a power or a note is no part of the number before it', async () => {
    const raised =
      show(72, 100, 'It covers 25 km') + show(140.5, 96, '2', 6) + show(146.8, 100, 'of land.');
    expect((await read([{ content: raised }])).text).toBe('It covers 25 km² of land.');
  });
});
