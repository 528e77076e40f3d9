import { Buffer } from 'node:buffer';
import { crc32, inflateRawSync } from 'node:zlib';
import { ContainerFailure, isTooLarge } from './failure.js';
import type { Gathering } from './gathering.js';
import { centralEntries, contentStart, localEntries, type ZipEntry } from './zip-directory.js';

const STORED = 0;
const DEFLATED = 8;

/** Deflate makes no more of a byte. */
const MOST_INFLATED = 1032;

/**
 * Gathers the files of a zip archive. jszip would refuse an archive for one encrypted file in it and keep but one of two
 * files of the same name, so its directory is read here and its content inflated by zlib, counted.
 */
export function gatherZip(zip: Buffer, gathering: Gathering): void {
  const central = centralEntries(zip);
  const entries = central ?? localEntries(zip);
  if (central === undefined && entries.length === 0) throw new ContainerFailure('damaged');
  for (const entry of entries) gatherEntry(zip, entry, gathering);
  if (central === undefined) gathering.miss('damaged', 'what follows, for the archive is cut off');
}

function gatherEntry(zip: Buffer, entry: ZipEntry, gathering: Gathering): void {
  const { name, isFolder, isEncrypted, isLink, method, size } = entry;
  if (isFolder || isLink || gathering.ignores(name)) return;
  if (isEncrypted) gathering.miss('encrypted', name);
  else if (method !== STORED && method !== DEFLATED) gathering.miss('archive-not-read', name);
  else if (size > gathering.room()) gathering.miss('too-large', name);
  else {
    const most = gathering.room();
    const content = contentOf(zip, entry, most);
    if (typeof content !== 'string') gathering.keep(name, content);
    else {
      gathering.waste(Math.min(most, entry.packed * MOST_INFLATED));
      gathering.miss(content, name);
    }
  }
}

function contentOf(
  zip: Buffer,
  { at, packed, method, crc }: ZipEntry,
  most: number,
): Uint8Array | 'damaged' | 'too-large' {
  const start = contentStart(zip, at);
  if (start === undefined || start + packed > zip.length) return 'damaged';
  const content = zip.subarray(start, start + packed);
  if (method === STORED && content.length > most) return 'too-large';
  try {
    const whole =
      method === STORED
        ? Buffer.from(content)
        : inflateRawSync(content, { maxOutputLength: Math.max(1, most) });
    return crc32(whole) === crc ? whole : 'damaged';
  } catch (error) {
    return isTooLarge(error) ? 'too-large' : 'damaged';
  }
}
