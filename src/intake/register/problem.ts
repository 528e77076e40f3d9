import { REGISTER_FILE, RunError } from '../../model/index.js';

/** A mistake in the register: its line from 1, its column, and what is expected there. */
export interface RegisterProblem {
  readonly line: number;
  /** Empty for the row as a whole. */
  readonly field: string;
  readonly message: string;
}

/** More mistakes than this are only counted. */
const MOST = 20;

/** Longest part of a drafter's own wording that a message repeats, in characters. */
const LONGEST_SHOWN = 60;

/** What the drafter wrote, quoted in one line. */
export function quoted(text: string): string {
  const characters = Array.from(text.replace(/[\p{C}\s]+/gu, ' ').trim());
  const cut = characters.length > LONGEST_SHOWN;
  return `“${cut ? `${characters.slice(0, LONGEST_SHOWN).join('')}…` : characters.join('')}”`;
}

/** All mistakes as one error (usage), each with file, line and field. */
export function registerError(problems: readonly RegisterProblem[]): RunError {
  const lines = [...problems]
    .sort((a, b) => a.line - b.line)
    .map(({ line, field, message }) =>
      [`${REGISTER_FILE}:${line}`, ...(field === '' ? [] : [field]), message].join(': '),
    );
  const more = lines.length - MOST;
  const told = [...lines.slice(0, MOST), ...(more > 0 ? [`… and ${more} more`] : [])];
  return new RunError(
    'usage',
    lines.length === 1
      ? told.join('')
      : [`${REGISTER_FILE} has ${lines.length} mistakes:`, ...told].join('\n'),
    'Correct it and run again; nothing was written. “hrc-inputs register” writes one to start from.',
  );
}
