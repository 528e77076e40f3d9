import type { DraftPiece } from '../compose.js';
import type { Vocabulary } from './hyphens.js';
import { seam } from './join.js';
import type { Line } from './line.js';

/** The text of a block's lines, in pieces by page. */
export function piecesOf(lines: readonly Line[], vocabulary: Vocabulary): DraftPiece[] {
  const pieces: { text: string; page: number }[] = [];
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    const { drop, between } = seam(line.text, next?.text ?? '', vocabulary);
    const text = line.text.slice(0, line.text.length - drop) + between;
    const last = pieces.at(-1);
    if (last?.page === line.page) last.text += text;
    else pieces.push({ text, page: line.page });
  });
  return pieces;
}
