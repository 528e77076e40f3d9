import { Buffer } from 'node:buffer';
import type { Format } from '../model/index.js';

/** Compound files (MS-CFB): Word 97–2003, Outlook messages, encrypted OOXML. */
const SIGNATURE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** A directory entry is 128 bytes long and begins at a multiple of that. */
const ENTRY = 128;
const NAME_LENGTH_AT = 64;
const CLASS_AT = 80;

/** Names in the directory that tell what a compound file is, the surest first. */
const BY_NAME: readonly (readonly [name: string, is: Format | 'encrypted'])[] = [
  ['__properties_version1.0', 'msg'],
  ['EncryptedPackage', 'encrypted'],
  ['WordDocument', 'doc'],
  ['PowerPoint Document', 'presentation'],
  ['Workbook', 'spreadsheet'],
  ['Book', 'spreadsheet'],
];

/** First field of the root's class id, as it is on disk. */
const BY_CLASS: readonly (readonly [id: string, is: Format])[] = [
  ['class:06090200', 'doc'],
  ['class:00090200', 'doc'],
  ['class:0b0d0200', 'msg'],
  ['class:108d8164', 'presentation'],
  ['class:20080200', 'spreadsheet'],
  ['class:10080200', 'spreadsheet'],
];

const NEEDLES = BY_NAME.map(([name]) => ({ name, bytes: Buffer.from(name, 'utf16le') }));
const ROOT = Buffer.from('Root Entry', 'utf16le');

export function isCompoundFile(head: Buffer): boolean {
  return head.subarray(0, SIGNATURE.length).equals(SIGNATURE);
}

function isEntry(chunk: Buffer, at: number, name: Buffer): boolean {
  return (
    chunk.compare(name, 0, name.length, at, at + name.length) === 0 &&
    chunk.readUInt16LE(at + NAME_LENGTH_AT) === name.length + 2
  );
}

/**
 * The telling names among the directory entries of a chunk that begins at a multiple of 128 bytes in its file. The directory's
 * chain of sectors is not followed: a broken or looping one cannot mislead.
 */
export function* directoryNames(chunk: Buffer): Generator<string> {
  for (let at = 0; at + ENTRY <= chunk.length; at += ENTRY) {
    if (chunk[at + 1] !== 0) continue;
    for (const { name, bytes } of NEEDLES) if (isEntry(chunk, at, bytes)) yield name;
    if (isEntry(chunk, at, ROOT)) {
      yield `class:${chunk.toString('hex', at + CLASS_AT, at + CLASS_AT + 4)}`;
    }
  }
}

/** What a compound file is, by the names of its directory. */
export function compoundFormat(names: ReadonlySet<string>): Format | 'encrypted' {
  // A message may carry a whole Word document, but hardly a Word document a message.
  if (names.has('__properties_version1.0')) return 'msg';
  if (names.has('EncryptedPackage')) return 'encrypted';
  const found = [...BY_CLASS, ...BY_NAME].find(([name]) => names.has(name));
  return found?.[1] ?? 'unknown';
}
