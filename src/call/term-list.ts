/** The terms of a text in which commas of any script stand between them, in NFC and single-spaced; none is empty. */
export function termsOf(text: string): string[] {
  return text
    .split(/[,،，、;؛；]/u)
    .map((term) =>
      term
        .replace(/[ \t\n]+/g, ' ')
        .trim()
        .normalize('NFC'),
    )
    .filter((term) => term !== '');
}
