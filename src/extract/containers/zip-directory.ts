import { Buffer } from 'node:buffer';
import { BOUNDS } from '../../model/index.js';
import { entryName } from './entry-names.js';

/** A file in a zip archive as the archive lists it (APPNOTE 4.3); sizes and offsets in bytes, as they are claimed. */
export interface ZipEntry {
  readonly name: string;
  readonly isFolder: boolean;
  readonly isEncrypted: boolean;
  readonly isLink: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Of the entry's own header. */
  readonly at: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = Buffer.from('504b0506', 'hex');
const LENGTH = { local: 30, central: 46, end: 22 } as const;
const ZIP64 = 0xffffffff;
const FLAG = { encrypted: 1, later: 8, utf8: 0x800 } as const;
const LINK = 0xa000;

/** The entries of the central directory; undefined where there is none, as in an archive that was cut off. */
export function centralEntries(zip: Buffer): readonly ZipEntry[] | undefined {
  const end = zip.lastIndexOf(END);
  if (end === -1 || end + LENGTH.end > zip.length) return undefined;
  const { count, size, offset } = directoryAt(zip, end);
  // what is put before an archive shifts all its offsets
  const start = offset + size <= end && signature(zip, offset) === CENTRAL ? offset : end - size;
  const shift = Math.max(0, start - offset);
  const entries: ZipEntry[] = [];
  let at = start;
  while (entries.length < Math.min(count, BOUNDS.archiveParts + 1)) {
    if (signature(zip, at) !== CENTRAL || at + LENGTH.central > zip.length) break;
    entries.push(centralEntry(zip, at, shift));
    at +=
      LENGTH.central +
      zip.readUInt16LE(at + 28) +
      zip.readUInt16LE(at + 30) +
      zip.readUInt16LE(at + 32);
  }
  return entries.length === 0 && count > 0 ? undefined : entries;
}

interface Directory {
  readonly count: number;
  readonly size: number;
  readonly offset: number;
}

function directoryAt(zip: Buffer, end: number): Directory {
  const small = {
    count: zip.readUInt16LE(end + 10),
    size: zip.readUInt32LE(end + 12),
    offset: zip.readUInt32LE(end + 16),
  };
  const locator = end - 20;
  if (locator < 0 || zip.toString('hex', locator, locator + 4) !== '504b0607') return small;
  const large = Number(zip.readBigUInt64LE(locator + 8));
  if (large + 56 > zip.length || zip.toString('hex', large, large + 4) !== '504b0606') return small;
  return {
    count: Number(zip.readBigUInt64LE(large + 32)),
    size: Number(zip.readBigUInt64LE(large + 40)),
    offset: Number(zip.readBigUInt64LE(large + 48)),
  };
}

function signature(zip: Buffer, at: number): number {
  return at >= 0 && at + 4 <= zip.length ? zip.readUInt32LE(at) : 0;
}

function centralEntry(zip: Buffer, at: number, shift: number): ZipEntry {
  const flags = zip.readUInt16LE(at + 8);
  const nameEnd = at + LENGTH.central + zip.readUInt16LE(at + 28);
  const name = entryName(zip.subarray(at + LENGTH.central, nameEnd), (flags & FLAG.utf8) !== 0);
  const sizes = [zip.readUInt32LE(at + 24), zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 42)];
  const extra = zip.subarray(nameEnd, nameEnd + zip.readUInt16LE(at + 30));
  const [size = 0, packed = 0, offset = 0] = withLarge(sizes, extra);
  return {
    name,
    isFolder: /[/\\]$/u.test(name),
    isEncrypted: (flags & FLAG.encrypted) !== 0,
    isLink: (zip.readUInt16LE(at + 40) & 0xf000) === LINK,
    method: zip.readUInt16LE(at + 10),
    crc: zip.readUInt32LE(at + 16),
    packed,
    size,
    at: offset + shift,
  };
}

/** Values that do not fit stand in the extra field 1 (APPNOTE 4.5.3), in this order. */
function withLarge(values: readonly number[], extra: Buffer): readonly number[] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let next = at + 4;
    return values.map((value) => {
      if (value !== ZIP64 || next + 8 > extra.length) return value;
      next += 8;
      return Number(extra.readBigUInt64LE(next - 8));
    });
  }
  return values;
}

/** Where an entry's own header says that its content begins; undefined where there is no such header. */
export function contentStart(zip: Buffer, at: number): number | undefined {
  if (signature(zip, at) !== LOCAL || at + LENGTH.local > zip.length) return undefined;
  return at + LENGTH.local + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
}

/** The entries by their own headers, one behind the other: all that an archive without its end has. */
export function localEntries(zip: Buffer): readonly ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = 0;
  while (entries.length <= BOUNDS.archiveParts) {
    const start = contentStart(zip, at);
    if (start === undefined) break;
    const flags = zip.readUInt16LE(at + 6);
    // its sizes stand behind its content, where only the directory knew to find them
    if ((flags & FLAG.later) !== 0) break;
    const nameEnd = at + LENGTH.local + zip.readUInt16LE(at + 26);
    const name = entryName(zip.subarray(at + LENGTH.local, nameEnd), (flags & FLAG.utf8) !== 0);
    const packed = zip.readUInt32LE(at + 18);
    entries.push({
      name,
      isFolder: /[/\\]$/u.test(name),
      isEncrypted: (flags & FLAG.encrypted) !== 0,
      isLink: false,
      method: zip.readUInt16LE(at + 8),
      crc: zip.readUInt32LE(at + 14),
      packed,
      size: zip.readUInt32LE(at + 22),
      at,
    });
    at = start + packed;
  }
  return entries;
}
