import { describe, expect, it } from '@jest/globals';
import { readDocx } from '../../../src/extract/docx/index.js';
import {
  abstractList,
  bytesOf,
  cell,
  level,
  list,
  listed,
  paragraph,
  run,
  table,
  wordArchive,
  type Parts,
} from './word-file.js';
import { growth } from '../../steps.js';

const numbering = (lists: number) =>
  abstractList(0, level(0, 'decimal', '%1.')) +
  Array.from({ length: lists }, (_, index) =>
    list(index + 1, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
  ).join('');

const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

const SHAPES: Readonly<Record<string, (size: number) => Parts>> = {
  'runs of one paragraph': (size) => ({ body: paragraph(run('a').repeat(size)) }),
  'paragraphs of one cell': (size) => ({ body: table(cell(paragraph(run('a')).repeat(size))) }),
  'lists that begin anew': (size) => ({
    body: Array.from({ length: size }, (_, index) =>
      listed('a', (index % Math.ceil(size / 2)) + 1),
    ).join(''),
    numbering: numbering(Math.ceil(size / 2)),
  }),
  'tabs before an item': (size) => ({
    body: paragraph(
      '<w:r><w:tab/></w:r>'.repeat(size) + run('a'),
      '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
    ),
    numbering: numbering(1),
  }),
  'fields in one another': (size) => ({
    body: paragraph((mark('begin') + mark('separate')).repeat(size) + run('a').repeat(size)),
  }),
  'deleted paragraph marks': (size) => ({
    body: paragraph(run('a'), '<w:rPr><w:del w:id="1" w:author="a"/></w:rPr>').repeat(size),
  }),
  'line feeds inside a text': (size) => ({ body: paragraph(run(`a${'\n'.repeat(size * 20)}b`)) }),
  'styles based on one another': (size) => ({
    body: paragraph(run('a'), '<w:pStyle w:val="s0"/>').repeat(size),
    styles: Array.from(
      { length: size },
      (_, index) =>
        `<w:style w:type="paragraph" w:styleId="s${index}"><w:name w:val="n"/><w:basedOn w:val="s${index + 1}"/></w:style>`,
    ).join(''),
  }),
};

describe('the work that a Word file takes', () => {
  it.each(Object.entries(SHAPES))('grows no faster than its %s', async (_, shape) => {
    const read = async (size: number) => {
      expect((await readDocx(await bytesOf(wordArchive(shape(size))))).value).toBeDefined();
    };
    expect(await growth(100, read)).toBeLessThan(4.2);
  });
});
