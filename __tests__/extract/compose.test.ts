import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { composeDocument, type DraftBlock, type DraftPiece } from '../../src/extract/compose.js';
import { pageAt, sliceOf, type BlockKind } from '../../src/model/index.js';

const KINDS: readonly BlockKind[] = ['heading', 'paragraph', 'item', 'cell', 'note', 'furniture'];

const ragged = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        ' ',
        '\n',
        '\r\n',
        '\t',
        '\u00ad',
        '\ufeff',
        '\ud800',
        'e',
        '\u0301',
        'حقوق',
        '住房',
        '1. ',
      ),
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join(''));

/** Drafts whose pages climb, as those of a reader do. */
const paged: fc.Arbitrary<DraftBlock[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...KINDS),
      pieces: fc.array(fc.record({ text: ragged, turns: fc.nat(2) }), { maxLength: 4 }),
    }),
    { maxLength: 12 },
  )
  .map((drafts) => {
    let page = 1;
    return drafts.map(({ kind, pieces }) => ({
      kind,
      pieces: pieces.map(({ text, turns }): DraftPiece => ({ text, page: (page += turns) })),
    }));
  });

function draft(text: string, more: Partial<DraftBlock> = {}): DraftBlock {
  return { kind: 'paragraph', pieces: [{ text }], ...more };
}

describe('a composed document', () => {
  it('has ordered, disjoint blocks that cover every character but white space', () => {
    fc.assert(
      fc.property(paged, (drafts) => {
        const { text, blocks } = composeDocument(drafts);
        let at = 0;
        for (const { start, end } of blocks) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at)).toBe('');
      }),
    );
  });

  it('has blocks without white space at their edges, one line feed apart', () => {
    fc.assert(
      fc.property(paged, (drafts) => {
        const document = composeDocument(drafts);
        const texts = document.blocks.map((block) => sliceOf(document.text, block));
        expect(texts.map((text) => text.trim())).toEqual(texts);
        expect(texts.join('\n')).toBe(document.text);
      }),
    );
  });

  it('is in NFC, without control characters, lone surrogates or soft hyphens', () => {
    fc.assert(
      fc.property(paged, (drafts) => {
        const { text } = composeDocument(drafts);
        expect(text.normalize('NFC')).toBe(text);
        expect(text).not.toMatch(/[\r\u00ad\ufeff]/);
        expect(text).not.toContain('\u0000');
        expect(Buffer.from(text, 'utf8').toString('utf8')).toBe(text);
      }),
    );
  });

  it('knows the same page by block and by offset, and its marks climb', () => {
    fc.assert(
      fc.property(paged, (drafts) => {
        const document = composeDocument(drafts);
        for (const { start, end, place } of document.blocks) {
          expect(pageAt(document, start)).toBe(place.page);
          expect(pageAt(document, end - 1)).toBe(place.pageEnd ?? place.page);
        }
        const offsets = document.pageMarks.map(({ at }) => at);
        expect(offsets).toEqual([...new Set(offsets)].sort((a, b) => a - b));
      }),
    );
  });

  it('has one mark where an accent alone stands on a page between two others', () => {
    const pieces = [
      { text: 'caf', page: 1 },
      { text: 'e', page: 1 },
      { text: '\u0301', page: 2 },
      { text: ' and', page: 3 },
    ];
    const { text, pageMarks } = composeDocument([draft('', { pieces })]);
    expect(text).toBe('caf\u00e9 and');
    expect(pageMarks).toEqual([
      { at: 0, page: 1 },
      { at: 4, page: 3 },
    ]);
  });

  it('loses no letter that a draft holds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('right', 'حق', '水', 'é'), { minLength: 1 }),
        (words) => {
          const { text } = composeDocument([
            { kind: 'paragraph', pieces: words.map((word) => ({ text: word })) },
          ]);
          expect(text).toBe(words.join('').normalize('NFC'));
        },
      ),
    );
  });

  it('leaves out empty drafts and points notes to the block that remains', () => {
    const body = draft('Body.');
    const { blocks, text } = composeDocument([
      draft(' \n'),
      body,
      draft('Note.', { kind: 'note', noteOf: body }),
    ]);
    expect(text).toBe('Body.\nNote.');
    expect(blocks[1]?.noteOf).toBe(0);
  });

  it('drops the reference of a note whose paragraph is empty', () => {
    const empty = draft('');
    const { blocks } = composeDocument([empty, draft('Note.', { kind: 'note', noteOf: empty })]);
    expect(blocks).toHaveLength(1);
    expect(blocks[0]).not.toHaveProperty('noteOf');
  });

  it('joins the pieces of a block as they are and spans its pages', () => {
    const pieces = [
      { text: '  A right', page: 1 },
      { text: ' to water ', page: 2 },
      { text: '  ', page: 3 },
    ];
    const document = composeDocument([{ kind: 'paragraph', pieces }], { pages: 3 });
    expect(document.text).toBe('A right to water');
    expect(document.blocks[0]?.place).toMatchObject({ page: 1, pageEnd: 2 });
    expect(document.pages).toBe(3);
  });

  it('is in NFC where a letter and its accent come in two pieces', () => {
    const pieces = [
      { text: 'cafe', page: 1 },
      { text: '\u0301 au lait', page: 2 },
    ];
    const document = composeDocument([{ kind: 'paragraph', pieces }]);
    expect(document.text).toBe('café au lait');
    expect([3, 4].map((offset) => pageAt(document, offset))).toEqual([1, 2]);
  });

  it('counts headings, paragraphs, items and cells, not notes or running lines', () => {
    const kinds: BlockKind[] = ['heading', 'paragraph', 'note', 'cell', 'item', 'furniture'];
    const { blocks } = composeDocument(kinds.map((kind) => draft('x', { kind })));
    expect(blocks.map(({ place }) => place.counted)).toEqual([1, 2, undefined, 3, 4, undefined]);
  });

  it('cleans what is said beside the text, and leaves out what nothing is left of', () => {
    const drafts = ['\u0010', '\u001d1.'].map((label): DraftBlock => ({
      kind: 'item',
      label,
      pieces: [{ text: 'one' }],
    }));
    const { blocks, properties, pageLabels } = composeDocument(drafts, {
      pageLabels: ['i\u0000', '\u0007'],
      properties: { title: 'The \ud800answer\u0010', author: '\u001d' },
    });
    expect(blocks.map(({ label }) => label)).toEqual([undefined, '1.']);
    expect(properties).toEqual({ title: 'The answer' });
    expect(pageLabels).toEqual(['i', '']);
  });

  it('is empty where there is nothing', () => {
    expect(composeDocument([])).toEqual({ text: '', blocks: [], pageMarks: [], properties: {} });
  });
});
