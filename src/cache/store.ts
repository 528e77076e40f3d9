import { chmod, mkdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { BOUNDS, type Store } from '../model/index.js';
import { codeVersion } from './code-version.js';
import { lastTrimmed, trim, type CacheLimits } from './trim.js';

const BOUNDED: CacheLimits = { bytes: BOUNDS.cacheBytes, age: BOUNDS.cacheAge };
const DAY = 24 * 60 * 60 * 1000;

/**
 * A store in a folder that only its owner may look into, shared by all versions of the program, each with values of its
 * own. A folder that cannot be made or written to keeps nothing, and hinders nothing.
 */
export async function openStore(folder: string, limits: CacheLimits = BOUNDED): Promise<Store> {
  const { default: cacache } = await import('cacache');
  const own = join(folder, (await codeVersion()).slice(0, 16));
  await prepare(folder, limits);
  const grown = growing(folder, limits);
  return {
    get: async (key) => {
      const info = await cacache.get.info(own, key).catch(() => null);
      if (info === null) return undefined;
      try {
        const value: unknown = JSON.parse(
          (await cacache.get.byDigest(own, info.integrity)).toString('utf8'),
        );
        const now = new Date();
        await utimes(info.path, now, now).catch(() => undefined);
        return value;
      } catch {
        // Torn content would stand in the way of the same content written anew.
        await cacache.rm.content(own, info.integrity).catch(() => undefined);
        return undefined;
      }
    },
    put: async (key, value) => {
      try {
        const before = await cacache.get.info(own, key);
        const json = JSON.stringify(value);
        await cacache.put(own, key, json, { algorithms: ['sha256'] });
        const now = await cacache.get.info(own, key);
        // Content stays behind when its key comes to mean something else.
        if (before !== null && before.integrity !== now?.integrity) {
          await cacache.rm.content(own, before.integrity);
        }
        await grown(now?.size ?? json.length);
      } catch {
        // A full disk or a folder that may not be written to: the next run reads again.
      }
    },
  };
}

async function prepare(folder: string, limits: CacheLimits): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await chmod(folder, 0o700);
    if ((await lastTrimmed(folder)) < Date.now() - DAY) await trim(folder, limits);
  } catch {
    // As with writing: without the folder there is no cache.
  }
}

/** Told of what was added, it trims the cache with the first of it in a run, and whenever there is too much. */
function growing(folder: string, limits: CacheLimits): (bytes: number) => Promise<void> {
  let held = Promise.resolve(Infinity);
  return async (bytes) => {
    held = held.then((before) =>
      before + bytes > limits.bytes ? trim(folder, limits) : before + bytes,
    );
    held = held.catch(() => Infinity);
    await held;
  };
}
