import type { Block, Document, PageMark, Part } from '../../model/index.js';

/** An attachment that was read, or a message inside a message. */
export interface MessagePart {
  readonly name: string;
  readonly document: Document;
}

/**
 * One text of a message: its own first, then each attachment's, separated by a line feed. Pages and counted paragraphs
 * begin anew in each; blocks of attachments name theirs. Documents without blocks leave an empty part.
 */
export function composeMessage(body: Document, parts: readonly MessagePart[]): Document {
  const all = [{ document: body }, ...parts.map(({ name, document }) => ({ name, document }))];
  const blocks: Block[] = [];
  const pageMarks: PageMark[] = [];
  const spans: Part[] = [];
  const texts: string[] = [];
  let offset = 0;
  let tables = 0;
  for (const { document, ...rest } of all) {
    const name = 'name' in rest ? rest.name : undefined;
    const { text, pageMarks: marks } = document;
    if (offset > 0 && text !== '') offset += 1;
    const shift: Shift = { offset, blocks: blocks.length, tables };
    for (const block of document.blocks) blocks.push(shifted(block, shift, name));
    addMarks(pageMarks, marks, offset, text);
    spans.push({
      start: offset,
      end: offset + text.length,
      ...(name !== undefined && { attachment: name }),
    });
    tables += tablesOf(document);
    offset += text.length;
    if (text !== '') texts.push(text);
  }
  return { text: texts.join('\n'), blocks, pageMarks, ...factsOf(all), parts: spans };
}

interface Shift {
  readonly offset: number;
  readonly blocks: number;
  readonly tables: number;
}

function shifted(block: Block, shift: Shift, name: string | undefined): Block {
  const { place, noteOf, cell } = block;
  const attachment =
    name === undefined
      ? place.attachment
      : place.attachment === undefined
        ? name
        : `${name} / ${place.attachment}`;
  return {
    ...block,
    start: block.start + shift.offset,
    end: block.end + shift.offset,
    place: { ...place, ...(attachment !== undefined && { attachment }) },
    ...(noteOf !== undefined && { noteOf: noteOf + shift.blocks }),
    ...(cell !== undefined && { cell: { ...cell, table: cell.table + shift.tables } }),
  };
}

/** The pages of a part; where it has none at its start, those of the part before end there. */
function addMarks(
  pageMarks: PageMark[],
  marks: readonly PageMark[],
  offset: number,
  text: string,
): void {
  if (text === '') return;
  const startsWithout = (marks[0]?.at ?? 1) > 0;
  if (startsWithout && pageMarks.at(-1)?.page !== undefined) pageMarks.push({ at: offset });
  for (const mark of marks) pageMarks.push({ ...mark, at: mark.at + offset });
}

function tablesOf({ blocks }: Document): number {
  return blocks.reduce((count, { cell }) => Math.max(count, (cell?.table ?? -1) + 1), 0);
}

function factsOf(
  all: readonly { readonly document: Document }[],
): Pick<Document, 'pages' | 'pageLabels' | 'properties'> {
  const documents = all.map(({ document }) => document);
  const paged = documents.filter(({ pages }) => pages !== undefined);
  const pageLabels = paged.length === 1 ? paged[0]?.pageLabels : undefined;
  const properties = documents
    .slice(1)
    .map((document) => document.properties)
    .find((one) => Object.keys(one).length > 0);
  return {
    ...(paged.length > 0 && { pages: paged.reduce((sum, { pages = 0 }) => sum + pages, 0) }),
    ...(pageLabels !== undefined && { pageLabels }),
    properties: properties ?? {},
  };
}
