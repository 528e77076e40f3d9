import { Buffer } from 'node:buffer';
import type { Format } from '../model/index.js';

const LOCAL = Buffer.from('504b0304', 'hex');
const CENTRAL = Buffer.from('504b0102', 'hex');
const END = Buffer.from('504b0506', 'hex');

/** Lengths of the fixed parts of a zip's records (APPNOTE 4.3). */
const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
const END_LENGTH = 22;

export function isZip(head: Buffer): boolean {
  return head.subarray(0, 4).equals(LOCAL);
}

/** Names in the central directory; undefined where the archive's end is not in the tail, as in a truncated file. */
function directoryNames(tail: Buffer): readonly string[] | undefined {
  const end = tail.lastIndexOf(END);
  if (end === -1 || end + END_LENGTH > tail.length) return undefined;
  const size = tail.readUInt32LE(end + 12);
  // A directory longer than the tail is read from the first record that is whole.
  let at = size <= end ? end - size : tail.indexOf(CENTRAL);
  const names: string[] = [];
  while (at >= 0 && at + CENTRAL_LENGTH <= end && tail.indexOf(CENTRAL, at) === at) {
    const nameLength = tail.readUInt16LE(at + 28);
    const further = tail.readUInt16LE(at + 30) + tail.readUInt16LE(at + 32);
    names.push(tail.toString('utf8', at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + nameLength));
    at += CENTRAL_LENGTH + nameLength + further;
  }
  return names.length === 0 ? undefined : names;
}

/** Names of the local headers in the head, for a file without its end. */
function localNames(head: Buffer): readonly string[] {
  const names: string[] = [];
  for (
    let at = 0;
    at !== -1 && at + LOCAL_LENGTH <= head.length;
    at = head.indexOf(LOCAL, at + LOCAL.length)
  ) {
    const length = head.readUInt16LE(at + 26);
    names.push(head.toString('utf8', at + LOCAL_LENGTH, at + LOCAL_LENGTH + length));
  }
  // The first file of an Office document is one of its own parts; an archive that holds one begins otherwise.
  return isOfficePart(names[0] ?? '') ? names : [];
}

function isOfficePart(name: string): boolean {
  return /^[/\\]?(?:\[Content_Types\]\.xml$|_rels[/\\]|docProps[/\\]|word[/\\]|xl[/\\]|ppt[/\\])/u.test(
    name,
  );
}

/** Content of the first file where it is named `mimetype` and stored, as OpenDocument and EPUB have it. */
function storedMimetype(head: Buffer): string {
  const nameLength = head.readUInt16LE(26);
  const from = LOCAL_LENGTH + nameLength + head.readUInt16LE(28);
  if (head.toString('latin1', LOCAL_LENGTH, LOCAL_LENGTH + nameLength) !== 'mimetype') return '';
  const to = head.indexOf('PK', from);
  return head.toString('latin1', from, to === -1 ? from + 80 : to).trim();
}

const BY_FOLDER: readonly (readonly [start: RegExp, format: Format])[] = [
  [/^[/\\]?word[/\\]/u, 'docx'],
  [/^[/\\]?xl[/\\]/u, 'spreadsheet'],
  [/^[/\\]?ppt[/\\]/u, 'presentation'],
];

const BY_MIMETYPE: readonly (readonly [part: string, format: Format])[] = [
  ['opendocument.text', 'odt'],
  ['opendocument.spreadsheet', 'spreadsheet'],
  ['opendocument.presentation', 'presentation'],
  ['opendocument.graphics', 'image'],
];

/**
 * What a zip archive is, from its first and last bytes. A Word file is told by its folder `word/`, which every writer of the
 * format uses, beside the parts that every Office file has.
 */
export function zipFormat(head: Buffer, tail: Buffer): Format {
  if (head.length < LOCAL_LENGTH) return 'archive';
  const mimetype = storedMimetype(head);
  if (mimetype !== '') {
    return BY_MIMETYPE.find(([part]) => mimetype.includes(part))?.[1] ?? 'unknown';
  }
  const names = directoryNames(tail) ?? localNames(head);
  // Some writers leave out the mimetype of an OpenDocument file; nearly all such files are texts.
  if (names.includes('content.xml') && names.includes('META-INF/manifest.xml')) return 'odt';
  if (!names.some((name) => /^[/\\]?(?:\[Content_Types\]\.xml$|_rels[/\\])/u.test(name))) {
    return 'archive';
  }
  const found = BY_FOLDER.find(([start]) => names.some((name) => start.test(name)));
  return found?.[1] ?? 'archive';
}
