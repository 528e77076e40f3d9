import { u16, u32, utf16 } from './little-endian.js';

/**
 * The streams of a compound file ([MS-CFB]). Read here because the library for it takes time and memory that grow with
 * the square of the file where sector chains overlap (2 MB of hostile bytes: 12 s, 4 GB), never ends on some loops, and
 * gives up a truncated file altogether.
 */
export interface CompoundFile {
  /** A stream at the top of the file by its name; cut off where its chain of sectors breaks or loops. */
  readonly stream: (name: string) => Uint8Array | undefined;
  /** Names of the streams and storages at the top. */
  readonly names: ReadonlySet<string>;
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/** The file in sectors of one size, with the table of which follows which. */
interface Sectors {
  readonly bytes: Uint8Array;
  readonly size: number;
  /** Offset of a sector in `bytes`. */
  readonly offset: (sector: number) => number;
  readonly next: (sector: number) => number;
}

const HEADER_FAT_SECTORS = 109;
const LAST_SECTOR = 0xfffffffa;
const ENTRY = 128;
const MINI_SECTOR = 64;
const MINI_LIMIT = 4096;
const STORAGE = 1;
const STREAM = 2;
const ROOT = 5;

export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  const sectors = fileSectors(bytes);
  const entries = readEntries(chain(sectors, u32(bytes, 0x30), bytes.length));
  const root = entries.find(({ type }) => type === ROOT);
  const mini = root && miniSectors(sectors, root);
  const top = root === undefined ? [] : childrenOf(root, entries);
  return {
    names: new Set(top.map(({ name }) => name)),
    stream: (name) => {
      const isIt = (entry: Entry): boolean => entry.name === name && entry.type === STREAM;
      const entry = top.find(isIt) ?? entries.find(isIt);
      if (entry === undefined) return undefined;
      const { start, size } = entry;
      const home = size < MINI_LIMIT && mini !== undefined ? mini : sectors;
      return chain(home, start, size);
    },
  };
}

function fileSectors(bytes: Uint8Array): Sectors {
  const size = u16(bytes, 0x1e) === 12 ? 4096 : 512;
  const offset = (sector: number): number => (sector + 1) * size;
  const tables = fatSectors(bytes, size);
  return { bytes, size, offset, next: follower(bytes, size, tables.map(offset)) };
}

/** Sectors that hold the table of followers: the first are named in the header, the others in a chain of their own. */
function fatSectors(bytes: Uint8Array, size: number): number[] {
  const most = Math.ceil(bytes.length / size);
  const tables: number[] = [];
  const take = (from: number, count: number): void => {
    for (let index = 0; index < count && tables.length < most; index += 1) {
      const sector = u32(bytes, from + index * 4);
      if (sector > LAST_SECTOR) return;
      tables.push(sector);
    }
  };
  take(0x4c, HEADER_FAT_SECTORS);
  const seen = new Set<number>();
  let sector = u32(bytes, 0x44);
  while (sector < most && !seen.has(sector)) {
    seen.add(sector);
    const at = (sector + 1) * size;
    take(at, size / 4 - 1);
    sector = u32(bytes, at + size - 4);
  }
  return tables;
}

/** `tables` are the offsets of the table's sectors. */
function follower(
  bytes: Uint8Array,
  tableSize: number,
  tables: readonly number[],
): (sector: number) => number {
  const each = tableSize / 4;
  return (sector) => {
    const table = tables[Math.floor(sector / each)];
    return table === undefined ? LAST_SECTOR + 1 : u32(bytes, table + (sector % each) * 4);
  };
}

function miniSectors(sectors: Sectors, root: Entry): Sectors {
  const { bytes } = sectors;
  const table = chain(sectors, u32(bytes, 0x3c), bytes.length);
  return {
    bytes: chain(sectors, root.start, root.size),
    size: MINI_SECTOR,
    offset: (sector) => sector * MINI_SECTOR,
    next: follower(table, table.length || 4, [0]),
  };
}

/** The bytes of a chain, at most `length` and never a sector twice. */
function chain({ bytes, size, offset, next }: Sectors, start: number, length: number): Uint8Array {
  const seen = new Set<number>();
  const pieces: Uint8Array[] = [];
  let total = 0;
  let sector = start;
  while (total < length && sector <= LAST_SECTOR && !seen.has(sector)) {
    const at = offset(sector);
    if (at >= bytes.length) break;
    seen.add(sector);
    const piece = bytes.subarray(at, Math.min(at + size, at + length - total));
    pieces.push(piece);
    total += piece.length;
    sector = next(sector);
  }
  const joined = new Uint8Array(total);
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

function readEntries(directory: Uint8Array): Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
    const units = Math.min(Math.max(u16(directory, at + 0x40) / 2 - 1, 0), 31);
    entries.push({
      name: utf16(directory, at, units),
      type: directory[at + 0x42] ?? 0,
      left: u32(directory, at + 0x44),
      right: u32(directory, at + 0x48),
      child: u32(directory, at + 0x4c),
      start: u32(directory, at + 0x74),
      size: u32(directory, at + 0x78),
    });
  }
  return entries;
}

function childrenOf(parent: Entry, entries: readonly Entry[]): Entry[] {
  const seen = new Set<Entry>();
  const open = [parent.child];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const entry = entries[index];
    if (entry === undefined || seen.has(entry)) continue;
    if (entry.type === STREAM || entry.type === STORAGE) seen.add(entry);
    else continue;
    open.push(entry.left, entry.right);
  }
  return [...seen];
}
