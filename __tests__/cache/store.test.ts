import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { cacheFolder, clearCache, openStore, recall, sizeOfCache } from '../../src/cache/index.js';
import { filesIn, inFolder } from '../folder.js';

const VALUE = { value: { text: 'مرحبا, 你好' }, diagnostics: [] };

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

  it('removes what another version of the program kept', async () => {
    await inFolder(async (folder) => {
      await writeFile(join(folder, 'other'), 'old');
      await openStore(folder);
      expect(await readdir(folder)).not.toContain('other');
    });
  });

  it('hinders nothing where its folder cannot be made', async () => {
    await inFolder(async (folder) => {
      await writeFile(join(folder, 'file'), '');
      const store = await openStore(join(folder, 'file', 'cache'));
      await store.put('key', VALUE);
      expect(await store.get('key')).toBeUndefined();
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
