import { BOUNDS } from '../../model/index.js';
import { DocFailure } from './failure.js';
import { PAIR, SUBDOCUMENTS, type Fib, type Location } from './fib.js';
import { stretch, u16, u32, u8 } from './little-endian.js';
import { readCodes } from './codes.js';
import { readSprms, sprmsOfPiece, type Sprm } from './sprms.js';

/** A stretch of the text that stands together in the main stream; positions are characters from the text's begin. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** Offset of its first character in the main stream. */
  readonly at: number;
  /** Bytes of a character. */
  readonly width: 1 | 2;
  /** Changes that a quick save laid over all of it. */
  readonly sprms: readonly Sprm[];
}

export interface PieceTable {
  /** Ascending and without gaps from 0. */
  readonly pieces: readonly Piece[];
  /** A code unit for each character; from Word 6, a byte of its code page. */
  readonly codes: Uint16Array;
  /** Whether its order is guessed or some of it is not there. */
  readonly damaged: boolean;
}

const CHANGES = 1;
const TABLE = 2;
const DESCRIPTOR = 8;
const COMPRESSED = 0x40000000;

/** Finds the whole text ([MS-DOC] 2.4.1). */
export function readPieces(main: Uint8Array, table: Uint8Array, fib: Fib): PieceTable {
  const stated = SUBDOCUMENTS.reduce((sum, name) => sum + fib.lengths[name], 0);
  const found = readTable(main, table, fib);
  const pieces = found.length > 0 ? found : [wholeText(main, fib, stated)];
  const length = pieces.at(-1)?.end ?? 0;
  if (length > BOUNDS.textLength) throw new DocFailure('too-large');
  // pieces that all point at the same bytes would make a small file endless
  if (length > main.length * 2) throw new DocFailure('damaged');
  const { codes, dropped } = readCodes(main, pieces, length, fib.old);
  if (fib.lengths.main === 0 || dropped * 2 > length) throw new DocFailure('damaged');
  const isGuessed = found.length === 0 && (!fib.old || fib.inPieces);
  return { pieces, codes, damaged: isGuessed || length < stated || dropped > 0 };
}

function readTable(main: Uint8Array, table: Uint8Array, fib: Fib): Piece[] {
  const { at, length }: Location = fib.locate(PAIR.pieces);
  const clx = stretch(table, at, length);
  const lists: (readonly Sprm[])[] = [];
  let from = 0;
  while (u8(clx, from) === CHANGES) {
    lists.push(readSprms(stretch(clx, from + 3, u16(clx, from + 1))));
    from += 3 + u16(clx, from + 1);
  }
  if (u8(clx, from) !== TABLE) return [];
  return readPlex(main, stretch(clx, from + 5, u32(clx, from + 1)), lists, fib.old);
}

/** Stops at the first piece that cannot be. */
function readPlex(
  main: Uint8Array,
  plex: Uint8Array,
  lists: readonly (readonly Sprm[])[],
  old: boolean,
): Piece[] {
  const count = Math.floor((plex.length - 4) / (4 + DESCRIPTOR));
  const pieces: Piece[] = [];
  let start = 0;
  for (let index = 0; index < count; index += 1) {
    const descriptor = (count + 1) * 4 + index * DESCRIPTOR;
    const place = u32(plex, descriptor + 2);
    const width = old || (place & COMPRESSED) !== 0 ? 1 : 2;
    const at = old ? place : width === 1 ? (place & 0x3fffffff) >> 1 : place & 0x3fffffff;
    const wanted = u32(plex, (index + 1) * 4);
    const there = Math.floor(Math.max(main.length - at, 0) / width);
    const end = Math.min(wanted, start + there);
    if (u32(plex, index * 4) !== start || end <= start) break;
    const sprms = old ? [] : sprmsOfPiece(u16(plex, descriptor + 6), lists);
    pieces.push({ start, end, at, width, sprms });
    start = end;
    if (end < wanted || end > BOUNDS.textLength) break;
  }
  return pieces;
}

function wholeText(main: Uint8Array, { old, text }: Fib, stated: number): Piece {
  const bytes = stretch(main, text.at, Math.min(text.length, stated * 2));
  const width = old || bytes.filter((byte) => byte === 0).length * 8 < bytes.length ? 1 : 2;
  const end = Math.min(Math.floor(bytes.length / width), stated);
  return { start: 0, end, at: text.at, width, sprms: [] };
}

/** Index of the last of ascending `starts` that is not after a position; -1 where all are. */
export function lastNotAfter(starts: readonly number[], position: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? Infinity) <= position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
