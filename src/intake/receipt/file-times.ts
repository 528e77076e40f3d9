import { realpath, stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import type { Entry } from '../../model/index.js';

/**
 * When each file that lies in the inbox itself was last changed, by the id of its entry (ISO 8601, universal time). What
 * came out of an archive or mailbox has no time of its own.
 */
export async function fileTimes(
  inbox: string,
  entries: readonly Entry[],
): Promise<ReadonlyMap<string, string>> {
  const root = await realpath(resolve(inbox));
  const times = new Map<string, string>();
  for (const { id, file, path } of entries) {
    const inside = relative(root, path).split(sep).join('/').normalize('NFC');
    if (inside !== file) continue;
    const found = await stat(path).catch(() => undefined);
    if (found !== undefined) times.set(id, `${found.mtime.toISOString().slice(0, 19)}+00:00`);
  }
  return times;
}
