import { stretch, u16, u32, u8, utf16 } from './little-endian.js';

const CHECK_BOX = 1;
const DROP_DOWN = 2;
const AS_DEFAULT = 25;
const EXTENDED = 0xffff;

/** What a form field shows without holding it as text: a box, or the entry chosen ([MS-DOC] 2.9.78). */
export function formText(data: Uint8Array, at: number): string | undefined {
  const bytes = stretch(data, at, u32(data, at));
  const form = bytes.subarray(u16(bytes, 4));
  const bits = u16(form, 4);
  const type = bits & 3;
  if (type !== CHECK_BOX && type !== DROP_DOWN) return undefined;
  const afterName = afterText(form, 10);
  const chosen = (bits >> 2) & 0x1f;
  const value = chosen === AS_DEFAULT ? u16(form, afterName) : chosen;
  if (type === CHECK_BOX) return value === 0 ? '☐' : '☒';
  // five texts stand between: format, help, status, and two macros
  let from = afterName + 2;
  for (let skipped = 0; skipped < 5; skipped += 1) from = afterText(form, from);
  return entryOf(form, from, value);
}

/** A counted text ends in a NUL that is not counted. */
function afterText(bytes: Uint8Array, at: number): number {
  return at + 2 + u16(bytes, at) * 2 + 2;
}

function entryOf(bytes: Uint8Array, at: number, chosen: number): string | undefined {
  if (u16(bytes, at) !== EXTENDED || chosen >= u32(bytes, at + 2)) return undefined;
  let from = at + 8;
  for (let index = 0; index < chosen && from < bytes.length; index += 1) {
    from += 2 + u16(bytes, from) * 2;
  }
  return u8(bytes, from) === 0 ? undefined : utf16(bytes, from + 2, u16(bytes, from));
}
