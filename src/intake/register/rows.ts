import type { Call, Corrections, RegisterRow } from '../../model/index.js';
import { lostLetters, readCell } from './cells.js';
import {
  CORRECTING,
  KEY_COLUMNS,
  expectedColumns,
  isCorrecting,
  isKnownColumn,
} from './columns.js';
import { quoted, type RegisterProblem } from './problem.js';
import { columnName, type TableRow } from './table.js';

/** What was read of a register, and every mistake in it: its line, its column and what is expected. */
export interface ReadRows {
  readonly rows: readonly RegisterRow[];
  readonly problems: readonly RegisterProblem[];
}

/** The rows of a register; of a column that is not known, the other mistakes are told all the same. */
export function registerRows([header, ...rows]: readonly TableRow[], call: Call): ReadRows {
  if (header === undefined) return { rows: [], problems: [] };
  const columns = header.cells.map(columnName);
  const problems: RegisterProblem[] = [...headerProblems(columns, header)];
  const read = rows.map((row) => rowOf(columns, row, call, problems));
  return { rows: read, problems };
}

function headerProblems(
  columns: readonly string[],
  { line, cells }: TableRow,
): readonly RegisterProblem[] {
  const problems = columns.flatMap((column, index): RegisterProblem[] => {
    const field = cells[index] ?? '';
    if (column === '') return [];
    if (!isKnownColumn(column)) {
      const message = `there is no column ${quoted(field)}; expected are ${expectedColumns()}`;
      return [{ line, field: '', message }];
    }
    if (columns.indexOf(column) === index) return [];
    return [{ line, field: column, message: 'the column stands twice; keep one' }];
  });
  if (KEY_COLUMNS.some((column) => columns.includes(column))) return problems;
  const message = 'there is no column file or submission_id, by which rows are found';
  return [...problems, { line, field: '', message }];
}

function rowOf(
  columns: readonly string[],
  { line, cells }: TableRow,
  call: Call,
  problems: RegisterProblem[],
): RegisterRow {
  const at = (column: string): string => cells[columns.indexOf(column)] ?? '';
  if (cells.slice(columns.length).some((cell) => cell !== '')) {
    const message = `the row has ${cells.length} cells and the header ${columns.length}`;
    problems.push({ line, field: '', message });
  }
  const nameless = columns.findIndex(
    (column, index) => column === '' && (cells[index] ?? '') !== '',
  );
  if (nameless >= 0) {
    const message = `cell ${nameless + 1} holds ${quoted(cells[nameless] ?? '')} under no column's name`;
    problems.push({ line, field: '', message });
  }
  const corrections: Record<string, unknown> = {};
  for (const column of columns.filter(isCorrecting)) {
    const said = readCell(column, at(column), call);
    if (said === undefined) continue;
    if ('expected' in said) problems.push({ line, field: column, message: said.expected });
    else corrections[CORRECTING[column]] = said.value;
  }
  const file = at('file').replaceAll('\\', '/').replace(/^\.\//u, '');
  const id = at('submission_id');
  const named = file === '' ? id : file;
  if (LOST_NAME.test(named)) problems.push({ line, field: 'file', message: lostLetters(named) });
  if (named === '' && KEY_COLUMNS.some((column) => columns.includes(column))) {
    const message = 'the row names no submission; expected is a file or a submission_id';
    problems.push({ line, field: '', message });
  }
  // Each value was checked by the reader of its column.
  const checked = corrections as Corrections;
  problems.push(...contradictions(checked, line));
  return {
    line,
    ...(file !== '' && { file }),
    ...(id !== '' && { id }),
    corrections: checked,
  };
}

/** A name of a file may hold a question mark, but hardly several in a row. */
const LOST_NAME = /\?{3}|\ufffd/u;

function contradictions(
  { counted, removal, duplicateOf }: Corrections,
  line: number,
): readonly RegisterProblem[] {
  const reason = removal ?? (typeof duplicateOf === 'string' ? 'duplicate' : undefined);
  if (counted === true && removal !== undefined) {
    const message = `it is counted and removed (${removal}) at once; keep one`;
    return [{ line, field: 'removal', message }];
  }
  if (counted === false && reason === undefined) {
    const message = 'why it is not counted is missing; expected is a reason in the column removal';
    return [{ line, field: 'counted', message }];
  }
  return [];
}
