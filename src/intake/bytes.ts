import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open, readdir, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { BOUNDS } from '../model/index.js';

/** As much of a file's beginning and end as its format shows in. */
const HEAD = 64 * 1024;
const TAIL = 128 * 1024;
const KILOBYTE = 1024;
const CHUNK = 1024 * KILOBYTE;

/** As much of a file as its format shows in. */
export interface Sample {
  /** Size of the whole. */
  readonly bytes: number;
  readonly head: Buffer;
  readonly tail: Buffer;
  /** Compound files (Word 97 and its kin) keep their table of contents anywhere: names of its entries that matter. */
  readonly olePaths: ReadonlySet<string>;
}

/** What one pass over a file gives. */
export interface Fingerprint extends Sample {
  /** Empty for a file that is too large to be read. */
  readonly sha256: string;
}

/** Opens a regular file and nothing else: a pipe that has taken its place neither blocks nor is read. */
async function openFile(location: string | Buffer): Promise<FileHandle> {
  const handle = await open(location, constants.O_RDONLY | constants.O_NONBLOCK);
  if ((await handle.stat()).isFile()) return handle;
  await handle.close();
  throw Object.assign(new Error('not a regular file'), { code: 'ENOTFILE' });
}

async function readAt(handle: FileHandle, at: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(Math.max(0, length));
  let filled = 0;
  while (filled < buffer.length) {
    const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled, at + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}

/** The same of bytes at hand. */
export function fingerprintOf(
  bytes: Uint8Array,
  scan: (chunk: Buffer) => Iterable<string>,
): Fingerprint {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    bytes: whole.length,
    sha256: sha256Of(whole),
    head: whole.subarray(0, HEAD),
    tail: whole.subarray(Math.max(0, whole.length - TAIL)),
    olePaths: new Set(scan(whole)),
  };
}

/** Streams a file once for its hash, keeping its two ends; `scan` sees every chunk of whole kilobytes. */
export async function fingerprint(
  location: string | Buffer,
  scan: (chunk: Buffer) => Iterable<string>,
): Promise<Fingerprint> {
  const handle = await openFile(location);
  try {
    const { size } = await handle.stat();
    const head = await readAt(handle, 0, Math.min(HEAD, size));
    const tail = await readAt(handle, Math.max(0, size - TAIL), Math.min(TAIL, size));
    if (size > BOUNDS.fileBytes) {
      return { bytes: size, sha256: '', head, tail, olePaths: new Set() };
    }
    const hash = createHash('sha256');
    const olePaths = new Set<string>();
    let at = 0;
    for (let ended = false; !ended;) {
      // One more byte than is left shows the end, and a full megabyte for each small file would only be cleared away.
      const wanted = Math.ceil((Math.max(0, size - at) + 1) / KILOBYTE) * KILOBYTE;
      const chunk = await readAt(handle, at, Math.min(CHUNK, wanted));
      ended = chunk.length < Math.min(CHUNK, wanted);
      hash.update(chunk);
      for (const name of scan(chunk)) olePaths.add(name);
      at += chunk.length;
    }
    return { bytes: at, sha256: hash.digest('hex'), head, tail, olePaths };
  } finally {
    await handle.close();
  }
}

/** All bytes of a file of at most `BOUNDS.fileBytes`. */
export async function readBytes(location: string | Buffer): Promise<Buffer> {
  const handle = await openFile(location);
  try {
    return await readAt(handle, 0, Math.min((await handle.stat()).size, BOUNDS.fileBytes + 1));
  } finally {
    await handle.close();
  }
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The places on disk that a path with U+FFFD for bytes that are not UTF-8 may mean. */
export async function placesOf(path: string): Promise<readonly Buffer[]> {
  if (!path.includes('\ufffd')) return [Buffer.from(path)];
  const parents = await placesOf(dirname(path));
  const name = path.slice(path.lastIndexOf('/') + 1);
  const places: Buffer[] = [];
  for (const parent of parents) {
    for (const child of await readdir(parent, { encoding: 'buffer' })) {
      if (child.toString('utf8') === name)
        places.push(Buffer.concat([parent, Buffer.from('/'), child]));
    }
  }
  return places;
}
