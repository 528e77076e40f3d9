import { describe, expect, it } from '@jest/globals';
import { readDoc } from '../../../src/extract/doc/index.js';
import { fixture, LANGUAGES } from './word-file.js';

const MUTANTS = 240;

/** Numbers from 0 up to 1, the same in each run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function mutant(good: Buffer, random: () => number, kind: number): Buffer {
  const below = (limit: number): number => Math.floor(random() * limit);
  if (kind === 0) return good.subarray(0, below(good.length));
  const bytes = Buffer.from(good);
  for (let changes = 1 + below(12); changes > 0; changes -= 1) {
    if (kind === 1) bytes[below(bytes.length)] = below(256);
    else if (kind === 2) bytes[512 + below(1200)] = below(256);
    else
      bytes.writeInt32LE([-1, 0x7fffffff, 0, -2, 0x10000][below(5)] ?? 0, below(bytes.length - 4));
  }
  return bytes;
}

describe('spoilt copies of good files', () => {
  it('each ends with a document or with one error', async () => {
    const random = seeded(57);
    const goods = [...LANGUAGES, 'layout'].map((name) => fixture(name));
    let read = 0;
    for (let index = 0; index < MUTANTS; index += 1) {
      const good = goods[index % goods.length];
      if (good === undefined) continue;
      const bytes = mutant(good, random, index % 4);
      const { value, diagnostics } = await readDoc(bytes);
      const errors = diagnostics.filter(({ severity }) => severity === 'error');
      expect([index, errors.length]).toEqual([index, value === undefined ? 1 : 0]);
      if (value !== undefined) read += 1;
    }
    expect(read).toBeGreaterThan(MUTANTS / 4);
    expect(read).toBeLessThan(MUTANTS);
  });
});
