import type { CharacterLook } from './character-look.js';
import type { WordFile } from './definitions.js';
import type { FormattedRun } from './formatted-pages.js';
import { u16 } from './little-endian.js';
import type { ParagraphLook } from './paragraph-look.js';
import { lastNotAfter, type Piece } from './pieces.js';
import { sprmReader, type Sprm } from './sprms.js';

/** Characters of one look; positions are characters from the text's begin, half-open. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly look: CharacterLook;
}

/** The text of a file with its looks, by place. */
export interface FormattedText {
  readonly runs: (start: number, end: number, paragraphStyle: number) => readonly Run[];
  /** Look of the paragraph whose mark stands at a position. */
  readonly paragraph: (mark: number) => ParagraphLook;
}

export function createFormattedText(file: WordFile): FormattedText {
  const { pieces, codes } = file.text;
  const starts = pieces.map(({ start }) => start);
  const pieceAt = (position: number): Piece | undefined => pieces[lastNotAfter(starts, position)];
  const readSprms = sprmReader(file.fib.old);
  const lookOf = createLookMemory(file, readSprms);
  return {
    runs: (start, end, style) => {
      const runs: Run[] = [];
      let from = start;
      while (from < end) {
        const piece = pieceAt(from);
        if (piece === undefined || piece.end <= from) break;
        const offset = piece.at + (from - piece.start) * piece.width;
        const run = file.characters.at(offset);
        const reach = Math.ceil((run.end - offset) / piece.width);
        const to = Math.min(end, piece.end, from + reach);
        runs.push({ start: from, end: to, look: lookOf(run, piece, style) });
        from = to;
      }
      return runs;
    },
    paragraph: (mark) => {
      const piece = pieceAt(mark);
      const offset = piece === undefined ? -1 : piece.at + (mark - piece.start) * piece.width;
      const properties = file.paragraphs.at(offset).properties;
      const sprms = [...readSprms(properties.subarray(2)), ...(piece?.sprms ?? [])];
      return file.paragraphLook(u16(properties, 0), sprms, codes[mark] ?? 0);
    },
  };
}

/** Runs of one list of changes are many and look the same. */
function createLookMemory(
  file: WordFile,
  readSprms: (bytes: Uint8Array) => readonly Sprm[],
): (run: FormattedRun, piece: Piece, style: number) => CharacterLook {
  const known = new Map<string, CharacterLook>();
  return (run, piece, style) => {
    const key = `${run.start} ${style} ${piece.sprms.length > 0 ? piece.start : ''}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const look = file.characterLook(style, [...readSprms(run.properties), ...piece.sprms]);
    known.set(key, look);
    return look;
  };
}
