import {
  REGISTER_FILE,
  result,
  type Corrections,
  type Diagnostic,
  type Entry,
  type RegisterRow,
  type Result,
} from '../../model/index.js';
import { CORRECTING } from './columns.js';
import { contradictory } from './giving-way.js';
import { quoted, registerError, type RegisterProblem } from './problem.js';
import type { ReadRows } from './rows.js';

type Named = Pick<Entry, 'id' | 'file'>;

interface Bound {
  readonly row: RegisterRow;
  readonly entry: Named;
}

/**
 * What the register says of each entry, by its id. A row of a submission that is not in the inbox is a warning
 * `register-unmatched`, since part of an inbox may have been moved; mistakes in the rows and rows in conflict are one
 * RunError (usage) with all of them.
 */
export function boundTo(
  entries: readonly Named[],
  { rows, problems: before }: ReadRows,
): Result<ReadonlyMap<string, Corrections>> {
  const byFile = new Map(entries.map((entry) => [entry.file, entry]));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const problems: RegisterProblem[] = [...before];
  const unmatched: Diagnostic[] = [];
  const bound: Bound[] = [];
  for (const row of rows) {
    const { line, file, id } = row;
    const ofFile = file === undefined ? undefined : byFile.get(file);
    const ofId = id === undefined ? undefined : byId.get(id);
    if (ofFile !== undefined && ofId !== undefined && ofFile !== ofId) {
      const message = `${id ?? ''} is the submission_id of ${quoted(ofId.file)}, not of ${quoted(ofFile.file)}; keep one of the two`;
      problems.push({ line, field: 'submission_id', message });
    }
    const entry = ofFile ?? ofId;
    if (entry === undefined) unmatched.push(notThere(row));
    else bound.push({ row, entry });
  }
  problems.push(...repeated(bound));
  const resolve = (name: string): string | undefined => byFile.get(name)?.id ?? byId.get(name)?.id;
  const corrections = bound.map(({ row, entry }) => ({
    ...entry,
    line: row.line,
    corrections: resolved(row, entry, resolve, problems),
  }));
  problems.push(...contradictory(corrections));
  if (problems.length > 0) throw registerError(problems);
  return result(new Map(corrections.map((one) => [one.id, one.corrections])), unmatched);
}

function notThere({ line, file, id }: RegisterRow): Diagnostic {
  const named = file === undefined ? `the submission ${id ?? ''}` : quoted(file);
  return {
    code: 'register-unmatched',
    severity: 'warning',
    file: REGISTER_FILE,
    message: `Line ${line} of ${REGISTER_FILE} is about ${named}, which is not in the inbox; it corrects nothing.`,
    remedy: 'Write the file as submissions.csv has it, or take the line out.',
  };
}

function repeated(bound: readonly Bound[]): readonly RegisterProblem[] {
  const first = new Map<string, RegisterRow>();
  return bound.flatMap(({ row, entry }): RegisterProblem[] => {
    const before = first.get(entry.id);
    if (before === undefined) {
      first.set(entry.id, row);
      return [];
    }
    const fields = conflicts(before.corrections, row.corrections);
    const about = `line ${before.line} is about ${quoted(entry.file)} as well`;
    const message =
      fields.length === 0
        ? `${about}; keep one row for each submission`
        : `${about} and says otherwise of ${fields.join(', ')}; keep one of the two`;
    return [{ line: row.line, field: '', message }];
  });
}

function conflicts(one: Corrections, other: Corrections): readonly string[] {
  return Object.entries(CORRECTING)
    .filter(([, field]) => {
      const [a, b] = [one[field], other[field]];
      return a !== undefined && b !== undefined && JSON.stringify(a) !== JSON.stringify(b);
    })
    .map(([column]) => column);
}

/** The other submissions that a row names, by their ids. */
function resolved(
  { line, corrections }: RegisterRow,
  entry: Named,
  resolve: (name: string) => string | undefined,
  problems: RegisterProblem[],
): Corrections {
  const other = (field: 'duplicate_of' | 'supersedes'): string | null | undefined => {
    const written = corrections[CORRECTING[field]];
    if (typeof written !== 'string') return written;
    const id = resolve(written);
    if (id !== undefined && id !== entry.id) return id;
    const message =
      id === undefined
        ? `${quoted(written)} is not in the inbox; expected is the file or submission_id of another submission`
        : 'the row names its own submission';
    problems.push({ line, field, message });
    return undefined;
  };
  const duplicateOf = other('duplicate_of');
  const supersedes = other('supersedes');
  return {
    ...corrections,
    ...(duplicateOf !== undefined && { duplicateOf }),
    ...(supersedes !== undefined && { supersedes }),
  };
}
