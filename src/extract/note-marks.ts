import type { DraftPiece } from './compose.js';
import { formatNumber } from './lists/number-format.js';
import { inRise } from './rise.js';

/** How the foot- or endnotes of a section are numbered. */
export interface NoteNumbering {
  /** A `w:numFmt`. */
  readonly format: string;
  readonly start: number;
  readonly restart: 'never' | 'section' | 'page';
}

/** Counts the notes of one kind as their references are met. */
export interface NoteCounter {
  /** The mark of the next note, as it stands in the text. */
  readonly next: (page: number | undefined) => string;
  readonly endSection: () => void;
}

const LETTERS = 'abcdefghijklmnoprstuvwxyz';
const RAISED_LETTERS = Array.from('ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ');

/** `numberingOf` tells how the notes of a section are numbered, once one of them is met. */
export function createNoteCounter(numberingOf: (section: number) => NoteNumbering): NoteCounter {
  let section = 0;
  let count = 0;
  let begun = 0;
  let lastPage: number | undefined;
  return {
    next: (page) => {
      const { format, start, restart } = numberingOf(section);
      if (restart === 'page' && page !== lastPage) count = 0;
      if (restart === 'section' && section !== begun) count = 0;
      begun = section;
      lastPage = page;
      count += 1;
      return noteMark(formatNumber(start - 1 + count, format));
    },
    endSection: () => {
      section += 1;
    },
  };
}

/** The mark of a note as it stands behind a word: raised, or in brackets where its letters have no raised form. */
export function noteMark(mark: string): string {
  const text = inRise(mark.trim(), 'up');
  const letters = text.replace(
    /[a-z]/g,
    (letter) => RAISED_LETTERS[LETTERS.indexOf(letter)] ?? '?',
  );
  return /[\p{Lu}\p{Ll}\p{Lo}?]/u.test(letters) ? `[${text}]` : letters;
}

/** The beginning of a note, with its mark; empty for a note that bears a mark of its author's. */
export function markedPieces(pieces: readonly DraftPiece[], mark: string): readonly DraftPiece[] {
  const [first, ...rest] = pieces;
  if (mark === '' || first === undefined) return pieces;
  return [{ ...first, text: `${mark} ${first.text.trimStart()}` }, ...rest];
}
