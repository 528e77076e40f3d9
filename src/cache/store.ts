import { chmod, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Store } from '../model/index.js';
import { codeVersion } from './code-version.js';

/**
 * A store in a folder that only its owner may look into. What another version of the program kept there is removed. A
 * folder that cannot be made or written to keeps nothing, and hinders nothing.
 */
export async function openStore(folder: string): Promise<Store> {
  const { default: cacache } = await import('cacache');
  const version = (await codeVersion()).slice(0, 16);
  const own = join(folder, version);
  await prepare(folder, version);
  /** Torn content would stand in the way of the same content written anew. */
  const forget = async (key: string): Promise<void> => {
    const torn = await cacache.get.info(own, key).catch(() => null);
    if (torn !== null) await cacache.rm.content(own, torn.integrity).catch(() => undefined);
  };
  return {
    get: async (key) => {
      try {
        const { data } = await cacache.get(own, key);
        return JSON.parse(data.toString('utf8')) as unknown;
      } catch {
        await forget(key);
        return undefined;
      }
    },
    put: async (key, value) => {
      try {
        const before = await cacache.get.info(own, key);
        await cacache.put(own, key, JSON.stringify(value), { algorithms: ['sha256'] });
        const now = await cacache.get.info(own, key);
        // Content stays behind when its key comes to mean something else.
        if (before !== null && before.integrity !== now?.integrity) {
          await cacache.rm.content(own, before.integrity);
        }
      } catch {
        // A full disk or a folder that may not be written to: the next run reads again.
      }
    },
  };
}

async function prepare(folder: string, version: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await chmod(folder, 0o700);
    for (const name of await readdir(folder)) {
      if (name !== version) await rm(join(folder, name), { recursive: true, force: true });
    }
  } catch {
    // As with writing: without the folder there is no cache.
  }
}
