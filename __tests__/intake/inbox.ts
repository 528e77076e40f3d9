import { Buffer } from 'node:buffer';
import { mkdir, mkdtemp, realpath, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import JSZip from 'jszip';

export const PDF = '%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n';

/** A fresh folder with the given files, by path relative to it. */
export async function inboxWith(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string> {
  const inbox = await realpath(await mkdtemp(join(tmpdir(), 'inbox-')));
  for (const [name, content] of Object.entries(files)) {
    const path = join(inbox, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  return inbox;
}

export async function zipOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  compression: 'STORE' | 'DEFLATE' = 'DEFLATE',
): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(files)) zip.file(name, content);
  return zip.generateAsync({ type: 'uint8array', compression });
}

export function wordFile(text = 'hello'): Promise<Uint8Array> {
  return zipOf({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': '<x/>',
    'word/document.xml': text,
  });
}

/** The least of a compound file that shows the given names in its directory. */
export function compoundFile(...names: readonly string[]): Uint8Array {
  const header = Buffer.alloc(512);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  const entries = ['Root Entry', ...names].map((name) => {
    const entry = Buffer.alloc(128);
    const bytes = Buffer.from(name, 'utf16le');
    bytes.copy(entry);
    entry.writeUInt16LE(bytes.length + 2, 64);
    return entry;
  });
  return Buffer.concat([header, ...entries, Buffer.alloc(512)]);
}
