import { u16, u8 } from './little-endian.js';
import type { Sprm } from './sprms.js';

/** Bytes of the operand by the code; `counted` in its first byte, `long` in its first two. */
type Size = number | 'counted' | 'long';

/** Codes of Word 6 and 95, grouped by the size of their operand; all others have one byte. */
const CODES_BY_SIZE: readonly (readonly [Size, readonly number[]])[] = [
  [0, [83]],
  [
    2,
    [
      2, 16, 17, 18, 19, 21, 22, 26, 27, 28, 30, 31, 32, 33, 34, 35, 36, 38, 39, 40, 41, 42, 43, 45,
      46, 47, 48, 49, 69, 72, 80, 93, 96, 97, 99, 101, 107, 109, 110, 121, 122, 123, 124, 140, 141,
      144, 145, 148, 149, 154, 155, 156, 157, 160, 161, 164, 165, 166, 167, 168, 169, 170, 171, 182,
      183, 184, 189, 195, 197, 198,
    ],
  ],
  [3, [73, 95, 136, 137]],
  [4, [20, 70, 192, 194, 196, 200]],
  [5, [193, 199]],
  [12, [187]],
  ['counted', [3, 12, 15, 23, 68, 74, 81, 82, 103, 105, 106, 108, 120, 133, 191]],
  ['long', [188, 190]],
];

const SIZES = new Map(
  CODES_BY_SIZE.flatMap(([size, codes]) => codes.map((code) => [code, size] as const)),
);

/** The codes of Word 97 that mean the same. */
const NEW_CODES: Readonly<Record<number, number>> = {
  2: 0x4600,
  5: 0x2403,
  9: 0x2407,
  24: 0x2416,
  25: 0x2417,
  65: 0x0800,
  80: 0x4a30,
  85: 0x0835,
  86: 0x0836,
  92: 0x083c,
  93: 0x4a4f,
  99: 0x4a43,
  101: 0x4845,
  104: 0x2a48,
  117: 0x0855,
  142: 0x3009,
  143: 0x300a,
  190: 0xd606,
};

const SYMBOL = 74;
const NEW_SYMBOL = 0x6a09;

/** The changes of a list of Word 6 or 95 in the codes of Word 97; those without a counterpart are left out. */
export function readOldSprms(bytes: Uint8Array): readonly Sprm[] {
  const sprms: Sprm[] = [];
  let at = 0;
  while (at < bytes.length) {
    const code = u8(bytes, at);
    const [start, size] = operandOf(bytes, at + 1, SIZES.get(code) ?? 1);
    if (start + size > bytes.length) break;
    const operand = bytes.subarray(start, start + size);
    const known = NEW_CODES[code];
    if (known !== undefined) sprms.push({ code: known, operand });
    // a font's number and one byte, where Word 97 has two
    if (code === SYMBOL) {
      sprms.push({ code: NEW_SYMBOL, operand: Uint8Array.of(...operand.subarray(0, 3), 0xf0) });
    }
    at = start + size;
  }
  return sprms;
}

function operandOf(
  bytes: Uint8Array,
  at: number,
  size: Size,
): readonly [start: number, size: number] {
  if (size === 'counted') return [at + 1, u8(bytes, at)];
  if (size === 'long') return [at + 2, Math.max(u16(bytes, at) - 1, 0)];
  return [at, size];
}
