import { decodeText } from '../code-pages.js';
import { u16, u8, utf16 } from './little-endian.js';
import type { Piece } from './pieces.js';

/** Control characters that stand for nothing in a text of Word. */
const IMPOSSIBLE: readonly number[] = [
  0x00, 0x0f, 0x10, 0x11, 0x12, 0x16, 0x17, 0x18, 0x19, 0x1a, 0x1b, 0x1c, 0x1d,
];
/** From this share of characters that cannot be on, a piece is not text; a few are forgiven. */
const GARBAGE = 0.02;
const FORGIVEN = 3;

/**
 * A code unit for each character of the pieces, or a byte in files of Word 6. Where a damaged table points at something
 * that is not text, there are zeros; `dropped` counts them.
 */
export function readCodes(
  main: Uint8Array,
  pieces: readonly Piece[],
  length: number,
  old: boolean,
): { readonly codes: Uint16Array; readonly dropped: number } {
  const western = decodeText(
    Uint8Array.from({ length: 256 }, (_, byte) => byte),
    'windows-1252',
  );
  const codes = new Uint16Array(length);
  let dropped = 0;
  for (const { start, end, at, width } of pieces) {
    for (let index = 0; index < end - start; index += 1) {
      const code = width === 2 ? u16(main, at + index * 2) : u8(main, at + index);
      codes[start + index] = width === 2 || old ? code : western.charCodeAt(code);
    }
    const own = codes.subarray(start, end);
    if (!isGarbage(own, width)) continue;
    own.fill(0);
    dropped += own.length;
  }
  return { codes, dropped };
}

function isGarbage(codes: Uint16Array, width: 1 | 2): boolean {
  let strange = 0;
  for (const code of codes) if (IMPOSSIBLE.includes(code)) strange += 1;
  if (width === 2) strange += textOf(codes).split(/\p{Cn}|\ufffd/u).length - 1;
  return strange > FORGIVEN && strange > codes.length * GARBAGE;
}

/** Text of characters that are UTF-16; a lone surrogate becomes U+FFFD. */
export function textOf(codes: Uint16Array): string {
  const { buffer, byteOffset, byteLength, length } = codes;
  return utf16(new Uint8Array(buffer, byteOffset, byteLength), 0, length);
}
