import { readdir, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';

/** How much a cache may hold. */
export interface CacheLimits {
  readonly bytes: number;
  /** Milliseconds since something was last used. */
  readonly age: number;
}

/** Share of the bytes that is left where there were too many, so that not each new value calls for it anew. */
const LEFT = 0.9;

interface Held {
  readonly path: string;
  readonly size: number;
  readonly used: number;
}

/**
 * Removes what was not used for too long, whichever version of the program kept it, and where all of it has too many
 * bytes what was used least recently; gives how many bytes are left. Rejects as the file system does.
 */
export async function trim(folder: string, { bytes, age }: CacheLimits): Promise<number> {
  const oldest = Date.now() - age;
  const held = await heldIn(folder);
  const all = sumOf(held);
  const most = all > bytes ? LEFT * bytes : bytes;
  let left = all;
  const doomed = held
    .filter(({ path }) => !isIndex(path))
    .sort((a, b) => a.used - b.used)
    .filter(({ used, size }) => {
      if (used >= oldest && left <= most) return false;
      left -= size;
      return true;
    });
  for (const { path } of doomed) await rm(path, { force: true });
  if (doomed.length > 0) await forgetRemoved(folder);
  const now = new Date();
  await utimes(folder, now, now);
  return sumOf(await heldIn(folder));
}

/** When `trim` was last at work, or the folder was made, as `Date.now()` has it. */
export async function lastTrimmed(folder: string): Promise<number> {
  return (await stat(folder)).mtimeMs;
}

async function heldIn(folder: string): Promise<readonly Held[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(
    files.map(async ({ parentPath, name }) => {
      const path = join(parentPath, name);
      const { size, mtimeMs } = await stat(path);
      return { path, size, used: mtimeMs };
    }),
  );
}

function sumOf(held: readonly Held[]): number {
  return held.reduce((sum, { size }) => sum + size, 0);
}

/** The index of a version says what its contents are, and is of no use without them. */
function isIndex(path: string): boolean {
  return /[\\/]index-v\d+[\\/]/u.test(path);
}

async function forgetRemoved(folder: string): Promise<void> {
  const { default: cacache } = await import('cacache');
  for (const version of await readdir(folder)) {
    const own = join(folder, version);
    if ((await heldIn(own)).every(({ path }) => isIndex(path))) {
      await rm(own, { recursive: true, force: true });
      continue;
    }
    for (const { key, path } of Object.values(await cacache.ls(own))) {
      const kept = await stat(path).catch(() => undefined);
      if (kept === undefined) await cacache.rm.entry(own, key, { removeFully: true });
    }
  }
}
