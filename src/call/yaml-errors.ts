import type { YAMLError } from 'yaml';

const CODES: Partial<Record<YAMLError['code'], string>> = {
  BAD_INDENT: 'the line is indented differently from the lines that it belongs to',
  BAD_SCALAR_START: 'a text that begins with a special character needs quotes around it',
  BLOCK_AS_IMPLICIT_KEY:
    'a text with ": " in it needs quotes around it, or must stand on the lines below ">-"',
  BLOCK_IN_FLOW: 'a list or mapping of several lines cannot stand inside brackets',
  DUPLICATE_KEY: 'the key stands here a second time; keep one of the two',
  MISSING_CHAR: 'a character is missing here: a comma, a hyphen, a blank, or the colon after a key',
  MULTILINE_IMPLICIT_KEY:
    'the line does not fit here: a ":" is missing, or its indentation differs from the lines around it',
  MULTIPLE_DOCS: 'a second document begins here ("---"); a file holds one call',
  NON_STRING_KEY: 'a key must be a plain word',
  RESOURCE_EXHAUSTION: 'the file is nested too deeply',
  TAB_AS_INDENT: 'a tab stands here; indent with spaces',
  TAG_RESOLVE_FAILED:
    'tags ("!name") have no meaning here; put the text in quotes if it begins with "!"',
  UNEXPECTED_TOKEN: 'this does not fit here; a text with special characters needs quotes around it',
};

/** Codes that cover several slips are told apart by the reader's own words (yaml 2.9). */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^Missing closing ./, 'a quotation mark that was opened before this place is never closed'],
  [/must be sufficiently indented and end with/, 'a bracket that was opened before is not closed'],
  [/^Missing , /, 'a comma is missing between two items'],
];

/** What is wrong with the writing at `error.pos`, as one sentence without a full stop. */
export function yamlErrorMessage({ code, message }: YAMLError): string {
  const known = WORDS.find(([words]) => words.test(message))?.[1] ?? CODES[code];
  return known ?? message.replace(/\s+/g, ' ').trim();
}

/** Where one slip makes several errors on its line, the first of these names it best. */
const TELLING: readonly YAMLError['code'][] = [
  'TAB_AS_INDENT',
  'MULTILINE_IMPLICIT_KEY',
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
];

/**
 * Errors worth telling: of those that a slip sets off on its line only one, but each key that stands twice; and
 * only the error that ended the reading, where one did.
 */
export function tellingErrors(
  errors: readonly YAMLError[],
  lineOf: (error: YAMLError) => number,
): readonly YAMLError[] {
  const end = errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  if (end !== undefined) return [end];
  const best = new Map<number, YAMLError>();
  for (const error of errors) {
    const line = lineOf(error);
    const other = best.get(line);
    if (error.code === 'DUPLICATE_KEY') continue;
    if (other === undefined || rank(error) < rank(other)) best.set(line, error);
  }
  return [...best.values(), ...errors.filter(({ code }) => code === 'DUPLICATE_KEY')];
}

function rank({ code }: YAMLError): number {
  const at = TELLING.indexOf(code);
  return at < 0 ? TELLING.length : at;
}
