import { BOUNDS } from '../../model/index.js';
import { decodeText } from '../code-pages.js';
import type { DraftBlock } from '../compose.js';
import { htmlDrafts } from '../html/index.js';
import { DocxFailure } from './failure.js';
import type { WordPackage } from './package.js';
import { textNotRead } from './remarks.js';
import type { Survey } from './survey.js';

/** Reads another Word file to its drafts. Throws `DocxFailure`. */
export type ReadWord = (bytes: Uint8Array) => Promise<readonly DraftBlock[]>;

/**
 * Reads the parts in other formats that the body takes in (`w:altChunk`, ECMA-376 part 1, 17.17.2), by their
 * relationship ids; one that cannot be read, or lies outside the file, is a warning of the package.
 */
export async function readTakenIn(
  file: WordPackage,
  { chunks }: Survey,
  readWord: ReadWord,
): Promise<ReadonlyMap<string, readonly DraftBlock[]>> {
  const read = new Map<string, readonly DraftBlock[]>();
  for (const { attributes } of chunks) {
    const id = attributes['r:id'] ?? '';
    if (read.has(id)) continue;
    const relation = file.relations.find((each) => each.id === id);
    const bytes =
      relation === undefined || relation.external ? undefined : await file.bytesOf(relation.target);
    const drafts = bytes && (await draftsOf(bytes, relation?.target ?? '', readWord));
    if (drafts === undefined) {
      file.warnings.push(textNotRead(relation?.target ?? 'a part that is missing'));
    }
    read.set(id, drafts ?? []);
    if (read.size > BOUNDS.attachments) throw new DocxFailure('too-large');
  }
  return read;
}

async function draftsOf(
  bytes: Uint8Array,
  name: string,
  readWord: ReadWord,
): Promise<readonly DraftBlock[] | undefined> {
  const start = Buffer.from(bytes.subarray(0, 512)).toString('latin1').trimStart();
  if (start.startsWith('PK')) {
    return readWord(bytes).catch((error: unknown) => {
      if (error instanceof DocxFailure && error.code === 'damaged') return undefined;
      throw error;
    });
  }
  if (/^\{\\rtf|^MIME-Version:/i.test(start)) return undefined;
  const text = decode(bytes);
  if (/\.x?html?$/i.test(name) || /<(?:!doctype|html|body|p|div)\b/i.test(text.slice(0, 1024))) {
    return htmlDrafts(text);
  }
  if (!/\.te?xt$/i.test(name)) return undefined;
  return text.split(/\r\n?|\n/).map((line) => ({ kind: 'paragraph', pieces: [{ text: line }] }));
}

/** By its mark, by what it says of itself, else as UTF-8 or, where it is not that, as Western Windows text. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const named = /<meta[^>]*charset=["']?([\w-]+)/i.exec(start)?.[1];
  for (const encoding of [named ?? 'utf-8', 'utf-8']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      continue;
    }
  }
  return decodeText(bytes, 'windows-1252');
}
