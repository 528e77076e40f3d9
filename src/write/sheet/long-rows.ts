import { storable } from '../xml-text.js';
import type { Cell, Table } from '../csv.js';

/** What Excel keeps in a cell: UTF-16 code units, and line feeds. */
const CELL_LENGTH = 32_767;
const CELL_LINES = 253;

/** Says whose a row is, so it stands in each row that a long one goes on in. */
const REPEATED = new Set(['submission_id', 'file', 'submitter', 'question', 'code', 'severity']);

/** Tells the rows of one that was too long for its cells: `2/3`. */
const PART = 'part';

/**
 * The table with what is too long for a cell going on in the rows below, where the column `part` says so; joined, the
 * parts are the text. A table without such a row is left as it is.
 */
export function withLongRows({ columns, rows }: Table): Table {
  const split = rows.map((row) => {
    const parts = row.map(partsOf);
    return { row, parts, count: Math.max(1, ...parts.map(({ length }) => length)) };
  });
  if (split.every(({ count }) => count === 1)) return { columns, rows };
  return {
    columns: [...columns, PART],
    rows: split.flatMap(({ row, parts, count }) =>
      Array.from({ length: count }, (_, at) => [
        ...row.map((cell, index) => cellAt(cell, parts[index] ?? [], at, columns[index] ?? '')),
        count === 1 ? undefined : `${at + 1}/${count}`,
      ]),
    ),
  };
}

function cellAt(cell: Cell, parts: readonly string[], at: number, column: string): Cell {
  if (parts.length > 1) return parts[at];
  return at === 0 || REPEATED.has(column) ? cell : undefined;
}

/** None for a number or a text that a cell holds whole. */
function partsOf(cell: Cell): string[] {
  if (typeof cell !== 'string') return [];
  const parts: string[] = [];
  let rest = storable(cell);
  for (let end = cutIn(rest); end < rest.length; end = cutIn(rest)) {
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return parts.length === 0 ? [] : [...parts, rest];
}

/** After a line or a word where there is one in the last tenth, else after a whole character. */
function cutIn(text: string): number {
  const lines = endOfLines(text);
  if (text.length <= CELL_LENGTH && lines === undefined) return text.length;
  const longest = Math.min(CELL_LENGTH, lines ?? CELL_LENGTH);
  if (longest < CELL_LENGTH) return longest;
  const start = text.slice(0, longest);
  const [line, word] = [start.lastIndexOf('\n') + 1, start.lastIndexOf(' ') + 1];
  const whole = /[\ud800-\udbff]$/.test(start) ? longest - 1 : longest;
  return [line, word].find((end) => end > longest * 0.9) ?? whole;
}

/** Where the line feeds end that a cell may hold; undefined where there are no more of them. */
function endOfLines(text: string): number | undefined {
  let at = -1;
  for (let line = 0; line < CELL_LINES; line += 1) {
    at = text.indexOf('\n', at + 1);
    if (at < 0) return undefined;
  }
  return at + 1 < text.length && text.includes('\n', at + 1) ? at + 1 : undefined;
}
