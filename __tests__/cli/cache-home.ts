import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The runs of a test file share a cache, and leave the user's alone. */
export const CACHE_HOME = mkdtempSync(join(tmpdir(), 'hrc-cache-'));

process.once('exit', () => {
  rmSync(CACHE_HOME, { recursive: true, force: true });
});
