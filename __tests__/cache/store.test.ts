import { mkdir, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { cacheFolder, clearCache, openStore, recall, sizeOfCache } from '../../src/cache/index.js';
import { filesIn, inFolder } from '../folder.js';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const VALUE = { value: { text: 'مرحبا, 你好' }, diagnostics: [] };

/** Makes the content that begins with `text` last used at a time. */
async function setUsed(folder: string, text: string, at: number): Promise<void> {
  const files = Object.entries(await filesIn(folder));
  const found = files.find(([, content]) => content.toString('utf8').startsWith(`"${text}`));
  const used = new Date(at);
  await utimes(join(folder, found?.[0] ?? 'nowhere'), used, used);
}

describe('the store', () => {
  it('gives back what was put, also to the next run', async () => {
    await inFolder(async (folder) => {
      await (await openStore(folder)).put('key', VALUE);
      const next = await openStore(folder);
      expect(await next.get('key')).toEqual(VALUE);
      expect(await next.get('another')).toBeUndefined();
    });
  });

  it.each(['content', 'index'])(
    'takes torn or altered %s for a miss, and puts it right',
    async (part) => {
      await inFolder(async (folder) => {
        const store = await openStore(folder);
        for (const tear of [
          () => '',
          (whole: string) => whole.slice(0, whole.length / 2),
          (whole: string) => `${whole.slice(0, -9)}${'x'.repeat(9)}`,
        ]) {
          await store.put('key', VALUE);
          expect(await store.get('key')).toEqual(VALUE);
          const torn = Object.keys(await filesIn(folder)).filter((path) => path.includes(part));
          expect(torn).not.toEqual([]);
          for (const path of torn) {
            const whole = await readFile(join(folder, path), 'utf8');
            await writeFile(join(folder, path), tear(whole));
          }
          expect(await store.get('key')).toBeUndefined();
        }
      });
    },
  );

  it('keeps one content where a key comes to mean something else', async () => {
    await inFolder(async (folder) => {
      const store = await openStore(folder);
      await store.put('key', 'a'.repeat(10_000));
      await store.put('key', 'b'.repeat(10_000));
      await store.put('key', 'b'.repeat(10_000));
      expect(await store.get('key')).toBe('b'.repeat(10_000));
      const contents = Object.values(await filesIn(folder)).filter(({ length }) => length > 9_000);
      expect(contents).toHaveLength(1);
    });
  });

  it('keeps no more than its bytes, and removes first what was used least recently', async () => {
    await inFolder(async (folder) => {
      const store = await openStore(folder, { bytes: 60_000, age: DAY });
      const key = (index: number): string => `key ${index}`;
      const value = (index: number): string => String(index).repeat(10_000);
      for (let index = 0; index < 4; index += 1) {
        await store.put(key(index), value(index));
        await setUsed(folder, String(index), Date.now() - HOUR + index * 1000);
      }
      expect(await store.get(key(0))).toBe(value(0));
      await store.put(key(4), value(4));
      await store.put(key(5), value(5));
      const kept = await Promise.all([0, 1, 2, 3, 4, 5].map((index) => store.get(key(index))));
      expect(kept.map((found) => found !== undefined)).toEqual([
        true,
        false,
        true,
        true,
        true,
        true,
      ]);
      expect(await sizeOfCache(folder)).toBeLessThanOrEqual(60_000);
      expect(
        Object.keys(await filesIn(folder)).filter((path) => path.includes('index-v')),
      ).toHaveLength(5);
    });
  });

  it('removes what was not used for long, of other versions too, and leaves the rest', async () => {
    await inFolder(async (folder) => {
      const limits = { bytes: 1_000_000, age: 30 * DAY };
      for (const name of ['older', 'younger']) {
        await mkdir(join(folder, name, 'content-v2'), { recursive: true });
        await writeFile(join(folder, name, 'content-v2', name), 'x');
        const used = new Date(Date.now() - (name === 'older' ? 31 : 29) * DAY);
        await utimes(join(folder, name, 'content-v2', name), used, used);
      }
      await openStore(folder, limits);
      expect(await readdir(folder)).toEqual(['older', 'younger']);
      await (await openStore(folder, limits)).put('key', VALUE);
      expect(await readdir(folder)).toHaveLength(2);
      expect(await readdir(folder)).not.toContain('older');
      expect(await readFile(join(folder, 'younger', 'content-v2', 'younger'), 'utf8')).toBe('x');
      expect(await (await openStore(folder, limits)).get('key')).toEqual(VALUE);
    });
  });

  it('is looked through once a day where nothing is added as well', async () => {
    await inFolder(async (folder) => {
      const limits = { bytes: 1_000_000, age: 30 * DAY };
      await (await openStore(folder, limits)).put('key', 'abc');
      await setUsed(folder, 'abc', Date.now() - 31 * DAY);
      expect(await sizeOfCache(folder)).toBeGreaterThan(0);
      const before = new Date(Date.now() - 2 * DAY);
      await utimes(folder, before, before);
      await openStore(folder, limits);
      expect(await sizeOfCache(folder)).toBe(0);
    });
  });

  it('hinders nothing where its folder cannot be made', async () => {
    await inFolder(async (folder) => {
      await writeFile(join(folder, 'file'), '');
      const store = await openStore(join(folder, 'file', 'cache'));
      await store.put('key', VALUE);
      expect(await store.get('key')).toBeUndefined();
      expect(await sizeOfCache(join(folder, 'file', 'cache'))).toBe(0);
      await clearCache(join(folder, 'file', 'cache'));
      expect(await readdir(folder)).toEqual(['file']);
    });
  });

  it('is for its owner alone', async () => {
    await inFolder(async (folder) => {
      await openStore(join(folder, 'cache'));
      expect((await stat(join(folder, 'cache'))).mode & 0o077).toBe(0);
    });
  });
});

describe('what a run has worked out', () => {
  it('is worked out again only when the state has changed or it was not kept', async () => {
    await inFolder(async (folder) => {
      const store = await openStore(folder);
      let count = 0;
      const work = (): Promise<number> => Promise.resolve((count += 1));
      const odd = (value: number): boolean => value % 2 === 1;
      expect(await recall(store, 'name', { a: 1 }, work, odd)).toBe(1);
      expect(await recall(store, 'name', { a: 1 }, work, odd)).toBe(1);
      expect(await recall(store, 'name', { a: 2 }, work, odd)).toBe(2);
      expect(await recall(store, 'name', { a: 2 }, work, odd)).toBe(3);
      expect(await recall(undefined, 'name', { a: 2 }, work, odd)).toBe(4);
    });
  });
});

describe('the folder of the cache', () => {
  it('is below XDG_CACHE_HOME where that is an absolute path, else below the home folder', () => {
    expect(cacheFolder({ XDG_CACHE_HOME: '/x' })).toBe(join('/x', 'hrc-inputs'));
    expect(cacheFolder({ XDG_CACHE_HOME: 'x' })).toMatch(/[\\/]\.cache[\\/]hrc-inputs$/u);
    expect(cacheFolder({})).toMatch(/[\\/]\.cache[\\/]hrc-inputs$/u);
  });

  it('tells its size and is emptied, also where there is none', async () => {
    await inFolder(async (folder) => {
      const cache = join(folder, 'cache');
      expect(await sizeOfCache(cache)).toBe(0);
      await (await openStore(cache)).put('key', 'x'.repeat(5_000));
      expect(await sizeOfCache(cache)).toBeGreaterThan(5_000);
      await clearCache(cache);
      await clearCache(cache);
      expect(await sizeOfCache(cache)).toBe(0);
    });
  });
});
