import { Buffer } from 'node:buffer';
import type { CFB$Entry } from 'cfb';
import { BOUNDS } from '../../model/index.js';
import { MailFailure } from './failure.js';

const SIGNATURE = 'd0cf11e0a1b11ae1';

/** Streams that share their sectors may hold together more than the file. */
const MOST_SHARED = 2;

/** Deeper than this no mail program nests messages. */
const DEEPEST = 64;

/**
 * A compound file (MS-CFB) written anew from what can be reached in it: msgreader follows chains of sectors for as long as
 * they go on, so a looping one would never end. Named properties are left out: no text is in them, and msgreader prints
 * those that it cannot read. Throws `MailFailure`.
 */
export async function soundCompoundFile(bytes: Uint8Array): Promise<Uint8Array> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (file.toString('hex', 0, 8) !== SIGNATURE) throw new MailFailure('damaged');
  const { default: CFB } = await import('cfb');
  try {
    const found = CFB.read(file, { type: 'buffer' });
    const { FileIndex: entries, FullPaths: paths } = found;
    const sound = CFB.utils.cfb_new();
    let size = 0;
    entries.slice(0, BOUNDS.archiveParts).forEach((entry, index) => {
      const path = pathOf(paths[index] ?? '');
      const content = contentOf(entry);
      if (path === undefined || content === undefined) return;
      size += content.length;
      if (size > MOST_SHARED * file.length) throw new MailFailure('damaged');
      CFB.utils.cfb_add(sound, path, content, { unsafe: true });
    });
    return Uint8Array.from(Buffer.from(CFB.write(sound, { type: 'buffer' }) as Buffer));
  } catch {
    throw new MailFailure('damaged');
  }
}

/** The bytes of a stream; undefined for what is none, or was declared without any. */
function contentOf({ type, content }: CFB$Entry): Buffer | undefined {
  const STREAM = 2;
  const hasBytes = content instanceof Uint8Array || Array.isArray(content);
  return type === STREAM && hasBytes ? Buffer.from(content) : undefined;
}

/** The path of a stream below the root; undefined for what is not kept. */
function pathOf(full: string): string | undefined {
  const parts = full.split('/').slice(1);
  const wanted = parts.length > 0 && parts.length <= DEEPEST;
  return wanted && !parts.some((part) => part.startsWith('__nameid')) ? parts.join('/') : undefined;
}
