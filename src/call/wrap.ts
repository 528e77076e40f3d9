const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u;

const INVISIBLE = /[\p{M}\p{Cf}]/u;

/** Terminal columns that a text takes: two for a Chinese character or full-width sign, none for a combining mark. */
export function columns(text: string): number {
  let count = 0;
  for (const character of text) {
    if (!INVISIBLE.test(character)) count += WIDE.test(character) ? 2 : 1;
  }
  return count;
}

/**
 * What must stay on one line: a word with its no-break spaces, or one Chinese character, each with the opening signs
 * before and the closing signs after it, as Chinese typesetting asks; or the blank between two of these.
 */
const PIECE =
  / +|[（《「『【〈“]*(?:\p{Script=Han}|[^ \p{Script=Han}（《「『【〈“，。、；：？！）》」』】〉”]+|(?=[，。、；：？！）》」』】〉”]))[，。、；：？！）》」』】〉”]*[,.;:)!?]*|[（《「『【〈“]+/gu;

/**
 * Lines of at most `rest` columns, the first of at most `first`; a piece that is longer has a line for itself.
 * At least one line.
 */
export function wrap(text: string, first: number, rest = first): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const [piece] of text.matchAll(PIECE)) {
    const room = lines.length === 0 ? first : rest;
    if (piece.startsWith(' ')) {
      if (line !== '') line += ' ';
    } else if (line !== '' && columns(line + piece) > room) {
      lines.push(line.trimEnd());
      line = piece;
    } else {
      line += piece;
    }
  }
  return [...lines, line.trimEnd()];
}
