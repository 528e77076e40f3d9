import { u16, u8 } from './little-endian.js';
import { readOldSprms } from './old-sprms.js';

/** One change of a property ([MS-DOC] 2.2.5.1). */
export interface Sprm {
  readonly code: number;
  readonly operand: Uint8Array;
}

/** More changes than there are properties. */
const MOST = 500;
const TABLE_DEFINITIONS: readonly number[] = [0xd608, 0xd606];
const TABS = 0xc615;

/** Bytes of the operand by the three highest bits of the code; the sixth is counted in its first byte. */
const SIZES = [1, 1, 2, 4, 2, 2, undefined, 3] as const;

/** The changes of a list of them (`grpprl`); what is cut off at the end is left out. */
export function readSprms(bytes: Uint8Array): readonly Sprm[] {
  const sprms: Sprm[] = [];
  let at = 0;
  while (at + 2 < bytes.length && sprms.length < MOST) {
    const code = u16(bytes, at);
    const [start, size] = operandOf(bytes, at + 2, code);
    if (start + size > bytes.length) break;
    sprms.push({ code, operand: bytes.subarray(start, start + size) });
    at = start + size;
  }
  return sprms;
}

function operandOf(
  bytes: Uint8Array,
  at: number,
  code: number,
): readonly [start: number, size: number] {
  const size = SIZES[code >> 13];
  if (size !== undefined) return [at, size];
  if (TABLE_DEFINITIONS.includes(code)) return [at + 2, Math.max(u16(bytes, at) - 1, 0)];
  const counted = u8(bytes, at);
  if (code !== TABS || counted < 255) return [at + 1, counted];
  // tab stops may be more than a byte can count
  const deleted = u8(bytes, at + 1);
  return [at + 1, 2 + deleted * 4 + u8(bytes, at + 2 + deleted * 4) * 3];
}

/** Reads lists of changes of Word 97 and later, or of the versions before. */
export function sprmReader(old: boolean): (bytes: Uint8Array) => readonly Sprm[] {
  return old ? readOldSprms : readSprms;
}

/** Codes of the single changes that a piece of text may bear in short ([MS-DOC] 2.9.215). */
const SHORT_CODES: Readonly<Record<number, number>> = {
  0x05: 0x2403,
  0x09: 0x2407,
  0x0c: 0x260a,
  0x18: 0x2416,
  0x19: 0x2417,
  0x41: 0x0800,
  0x51: 0x0818,
  0x55: 0x0835,
  0x56: 0x0836,
  0x5c: 0x083c,
  0x68: 0x2a48,
  0x75: 0x0855,
  0x78: 0x2640,
};

/** The changes that a piece's `prm` stands for: one in short, or the number of a list. */
export function sprmsOfPiece(prm: number, lists: readonly (readonly Sprm[])[]): readonly Sprm[] {
  if ((prm & 1) !== 0) return lists[prm >> 1] ?? [];
  const code = SHORT_CODES[(prm >> 1) & 0x7f];
  return code === undefined ? [] : [{ code, operand: Uint8Array.of(prm >> 8) }];
}
