import { unguarded } from '../../model/index.js';
import { isKnownColumn } from './columns.js';
import { registerError } from './problem.js';

/** A row of a table with the line of the file in which it begins, from 1. */
export interface TableRow {
  readonly line: number;
  /** Without the guard against formulas, and without space around them. */
  readonly cells: readonly string[];
}

const DELIMITERS = [',', ';', '\t'] as const;

/** What goes wrong with quotation marks, by the reader's code. */
const FAULTS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a cell begins with a quotation mark and has none at its end',
  CSV_INVALID_CLOSING_QUOTE:
    'behind a closing quotation mark something else follows; a quotation mark inside a cell is doubled',
  INVALID_OPENING_QUOTE:
    'a quotation mark stands inside a cell without quotes; put the cell in quotes and double it',
};

/**
 * The rows of a CSV file, with commas, semicolons or tabs as a spreadsheet of any country saves it; empty rows are left out.
 * Throws RunError (usage) with the line where it is none.
 */
export async function readTable(text: string): Promise<readonly TableRow[]> {
  const { parse, CsvError } = await import('csv-parse/sync');
  // Excel's own hint at the delimiter.
  const hint = /^sep=(.)\r?\n/u.exec(text);
  const skipped = hint === null ? 0 : 1;
  const body = text.slice(hint?.[0].length ?? 0);
  try {
    const records = parse(body, {
      delimiter: hint?.[1] ?? delimiterOf(body),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as readonly Parsed[];
    return records
      .map(({ record, info }) => ({
        line: info.lines + skipped - lineBreaks(record),
        cells: record.map((cell) => unguarded(cell).trim().normalize('NFC')),
      }))
      .filter(({ cells }) => cells.some((cell) => cell !== ''));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] + skipped : 1;
    const message = FAULTS[error.code] ?? 'this is no row of a CSV file';
    throw registerError([{ line, field: '', message }]);
  }
}

/** What the reader gives with `info`, which its types do not say. */
interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function lineBreaks(record: readonly string[]): number {
  return record.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/gu)?.length ?? 0), 0);
}

/** The one by which the header falls into most columns that are known. */
function delimiterOf(text: string): string {
  const header = text.split(/\r?\n/u).find((line) => line.trim() !== '') ?? '';
  const known = (delimiter: string): number =>
    header.split(delimiter).filter((cell) => isKnownColumn(columnName(cell))).length;
  return DELIMITERS.reduce<string>(
    (best, delimiter) => (known(delimiter) > known(best) ? delimiter : best),
    ',',
  );
}

/** A header as a column's name: "Short name" is `short_name`. */
export function columnName(cell: string): string {
  return cell
    .replace(/^"|"$/gu, '')
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/gu, '_');
}
