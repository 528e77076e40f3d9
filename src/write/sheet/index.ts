import type { CellObject, Sheet } from 'write-excel-file/node';
import type { Digest } from '../../model/index.js';
import { formulaSafe } from '../../model/index.js';
import { revised } from '../archive.js';
import type { Cell, Table } from '../csv.js';
import { directionOf } from '../direction.js';
import { labelOf, type Labels } from '../labels.js';
import { answersTable, coverageTable, problemsTable, submissionsTable } from '../tables.js';
import { headingOf, shapeOf, worded, wordedState } from './columns.js';
import { heightOf } from './height.js';
import { withLongRows } from './long-rows.js';
import { sheetText } from './text.js';

const SHEETS = {
  answers: answersTable,
  submissions: submissionsTable,
  coverage: coverageTable,
  problems: problemsTable,
} as const;

type SheetName = keyof typeof SHEETS;

const NAMES: readonly SheetName[] = ['answers', 'submissions', 'coverage', 'problems'];

type SheetCell = CellObject | null;

/**
 * `digest.xlsx`: answers, register, coverage and problems, with the columns of the CSV files in their order, headings
 * and codes in words. The same bytes for the same digest.
 */
export async function renderWorkbook(digest: Digest, labels: Labels): Promise<Buffer> {
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const tables = NAMES.map((name) => [name, withLongRows(SHEETS[name](digest))] as const);
  const sheets = tables.map(([name, table]) => sheetOf(name, table, digest, labels));
  const made = writeExcelFile(sheets, { fontFamily: 'Calibri', fontSize: 11 });
  return revised(await made.toBuffer(), (path, xml) => {
    const number = Number(/^xl\/worksheets\/sheet(\d+)\.xml$/.exec(path)?.[1]);
    const table = tables[number - 1]?.[1];
    return table === undefined ? xml : filtered(xml, table);
  });
}

function sheetOf(name: SheetName, table: Table, { lang }: Digest, labels: Labels): Sheet<Buffer> {
  const head = table.columns.map((column) => ({
    value: sheetText(headingOf(column, labels)),
    fontWeight: 'bold' as const,
    backgroundColor: '#D9E2F3',
    wrap: true,
    alignVertical: 'top' as const,
  }));
  return {
    sheet: labelOf(labels, 'sheets', name),
    data: [
      withHeight(head, table.columns),
      ...table.rows.map((row) =>
        withHeight(
          row.map((cell, index) => cellOf(cell, table.columns[index] ?? '', name, labels)),
          table.columns,
        ),
      ),
    ],
    columns: table.columns.map((column) => ({ width: shapeOf(column).width })),
    stickyRowsCount: 1,
    rightToLeft: lang === 'ar',
    orientation: 'landscape',
  };
}

/** The height stands with the first cell of a row that holds something. */
function withHeight(cells: readonly SheetCell[], columns: readonly string[]): SheetCell[] {
  const height = heightOf(
    cells.flatMap((cell, index) => {
      const { width } = shapeOf(columns[index] ?? '');
      return typeof cell?.value === 'string' ? [{ text: cell.value, width }] : [];
    }),
  );
  const first = cells.findIndex((cell) => cell !== null);
  return cells.map((cell, index) => (index === first ? { ...cell, height } : cell));
}

const TOP = { alignVertical: 'top' } as const;

function cellOf(cell: Cell, column: string, sheet: SheetName, labels: Labels): SheetCell {
  if (cell === undefined || cell === '') return null;
  const { kind, codes } = shapeOf(column);
  if (typeof cell === 'number') return { value: cell, type: Number, ...TOP };
  if (kind === 'share') return { value: Number(cell), type: Number, format: '0.00', ...TOP };
  if (kind === 'date' && /^\d{4}-\d\d-\d\d$/.test(cell)) {
    return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd', ...TOP };
  }
  if (codes !== undefined) return textCell(worded(codes, cell, labels));
  const isState = sheet === 'coverage' && !ABOUT.includes(column);
  return textCell(isState ? wordedState(cell, labels) : cell);
}

/** In the table of coverage, every other column is a question's. */
const ABOUT: readonly string[] = ['submission_id', 'file', 'submitter', 'part'];

/** Typed as text; what begins like a formula has the format of text besides, so that it stays text when it is edited. */
function textCell(text: string): SheetCell {
  const written = sheetText(text);
  return {
    value: written,
    type: String,
    wrap: true,
    ...TOP,
    ...(directionOf(text, 'und') === 'rtl' && { align: 'right' as const }),
    ...(formulaSafe(text) !== text && { format: '@' }),
  };
}

/** With a filter over all columns, after the cells as the schema has it; only rows stand still, not columns. */
function filtered(xml: string, { columns, rows }: Table): string {
  const range = `A1:${columnName(columns.length)}${rows.length + 1}`;
  return xml
    .replace(' xSplit="0"', '')
    .replace('activePane="bottomRight"', 'activePane="bottomLeft"')
    .replace('</sheetData>', () => `</sheetData><autoFilter ref="${range}"/>`);
}

/** 1 is A, 27 is AA. */
function columnName(number: number): string {
  const rest = (number - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return number > 26 ? columnName((number - 1 - rest) / 26) + letter : letter;
}
