import { DocFailure } from './failure.js';
import { i32, u16, u32 } from './little-endian.js';

/** Where a structure stands: in the table stream from Word 97 on, in the main stream before. */
export interface Location {
  readonly at: number;
  readonly length: number;
}

/** Parts of the text one after another, each with its length in characters, in the order of the file. */
export const SUBDOCUMENTS = [
  'main',
  'footnotes',
  'headers',
  'macros',
  'comments',
  'endnotes',
  'textBoxes',
  'headerTextBoxes',
] as const;

export type Subdocument = (typeof SUBDOCUMENTS)[number];

/** The file information block at the head of the main stream ([MS-DOC] 2.5.1), as far as it is used. */
export interface Fib {
  /** Word 6 or 95: 8-bit text, other places and sizes of the structures. */
  readonly old: boolean;
  readonly tableStream: '0Table' | '1Table';
  /** Language of the version of Word that wrote it, which tells the code page of 8-bit text. */
  readonly language: number;
  /** Where the text stands if no piece table says otherwise. */
  readonly text: Location;
  /** Whether the file was saved in pieces, so that `text` alone tells nothing. */
  readonly inPieces: boolean;
  /** Lengths of the parts of the text, in characters. */
  readonly lengths: Readonly<Record<Subdocument, number>>;
  /** Where a structure stands, by its number among the pairs of offset and length; length 0 where it is lacking. */
  readonly locate: (pair: number) => Location;
}

/** Numbers of the structures among the pairs; the same in all versions, as far as a version has them. */
export const PAIR = {
  styles: 1,
  footnoteReferences: 2,
  footnoteTexts: 3,
  sections: 6,
  headers: 11,
  characterPages: 12,
  paragraphPages: 13,
  fonts: 15,
  settings: 31,
  pieces: 33,
  shapes: 40,
  headerShapes: 41,
  endnoteReferences: 46,
  endnoteTexts: 47,
  drawings: 50,
  textBoxes: 56,
  headerTextBoxes: 58,
  lists: 73,
  listUses: 74,
} as const;

const SIGNATURES: readonly number[] = [0xa5ec, 0xa5dc];
/** Signatures of Word 1 and 2. */
const OLDER_SIGNATURES: readonly number[] = [0xa59b, 0xa5db, 0xa699, 0xa697];
const FIRST_OF_WORD_6 = 101;
const FIRST_OF_WORD_97 = 0xc0;
/** In Word 6 and 95 the pairs from 42 on stand further back, and those just before mean something else. */
const UNMOVED = 38;
const MOVED = 42;
const MOVED_AT = 0x1b2;
const OLD_PAIRS = 48;
const COMPLEX = 0x0004;
const ENCRYPTED = 0x0100;
const WHICH_TABLE = 0x0200;

export function readFib(main: Uint8Array): Fib {
  const signature = u16(main, 0);
  if (OLDER_SIGNATURES.includes(signature)) throw new DocFailure('format-too-old');
  if (!SIGNATURES.includes(signature)) throw new DocFailure('damaged');
  const version = u16(main, 2);
  if (version < FIRST_OF_WORD_6) throw new DocFailure('format-too-old');
  const flags = u16(main, 0x0a);
  if ((flags & ENCRYPTED) !== 0) throw new DocFailure('encrypted');
  const old = version < FIRST_OF_WORD_97;
  const [lengthsAt, pairsAt] = old ? [0x34, 0x58] : [0x4c, 0x9a];
  const pairs = u16(main, 0x98);
  const textAt = u32(main, 0x18);
  return {
    old,
    tableStream: (flags & WHICH_TABLE) !== 0 ? '1Table' : '0Table',
    language: u16(main, 6),
    text: { at: textAt, length: Math.max(u32(main, 0x1c) - textAt, 0) },
    inPieces: (flags & COMPLEX) !== 0,
    lengths: readLengths(main, lengthsAt),
    locate: (pair) => {
      const at = old && pair >= MOVED ? MOVED_AT + (pair - MOVED) * 8 : pairsAt + pair * 8;
      const known = old ? pair < UNMOVED || (pair >= MOVED && pair < OLD_PAIRS) : pair < pairs;
      return known ? { at: u32(main, at), length: u32(main, at + 4) } : { at: 0, length: 0 };
    },
  };
}

function readLengths(main: Uint8Array, at: number): Record<Subdocument, number> {
  const length = (index: number): number => Math.max(i32(main, at + index * 4), 0);
  return {
    main: length(0),
    footnotes: length(1),
    headers: length(2),
    macros: length(3),
    comments: length(4),
    endnotes: length(5),
    textBoxes: length(6),
    headerTextBoxes: length(7),
  };
}
