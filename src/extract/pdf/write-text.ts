import type { DraftPiece } from '../compose.js';
import type { Vocabulary } from './hyphens.js';
import { seam } from './join.js';
import type { Line } from './line.js';

/** The text of a block's lines, in pieces by page. */
export function piecesOf(lines: readonly Line[], vocabulary: Vocabulary): DraftPiece[] {
  const pieces: { text: string; page: number }[] = [];
  const texts = withClosedBrackets(lines);
  lines.forEach((line, index) => {
    const own = texts[index] ?? line.text;
    const { drop, between } = seam(own, texts[index + 1] ?? '', vocabulary);
    const text = own.slice(0, own.length - drop) + between;
    const last = pieces.at(-1);
    if (last?.page === line.page) last.text += text;
    else pieces.push({ text, page: line.page });
  });
  return pieces;
}

const FOREIGN = /^\(([\p{Script=Latin}\p{N}][^()\p{Script=Arabic}]*[\p{Script=Latin}\p{N}])/u;

/**
 * A bracket at the right of foreign words that begin a right-to-left line opens them or closes them, to the eye alike. It
 * closes them where a line before has opened one.
 */
function withClosedBrackets(lines: readonly Line[]): string[] {
  let open = 0;
  return lines.map(({ text, rightToLeft }) => {
    const mended =
      rightToLeft && open > 0 && !text.includes(')') ? text.replace(FOREIGN, '$1)') : text;
    open = Math.max(0, open + count(mended, '(') - count(mended, ')'));
    return mended;
  });
}

function count(text: string, bracket: string): number {
  return text.split(bracket).length - 1;
}
