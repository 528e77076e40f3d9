/** A way into a template: keys of mappings, indices of lists from 0. */
export type TemplatePath = readonly (string | number)[];

/** A mistake in a template, before it has a place in the file. */
export interface FieldProblem {
  readonly path: TemplatePath;
  readonly message: string;
}

/** A mistake at its place: line and column count from 1. */
export interface PlacedProblem {
  readonly line: number;
  readonly column: number;
  /** As in `questions[2].text.fr`, list indices from 0; empty for the file as a whole. */
  readonly field: string;
  readonly message: string;
}

/** Longest part of a user's own wording that a message repeats, in characters. */
const LONGEST_SHOWN = 40;

/** Something that the user wrote, quoted for a message: in one line, without control characters. */
export function shown(text: string): string {
  const line = text.replace(/[\p{C}\s]+/gu, ' ').trim();
  const characters = Array.from(line);
  const cut = characters.length > LONGEST_SHOWN;
  return `"${cut ? `${characters.slice(0, LONGEST_SHOWN).join('')}…` : line}"`;
}

/** A path as a user writes it: `questions[2].text.fr`. */
export function fieldName(path: TemplatePath): string {
  return path
    .map((step, at) => {
      if (typeof step === 'number') return `[${step}]`;
      const key = /^[\w-]{1,40}$/.test(step) ? step : shown(step);
      return at === 0 ? key : `.${key}`;
    })
    .join('');
}

/** One line for each problem, by place: `my-call.yaml:14:5: questions[2].text.fr: must not be empty`. */
export function problemLines(file: string, problems: readonly PlacedProblem[]): readonly string[] {
  return [...problems]
    .sort((a, b) => a.line - b.line || a.column - b.column)
    .map(({ line, column, field, message }) =>
      [`${file}:${line}:${column}`, ...(field === '' ? [] : [field]), message].join(': '),
    );
}
