import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Block, Document } from '../../../src/model/index.js';
import { fixture, LANGUAGES, readWell, TEXTS, textOf, type Submission } from './word-file.js';

/** A text of the recipe as Word prints it. */
function printed(text: string): string {
  return text
    .replace(/\{[-?].*?[-?]\}/g, '')
    .replace(/\{\^(\d)\}/g, (_, index) => '¹²'.charAt(Number(index)))
    .replace(/\{~0\}/g, 'ⁱ')
    .replace(/\{\[x\]\}/g, '☒')
    .replace(/\{\[ \]\}/g, '☐')
    .replace(/\{[*+>](.*?)[*+<]\}/g, '$1')
    .replace(/_/g, '\u2011')
    .normalize('NFC');
}

/** Kind, label, level and text of what the recipe says. */
function wantedBlock([kind, ...rest]: Submission['blocks'][number]): unknown[] {
  const text = printed(String(rest.at(-1)));
  const [first, second, third] = rest;
  if (kind === 'heading') return [kind, first, String(second), `${second ?? ''} ${text}`];
  if (kind === 'item') return [kind, second, String(third), `${third ?? ''} ${text}`];
  if (kind === 'cell' || kind === 'across') return ['cell', first, second, text];
  return ['paragraph', undefined, undefined, text];
}

function foundBlock(document: Document, block: Block): unknown[] {
  const { kind, label, level, style, cell } = block;
  const text = textOf(document, block);
  if (kind === 'heading') return [kind, style.headingLevel, label, text];
  if (kind === 'cell') return [kind, cell?.row, cell?.column, text];
  return [kind, level, label, text];
}

const documents = new Map<string, Document>();

beforeAll(async () => {
  for (const language of LANGUAGES) documents.set(language, await readWell(fixture(language)));
});

describe.each(LANGUAGES)('a Word 97 file in %s', (language) => {
  const submission = TEXTS[language];
  if (submission === undefined) throw new Error(`no text in ${language}`);
  const document = (): Document => {
    const found = documents.get(language);
    if (found === undefined) throw new Error(`not read: ${language}`);
    return found;
  };
  const ofKind = (kind: Block['kind']): string[] =>
    document()
      .blocks.filter((block) => block.kind === kind)
      .map((block) => textOf(document(), block));

  it('has every paragraph, heading, item and cell in order, with the label that Word shows', () => {
    const wanted = submission.blocks.filter(([kind]) => kind !== 'break').map(wantedBlock);
    const body = document().blocks.filter(({ kind }) => kind !== 'note' && kind !== 'furniture');
    expect(body.map((block) => foundBlock(document(), block))).toEqual(wanted);
  });

  it('leaves out deleted and hidden text and the code of fields', () => {
    const source = JSON.stringify(submission.blocks);
    const hidden = [...source.matchAll(/\{[-?](.*?)[-?]\}/g)].map(([, text]) => text ?? '');
    expect(hidden).toHaveLength(2);
    for (const text of hidden) expect(document().text).not.toContain(text);
    expect(document().text).not.toContain('HYPERLINK');
    expect(document().text).not.toContain('FORMCHECKBOX');
  });

  it('has each note after the body, tied to the paragraph that refers to it', () => {
    const [first, second] = submission.footnotes;
    const [endnote] = submission.endnotes;
    expect(ofKind('note')).toEqual([`¹ ${first}`, `ⁱ ${endnote}`, `² ${second}`]);
    const notes = document().blocks.filter(({ kind }) => kind === 'note');
    const referring = notes.map(({ noteOf = -1 }) => document().blocks[noteOf]?.kind);
    expect(referring).toEqual(['paragraph', 'paragraph', 'cell']);
  });

  it('has the header and the footer once, at the end', () => {
    expect(ofKind('furniture')).toEqual([submission.header, submission.footer]);
    expect(document().blocks.at(-1)?.kind).toBe('furniture');
  });

  it('counts the pages that the author asked for', () => {
    expect(document().pages).toBe(2);
    expect(document().blocks.find(({ label }) => label === '1.')?.place.page ?? 1).toBe(1);
    const items = document().blocks.filter(({ kind }) => kind === 'item');
    expect(items.at(-1)?.place.page).toBe(2);
  });
});

describe('what stands in no even flow', () => {
  it('has a table in a cell as a table of its own, in the place of its cell', async () => {
    const document = await readWell(fixture('layout'));
    const cells = document.blocks.flatMap((block) =>
      block.cell === undefined ? [] : [[block.cell, textOf(document, block)]],
    );
    const at = (table: number, row: number, column: number) => ({ table, row, column });
    expect(cells).toEqual([
      [at(0, 0, 0), 'Outer cell'],
      [at(1, 0, 0), 'Inner north'],
      [at(1, 0, 1), 'Внутри'],
      [at(1, 1, 0), '里面'],
      [at(1, 1, 1), 'في الداخل'],
      [at(0, 1, 0), 'A cell over two rows'],
      [at(0, 1, 1), 'Beside it'],
      [at(0, 2, 1), 'Below that'],
    ]);
  });

  it('has a text box after the paragraph that it is anchored in', async () => {
    const { text } = await readWell(fixture('layout'));
    expect(text).toContain('Here a box is anchored.\nText inside a box\n');
  });

  it('has the characters of pictorial fonts as what they show', async () => {
    const { text } = await readWell(fixture('layout'));
    expect(text).toContain('Done✓β\n');
  });

  it('tells how a paragraph looks', async () => {
    const document = await readWell(fixture('layout'));
    const [looked] = document.blocks.filter((block) => textOf(document, block) === 'Done');
    expect(looked?.style).toMatchObject({ italic: true, centred: true, relativeSize: 1.82 });
  });

  it('begins a page with a new section, and gives its furniture that page', async () => {
    const document = await readWell(fixture('layout'));
    const pages = document.blocks.map((block) => [textOf(document, block), block.place.page]);
    expect(pages.slice(-3)).toEqual([
      ['A new section begins a page.', 2],
      ['Annex to the submission', 1],
      ['Page of the annex', 2],
    ]);
  });
});
