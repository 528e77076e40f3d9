import { endsEarly, endsSentence, isRagged, startOf, type Frame } from './breaks.js';
import { notesBegin, splitNotes } from './footnotes.js';
import type { LaidPage, LaidTable, Layout } from './layout.js';
import { leadingOf, type Leading } from './leading.js';
import type { Line } from './line.js';
import { opensItem } from './markers.js';
import { goesOnInto } from './mid-sentence.js';
import { frameOf, framesOf, paragraphsOf, withOpenings, type Passage } from './passages.js';

interface Reading {
  readonly passages: Passage[];
  /** Index of the last passage of running text, which may go on in the next column or page. */
  open: number | undefined;
  readonly leading: Leading;
  readonly frames: ReadonlyMap<readonly Line[], Frame>;
  readonly layout: Layout;
  tables: number;
  /** Edges of the table that ended a page, and its next row. */
  table: { readonly edges: readonly number[]; readonly rows: number } | undefined;
}

/**
 * The passages of a document in reading order. A paragraph that goes on in the next column or on the next page is one;
 * notes and running lines of the page where it begins come after it.
 */
export function passagesOf(layout: Layout): Passage[] {
  const parts = layout.pages.flatMap(({ parts }) =>
    parts.flatMap((part) => ('lines' in part ? [part] : [])),
  );
  const frames = framesOf(parts);
  const stretches = parts.map(({ lines }) => lines);
  const reading: Reading = {
    passages: [],
    open: undefined,
    leading: leadingOf(stretches),
    frames: new Map(stretches.map((lines, i) => [lines, frames[i] ?? { x0: 0, x1: 0 }])),
    layout,
    tables: 0,
    table: undefined,
  };
  for (const page of layout.pages) readPage(page, reading);
  return reading.passages.map(withOpenings);
}

function readPage(page: LaidPage, reading: Reading): void {
  addEach(
    'furniture',
    page.head.map((line) => [line]),
    reading,
  );
  const notes: Line[] = [];
  page.parts.forEach((part, index) => {
    if ('table' in part) {
      readTable(part.table, index === 0, reading);
      reading.open = undefined;
      return;
    }
    reading.table = undefined;
    const from = notesBegin(part.lines, page.rules, reading.layout.bodySize);
    readLines(part.lines, from, reading);
    notes.push(...part.lines.slice(from));
  });
  addEach('note', splitNotes(notes.map(withGap)), reading);
  addEach(
    'note',
    page.comments.map((text) => [commentLine(text, page.number, reading.layout.bodySize)]),
    reading,
  );
  addEach(
    'furniture',
    page.foot.map((line) => [line]),
    reading,
  );
}

function commentLine(text: string, page: number, size: number): Line {
  return {
    ...{ page, text: text.replace(/\s+/gu, ' '), x0: 0, x1: 0, y: 0, size, firstWord: 0 },
    ...{
      rightToLeft: false,
      bold: false,
      italic: false,
      artifact: false,
      opens: true,
      closes: true,
    },
  };
}

/** The mark of a note stands apart from its first word, though no space of the file is between them. */
function withGap({ opening, ...line }: Line): Line {
  const text = (opening?.text ?? line.text).replace(/^([⁰¹²³⁴-⁹]+)(?=\p{L})/u, '$1 ');
  return { ...line, text };
}

function addEach(
  kind: 'furniture' | 'note',
  blocks: readonly (readonly Line[])[],
  { passages }: Reading,
): void {
  for (const lines of blocks) passages.push({ kind, lines, frame: NO_FRAME });
}

const NO_FRAME: Frame = { x0: 0, x1: 0 };

function readLines(lines: readonly Line[], to: number, reading: Reading): void {
  const frame = reading.frames.get(lines) ?? NO_FRAME;
  const paragraphs = paragraphsOf(lines.slice(0, to), frame, reading.leading);
  paragraphs.forEach((paragraph, index) => {
    const open = reading.open === undefined ? undefined : reading.passages[reading.open];
    if (index === 0 && open && reading.open !== undefined && goesOn(open, paragraph, frame)) {
      reading.passages[reading.open] = { ...open, lines: [...open.lines, ...paragraph] };
      return;
    }
    reading.open = reading.passages.length;
    reading.passages.push({ kind: 'paragraph', lines: paragraph, frame });
  });
}

/** True where a paragraph at the head of a column or page continues the one that ended the column or page before. */
function goesOn(open: Passage, paragraph: readonly Line[], frame: Frame): boolean {
  const last = open.lines.at(-1);
  const next = paragraph[0];
  if (!last || !next || last.closes || next.opens) return false;
  const plainly = goesOnInto(last.text, next.text);
  if (opensItem(next.text) && !plainly) return false;
  if (last.page === next.page && last.tag && next.tag) return last.tag.block === next.tag.block;
  if (Math.abs(last.size - next.size) > 0.05 * last.size) return false;
  if (last.bold !== next.bold || last.rightToLeft !== next.rightToLeft) return false;
  if (last.tag?.role.startsWith('H') || next.tag?.role.startsWith('H')) return false;
  const small = /^\p{Ll}/u.test(next.text);
  if (endsSentence(last.text) && !plainly) return small && !endsEarly(last, next, open.frame);
  if (small) return true;
  const edge = next.rightToLeft ? -frame.x1 : frame.x0;
  const hanging = open.lines.length > 1 && opensItem(open.lines[0]?.text ?? '');
  const indented = startOf(next) - edge > 0.7 * next.size && !hanging && !isRagged(next, frame);
  return !indented && !endsEarly(last, next, open.frame);
}

function readTable(table: LaidTable, first: boolean, reading: Reading): void {
  const { base } = reading.layout.habits;
  const before = first ? reading.table : undefined;
  const same =
    before !== undefined &&
    table.edges.length > 0 &&
    before.edges.length === table.edges.length &&
    table.edges.every((edge, i) => Math.abs(edge - (before.edges[i] ?? 0)) <= 3);
  // A row that is parted by the end of a page goes on without its first cell.
  const begins = table.cells.some(
    ({ row, column }) => row === 0 && column === firstColumn(table, base),
  );
  const offset = same ? before.rows - (begins ? 0 : 1) : 0;
  if (!same) reading.tables += 1;
  for (const cell of inReadingOrder(table, base)) {
    const frame = frameOf(cell.lines);
    for (const lines of paragraphsOf(cell.lines, frame, reading.leading)) {
      reading.passages.push({
        kind: 'cell',
        lines,
        frame,
        cell: { table: reading.tables - 1, row: cell.row + offset, column: cell.column },
      });
    }
  }
  const rows = Math.max(...table.cells.map(({ row }) => row)) + 1;
  reading.table = { edges: table.edges, rows: offset + rows };
}

function firstColumn(table: LaidTable, base: 'rtl' | 'ltr'): number {
  return base === 'rtl' && table.edges.length > 0 ? table.edges.length - 2 : 0;
}

/** Columns of a ruled table count from the side where reading begins; those of a tagged one do so already. */
function inReadingOrder(table: LaidTable, base: 'rtl' | 'ltr'): LaidTable['cells'] {
  if (base === 'ltr' || table.edges.length === 0) return table.cells;
  const last = table.edges.length - 2;
  return table.cells
    .map((cell) => ({ ...cell, column: last - cell.column }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
}
