import { guarded } from './cell.js';

/** A number stays one; an absent value is an empty cell. */
export type Cell = string | number | undefined;

/** Columns in their order; each row has as many cells. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface CsvOptions {
  /** The byte order mark that Excel wants. */
  readonly bom?: boolean;
}

/** RFC 4180, with CRLF; text cells are guarded against formulas. */
export async function renderCsv(table: Table, { bom = false }: CsvOptions = {}): Promise<string> {
  const { stringify } = await import('csv-stringify/sync');
  const rows = table.rows.map((row) => row.map(written));
  return stringify([[...table.columns].map(guarded), ...rows], {
    bom,
    record_delimiter: '\r\n',
    // Of its own accord it quotes only the delimiters set; readers take a lone line feed for the end of a row, too.
    quoted_match: /[\r\n]|^\s|\s$/,
  });
}

function written(cell: Cell): string {
  if (cell === undefined) return '';
  return typeof cell === 'number' ? String(cell) : guarded(cell);
}
