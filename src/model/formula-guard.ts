/** The guard's own sign, then what spreadsheets skip before a formula, then what they take for its beginning. */
const FORMULA = /^'*(?:[\s\u200b-\u200f\u2060]*[=+\-@＝＋－＠]|[\t\r])/;

/**
 * A text that no spreadsheet runs as a formula: one that begins with = + - @, their full-width forms or a tab, also behind
 * white space, gets an apostrophe before it, and so does one that begins as if it had been guarded.
 */
export function formulaSafe(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text of a cell of our CSV files: the inverse of the guard, exactly. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}
