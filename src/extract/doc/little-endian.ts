/**
 * Numbers in the byte order of Word's binary files. Bytes beyond the end count as zero, so that a damaged offset gives
 * a harmless value instead of an exception.
 */
export function u8(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}

export function u16(bytes: Uint8Array, at: number): number {
  return u8(bytes, at) | (u8(bytes, at + 1) << 8);
}

export function i16(bytes: Uint8Array, at: number): number {
  return (u16(bytes, at) << 16) >> 16;
}

export function u32(bytes: Uint8Array, at: number): number {
  return i32(bytes, at) >>> 0;
}

export function i32(bytes: Uint8Array, at: number): number {
  return u16(bytes, at) | (u16(bytes, at + 2) << 16);
}

const UTF_16 = new TextDecoder('utf-16le', { ignoreBOM: true });

/** UTF-16 text of so many code units, cut off at the end of the bytes. */
export function utf16(bytes: Uint8Array, at: number, units: number): string {
  return UTF_16.decode(bytes.subarray(at, at + units * 2));
}

/** A stretch by offset and length, cut off at the end of the bytes. */
export function stretch(bytes: Uint8Array, at: number, length: number): Uint8Array {
  return bytes.subarray(at, at + length);
}
