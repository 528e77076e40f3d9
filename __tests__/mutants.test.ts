import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { openReader } from '../src/extract/index.js';
import { judgeBytes } from '../src/intake/index.js';

/** Set to a number, so many are read; 2,000 take a quarter of an hour. */
const COUNT = Number(process.env['HRC_INPUTS_MUTANTS'] ?? 200);
const MINUTES = 60_000;

const FOLDERS = ['../samples/inbox', './fixtures/doc', './fixtures/texts', './fixtures/pdf'];
const FORMATS = new Set(['.pdf', '.docx', '.doc', '.rtf', '.odt', '.eml', '.msg']);

/** Mulberry32: the same numbers from 0 to 1 for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

async function goodFiles(): Promise<string[]> {
  const folders = FOLDERS.map((name) => fileURLToPath(new URL(name, import.meta.url)));
  const paths = await Promise.all(
    folders.map(async (folder) => (await readdir(folder)).map((name) => join(folder, name))),
  );
  return paths.flat().filter((path) => FORMATS.has(extname(path)));
}

/** A copy with flipped bytes, a stretch cut out, doubled, zeroed or moved, or its end cut off. */
function mutantOf(file: Uint8Array, random: () => number): Uint8Array {
  const below = (most: number): number => Math.floor(random() * most);
  // A Buffer's slices are no copies: what is done to them would be done to the good file, and to all later mutants of it.
  const good = Uint8Array.from(file);
  const from = below(good.length);
  const to = Math.min(good.length, from + 1 + below(good.length / 8));
  const [head, middle, tail] = [good.slice(0, from), good.slice(from, to), good.slice(to)];
  switch (below(6)) {
    case 0:
      return head;
    case 1:
      return Buffer.concat([head, tail]);
    case 2:
      return Buffer.concat([head, middle, middle, tail]);
    case 3:
      return Buffer.concat([head, middle.fill(0), tail]);
    case 4:
      return Buffer.concat([tail, middle, head]);
    default: {
      const copy = good.slice();
      for (let flips = 1 + below(40); flips > 0; flips -= 1) copy[below(copy.length)] = below(256);
      return copy;
    }
  }
}

describe('damaged copies of good files', () => {
  it(
    `end each with a text or a reason: ${COUNT} of them`,
    async () => {
      const paths = await goodFiles();
      expect(new Set(paths.map((path) => extname(path))).size).toBeGreaterThanOrEqual(5);
      const good = await Promise.all(paths.map((path) => readFile(path)));
      const reader = openReader({ ocr: 'never', timeout: 30_000 });
      const seeds = Array.from({ length: COUNT }, (_, index) => index);
      const ends: string[] = [];
      try {
        for await (const end of reader.each(seeds, (seed) => endOf(seed))) ends.push(end);
      } finally {
        await reader.close();
      }
      expect(ends).toHaveLength(COUNT);
      expect(ends.filter((end) => !/^(?:text|reason|other format)/u.test(end))).toEqual([]);

      async function endOf(seed: number): Promise<string> {
        const at = seed % good.length;
        const bytes = mutantOf(good[at] ?? Buffer.alloc(0), randomFrom(seed));
        const { format, status } = await judgeBytes('x', bytes, reader.mimeOf);
        if (status !== undefined || format === 'archive') return `other format: ${format}`;
        const sha256 = createHash('sha256').update(bytes).digest('hex');
        const read = await reader.read({ bytes, sha256, format }, (name, inside) =>
          judgeBytes(name, inside, reader.mimeOf),
        );
        const errors = read.diagnostics.filter(({ severity }) => severity === 'error');
        const bad = errors.find(({ code }) => /^(?:reader-|timed-out|out-of)/u.test(code));
        if (bad) return `${bad.code}: seed ${seed}, ${paths[at] ?? ''}`;
        if (read.value !== undefined) return 'text';
        return errors.length === 1 ? 'reason' : `${errors.length} reasons: seed ${seed}`;
      }
    },
    COUNT * 3_000 + MINUTES,
  );
});
