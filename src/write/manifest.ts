import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Lists what a run wrote, so that a later one removes nothing else. */
export const MANIFEST = '.hrc-inputs.json';

/** What a run of ours may have written, whatever a manifest claims. */
const OURS = /^(?:questions\/)?[A-Za-z0-9%_-][A-Za-z0-9%._-]*\.(?:csv|json|md)$/;

export function checksum(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

export function manifestOf(files: ReadonlyMap<string, string>): string {
  const sums = [...files].map(([path, text]) => [path, checksum(text)] as const);
  sums.sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ files: Object.fromEntries(sums) }, null, 1)}\n`;
}

/** SHA-256 by path of what the last run wrote into the folder; empty where none did, or its list cannot be read. */
export async function readManifest(folder: string): Promise<ReadonlyMap<string, string>> {
  let content: unknown;
  try {
    content = JSON.parse(await readFile(join(folder, MANIFEST), 'utf8'));
  } catch {
    return new Map();
  }
  if (typeof content !== 'object' || content === null || !('files' in content)) return new Map();
  const { files } = content;
  if (typeof files !== 'object' || files === null) return new Map();
  return new Map(
    Object.entries(files).filter(
      (entry): entry is [string, string] => OURS.test(entry[0]) && typeof entry[1] === 'string',
    ),
  );
}
