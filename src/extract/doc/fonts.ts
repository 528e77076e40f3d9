import { BOUNDS } from '../../model/index.js';
import { decodeText } from '../code-pages.js';
import { PAIR, type Fib } from './fib.js';
import { stretch, u8, utf16 } from './little-endian.js';

/** A font of the document ([MS-DOC] 2.9.82). */
export interface Font {
  readonly name: string;
  /** Windows' number of the character set, 204 for Cyrillic and so on. */
  readonly characterSet: number;
}

const FIXED = 39;
const FIXED_OLD = 5;

/** The fonts by the number with which characters use them. */
export function readFonts(table: Uint8Array, fib: Fib): readonly Font[] {
  const { at, length } = fib.locate(PAIR.fonts);
  const bytes = stretch(table, at, length);
  const fonts: Font[] = [];
  let from = fib.old ? 2 : 4;
  while (from + 6 < bytes.length && fonts.length < BOUNDS.wordFonts) {
    const size = u8(bytes, from);
    const nameAt = from + 1 + (fib.old ? FIXED_OLD : FIXED);
    const end = from + 1 + size;
    fonts.push({
      name: fib.old
        ? upToNul(latin(bytes, nameAt, end))
        : upToNul(utf16(bytes, nameAt, Math.max(end - nameAt, 0) / 2)),
      characterSet: u8(bytes, from + 4),
    });
    from = end;
  }
  return fonts;
}

function latin(bytes: Uint8Array, from: number, end: number): string {
  return decodeText(bytes.subarray(from, end), 'windows-1252');
}

function upToNul(text: string): string {
  const end = text.indexOf('\0');
  return end < 0 ? text : text.slice(0, end);
}
