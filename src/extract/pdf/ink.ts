/** A font as far as the layout of a text needs it. */
export interface Face {
  /** PostScript name without the subset's prefix; empty where the file gives none. */
  readonly name: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/**
 * One shown character of a page. Lengths are points; the origin is the upper left corner of the page as it is displayed,
 * y grows downwards.
 */
export interface Glyph {
  /** Usually one character, more for a ligature; a space for a real space of the file. */
  readonly text: string;
  /** Left end of the glyph's advance, whatever the script's direction. */
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly face: Face;
  /** Degrees in which the baseline runs, clockwise: 0, 90, 180, 270, or those of text across the page. */
  readonly turn: number;
  /** The font and its code for the glyph: what is drawn, whatever the file says that it means. */
  readonly code: string;
  /** Marked-content number, where the file is tagged. */
  readonly mark?: number | undefined;
  /** The file says that this is no part of the text proper: running header, page number, decoration. */
  readonly artifact?: boolean | undefined;
  /** Which of the page's marked-content sequences it stands in, the innermost, counted from 0. */
  readonly span?: number | undefined;
  /** The text was given by the file for the whole of a sequence, in reading order. */
  readonly actual?: boolean | undefined;
  /** The file says that this stretch is drawn backwards (`ReversedChars`, ISO 32000, 14.8.2.3.3). */
  readonly reversed?: boolean | undefined;
}

/** A straight horizontal or vertical line that is drawn on a page, or a side of a drawn box. */
export interface Rule {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** What an element of a tagged file's structure says of the marked content under it. */
export interface Tag {
  /** Of the nearest element that is a block, counted in the page's order. */
  readonly block: number;
  /** Standard structure type of that element, such as `P`, `H2`, `LBody`, `TD`. */
  readonly role: string;
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number };
}

/** All that is drawn on one page and matters for its text. */
export interface Page {
  /** Counted from 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  /** By marked-content number; empty where the file is not tagged. */
  readonly tags: ReadonlyMap<number, Tag>;
}
