import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pageAt, type Document } from '../../../src/model/index.js';
import { composeDocument, type DraftBlock } from '../../../src/extract/compose.js';
import { composeMessage } from '../../../src/extract/mail/index.js';

const draft = fc.record({
  text: fc.string({ maxLength: 12, unit: 'grapheme' }),
  kind: fc.constantFrom('paragraph', 'heading', 'cell', 'furniture', 'note'),
  page: fc.integer({ min: 1, max: 4 }),
});

/** Any document that a reader may hand over: with pages or without, with tables and notes, or empty. */
const anyDocument: fc.Arbitrary<Document> = fc
  .record({
    drafts: fc.array(draft, { maxLength: 6 }),
    paged: fc.boolean(),
    title: fc.option(fc.constantFrom('Réponse', '答复'), { nil: undefined }),
  })
  .map(({ drafts, paged, title }) => {
    const pages = drafts.map(({ page }) => page).sort((a, b) => a - b);
    const blocks: DraftBlock[] = [];
    drafts.forEach(({ text, kind }, row) => {
      const [refers] = blocks;
      blocks.push({
        kind: kind,
        pieces: [{ text, ...(paged && { page: pages[row] ?? 1 }) }],
        ...(kind === 'cell' && { cell: { table: row % 2, row, column: 0 } }),
        ...(kind === 'note' && refers && { noteOf: refers }),
      });
    });
    return composeDocument(blocks, {
      ...(paged && { pages: pages.at(-1) ?? 0, pageLabels: ['i'] }),
      ...(title !== undefined && { properties: { title } }),
    });
  });

const anyParts = fc
  .array(anyDocument, { maxLength: 4 })
  .map((documents) => documents.map((document, index) => ({ name: `${index}.pdf`, document })));

/** Runs a law over messages of all shapes. */
function always(
  law: (
    body: Document,
    parts: readonly { name: string; document: Document }[],
    message: Document,
  ) => void,
): void {
  fc.assert(
    fc.property(anyDocument, anyParts, (body, parts) => {
      law(body, parts, composeMessage(body, parts));
    }),
  );
}

describe('a message and its attachments as one document', () => {
  it('has the text of each, in order, between line feeds', () => {
    always((body, parts, { text }) => {
      const texts = [body, ...parts.map(({ document }) => document)].map((one) => one.text);
      expect(text).toBe(texts.filter((one) => one !== '').join('\n'));
    });
  });

  it('has a part for each, whose span is its text', () => {
    always((body, parts, message) => {
      expect(
        message.parts?.map(({ start, end, attachment }) => [
          attachment,
          message.text.slice(start, end),
        ]),
      ).toEqual([
        [undefined, body.text],
        ...parts.map(({ name, document }) => [name, document.text]),
      ]);
    });
  });

  it('has every block with its text, note and table, and the name of its attachment', () => {
    always((body, parts, { text, blocks }) => {
      const expected = [{ name: undefined, document: body }, ...parts].flatMap(
        ({ name, document }) =>
          document.blocks.map((block) => ({
            text: document.text.slice(block.start, block.end),
            attachment: name,
            counted: block.place.counted,
            refersTo: block.noteOf === undefined ? undefined : document.blocks[block.noteOf],
          })),
      );
      expect(blocks).toHaveLength(expected.length);
      blocks.forEach((block, index) => {
        const wanted = expected[index];
        expect(text.slice(block.start, block.end)).toBe(wanted?.text);
        expect(block.place.attachment).toBe(wanted?.attachment);
        expect(block.place.counted).toBe(wanted?.counted);
        const noted = block.noteOf === undefined ? undefined : blocks[block.noteOf];
        expect(noted?.style).toEqual(wanted?.refersTo?.style);
        expect(noted === undefined).toBe(wanted?.refersTo === undefined);
        if (noted) expect(noted.place.attachment).toBe(wanted?.attachment);
      });
    });
  });

  it('gives no two parts one table', () => {
    always((_, __, { blocks }) => {
      const owner = new Map<number, string | undefined>();
      for (const { cell, place } of blocks) {
        if (cell === undefined) continue;
        if (!owner.has(cell.table)) owner.set(cell.table, place.attachment);
        expect(owner.get(cell.table)).toBe(place.attachment);
      }
    });
  });

  it('has at every place the page that its part has there', () => {
    always((body, parts, message) => {
      [body, ...parts.map(({ document }) => document)].forEach((document, index) => {
        const start = message.parts?.[index]?.start ?? 0;
        for (let at = 0; at < document.text.length; at += 1) {
          expect(pageAt(message, start + at)).toBe(pageAt(document, at));
        }
      });
      const marks = message.pageMarks.map(({ at }) => at);
      expect(marks).toEqual([...marks].sort((a, b) => a - b));
    });
  });

  it('adds up known pages, and keeps labels where one part alone has pages', () => {
    always((body, parts, { pages, pageLabels, properties }) => {
      const documents = [body, ...parts.map(({ document }) => document)];
      const paged = documents.filter((one) => one.pages !== undefined);
      expect(pages).toBe(
        paged.length === 0 ? undefined : paged.reduce((sum, one) => sum + (one.pages ?? 0), 0),
      );
      expect(pageLabels).toEqual(paged.length === 1 ? paged[0]?.pageLabels : undefined);
      const titled = documents.slice(1).find((one) => one.properties.title !== undefined);
      expect(properties).toEqual(titled?.properties ?? {});
    });
  });
});
