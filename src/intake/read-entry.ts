import { result, type Diagnostic, type Entry, type Result } from '../model/index.js';
import { placesOf, readBytes, sha256Of } from './bytes.js';
import { unreadable } from './entries.js';
import { errorCode } from './walk.js';

/**
 * The bytes of an entry, as they were when it was taken in; undefined, with an error, where the file has vanished, cannot be
 * opened or has changed since.
 */
export async function readEntry(entry: Entry): Promise<Result<Uint8Array | undefined>> {
  let reason = 'ENOENT';
  let changed = false;
  try {
    for (const place of await placesOf(entry.path)) {
      const bytes = await readBytes(place);
      if (sha256Of(bytes) === entry.sha256) return result(bytes);
      changed = true;
    }
  } catch (error) {
    reason = errorCode(error);
  }
  const said: Omit<Diagnostic, 'file' | 'submission'> = changed
    ? {
        code: 'changed',
        severity: 'error',
        message: `“${entry.file}” changed while the inbox was being read.`,
        remedy: 'Run again once nothing writes to the inbox.',
      }
    : unreadable(entry.file, reason);
  return result(undefined, [{ ...said, file: entry.file, submission: entry.id }]);
}
