import { describe, expect, it } from '@jest/globals';
import { pageAt } from '../../../src/model/index.js';
import {
  abstractList,
  cell,
  level,
  list,
  paragraph,
  readBody,
  readParts,
  run,
  table,
} from './word-file.js';

const RENDERED = '<w:r><w:lastRenderedPageBreak/></w:r>';
const TYPED = '<w:r><w:br w:type="page"/></w:r>';
const section = (type: string) => `<w:sectPr><w:type w:val="${type}"/></w:sectPr>`;

async function pagesOf(body: string): Promise<(number | undefined)[]> {
  const document = await readBody(body);
  return document.blocks.map(({ place }) => place.page);
}

describe('the pages of a Word file', () => {
  it('are not known where no break is recorded', async () => {
    const document = await readBody(paragraph(run('a')) + paragraph(run('b')));
    expect(document.pages).toBeUndefined();
    expect(document.pageMarks).toEqual([]);
    expect(document.blocks[0]?.place.page).toBeUndefined();
  });

  it('turn where the last layout turned them, within a paragraph too', async () => {
    const document = await readBody(
      paragraph(`${run('one ')}${RENDERED}${run('two')}`) + paragraph(run('b')),
    );
    expect(document.text).toBe('one two\nb');
    expect(document.blocks.map(({ place }) => [place.page, place.pageEnd])).toEqual([
      [1, 2],
      [2, undefined],
    ]);
    expect(pageAt(document, 3)).toBe(1);
    expect(pageAt(document, 4)).toBe(2);
    expect(document.pages).toBe(2);
  });

  it('turn at typed breaks, once where the layout recorded the same break', async () => {
    expect(
      await pagesOf(paragraph(run('a')) + paragraph(TYPED) + paragraph(RENDERED + run('b'))),
    ).toEqual([1, 2]);
    expect(await pagesOf(paragraph(run('a') + TYPED) + paragraph(run('b')))).toEqual([1, 2]);
    expect(
      await pagesOf(paragraph(run('a') + TYPED + TYPED) + paragraph(RENDERED + run('b'))),
    ).toEqual([1, 3]);
  });

  it('are not known where the typed breaks are fewer than the pages that were counted', async () => {
    const body = paragraph(run('a') + TYPED) + paragraph(run('b'));
    expect((await readParts({ body, pages: 2 })).pages).toBe(2);
    expect((await readParts({ body, pages: 7 })).pages).toBeUndefined();
    const laidOut = body + paragraph(RENDERED + run('c'));
    expect((await readParts({ body: laidOut, pages: 7 })).pages).toBe(3);
  });

  it('turn before a paragraph that asks for a new page, unless it is at the top of one', async () => {
    const asking = '<w:pageBreakBefore/>';
    expect(
      await pagesOf(
        paragraph(run('a'), asking) + paragraph(RENDERED + run('b'), asking) + paragraph(run('c')),
      ),
    ).toEqual([1, 2, 2]);
  });

  it('turn with a section, not with a continuous one, and skip one for an odd page', async () => {
    const sections = (type: string) =>
      paragraph(run('a'), section('nextPage')) + paragraph(run('b')) + section(type);
    expect(await pagesOf(sections('nextPage'))).toEqual([1, 2]);
    expect(await pagesOf(sections('oddPage'))).toEqual([1, 3]);
    expect(await pagesOf(sections('evenPage'))).toEqual([1, 2]);
    expect(await pagesOf(sections('continuous'))).toEqual([undefined, undefined]);
  });

  it('begin with the label of the item that begins them', async () => {
    const document = await readParts({
      body:
        paragraph(run('a')) +
        paragraph(
          RENDERED + run('b'),
          '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
        ),
      numbering: abstractList(0, level(0, 'decimal', '%1.')) + list(1, 0),
    });
    expect(document.text).toBe('a\n1. b');
    expect(document.blocks[1]?.place).toMatchObject({ page: 2 });
    expect(document.blocks[1]?.place.pageEnd).toBeUndefined();
  });

  it('turn once for a row that begins a page, and in each cell for one that goes over it', async () => {
    const top = table(cell(paragraph(RENDERED + run('a'))) + cell(paragraph(run('b'))));
    expect(await pagesOf(paragraph(run('x')) + top + paragraph(run('y')))).toEqual([1, 2, 2, 2]);
    const over = table(
      cell(paragraph(run('a') + RENDERED + run('a2'))) +
        cell(paragraph(run('b') + RENDERED + run('b2'))),
    );
    expect(await pagesOf(over + paragraph(run('y')))).toEqual([1, 1, 2]);
  });

  it('of a note are those of its reference; of a header that of its section', async () => {
    const document = await readParts({
      body:
        paragraph(`${run('a')}<w:r><w:footnoteReference w:id="1"/></w:r>`) +
        paragraph(RENDERED + run('b')) +
        '<w:sectPr><w:headerReference w:type="default" r:id="h1"/></w:sectPr>',
      footnotes: `<w:footnote w:id="1">${paragraph(run('note'))}</w:footnote>`,
      headers: { h1: paragraph(run('head')) },
    });
    expect(document.blocks.map(({ kind, place }) => [kind, place.page])).toEqual([
      ['paragraph', 1],
      ['paragraph', 2],
      ['note', 1],
      ['furniture', 1],
    ]);
  });
});
