import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { checksum, earlierOutput } from '../../src/write/manifest.js';
import { saveAll } from '../../src/write/save.js';
import { swap } from '../../src/write/swap.js';
import type { Plan } from '../../src/write/swap.js';

let dir = '';
let stage = '';

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'swap-'));
  stage = join(dir, '.hrc-inputs-stage');
  await mkdir(stage);
});

afterEach(() => rm(dir, { recursive: true }));

async function texts(): Promise<Record<string, string>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(dir.length + 1))
    .filter((path) => !path.startsWith('.hrc-inputs-stage'));
  const read = files
    .sort()
    .map(async (path) => [path, await readFile(join(dir, path), 'utf8')] as const);
  return Object.fromEntries(await Promise.all(read));
}

function planFor(change: Partial<Plan>): Plan {
  return {
    aside: new Map([['a.edited.md', Buffer.from('edited')]]),
    incoming: new Map([
      ['a.md', { content: 'new', replaces: true }],
      ['questions/b.md', { content: 'new', replaces: false }],
    ]),
    outgoing: ['c.md'],
    manifest: { before: Buffer.from('before'), during: 'during', after: 'after' },
    ...change,
  };
}

describe('a swap', () => {
  beforeEach(async () => {
    await writeFile(join(dir, '.hrc-inputs.json'), 'before');
    await writeFile(join(dir, 'a.md'), 'edited');
    await writeFile(join(dir, 'c.md'), 'old');
  });

  it('puts the new in place, keeps the edited beside and takes the old out', async () => {
    await swap(dir, stage, planFor({}));
    expect(await texts()).toEqual({
      '.hrc-inputs.json': 'after',
      'a.edited.md': 'edited',
      'a.md': 'new',
      'questions/b.md': 'new',
    });
  });

  it('has the list that knows both in place before the first file moves', async () => {
    const seen: string[] = [];
    const aside = new Map<string, Buffer>();
    aside[Symbol.iterator] = () => {
      seen.push(readFileSync(join(dir, '.hrc-inputs.json'), 'utf8'));
      seen.push(readFileSync(join(dir, 'a.md'), 'utf8'));
      return new Map<string, Buffer>().entries();
    };
    await swap(dir, stage, planFor({ aside }));
    expect(seen).toEqual(['during', 'edited']);
  });

  it('takes every step back when the last one fails', async () => {
    const before = await texts();
    await expect(swap(dir, stage, planFor({ outgoing: ['c.md', 'gone.md'] }))).rejects.toThrow();
    expect(await texts()).toEqual(before);
    expect((await readdir(dir)).sort()).not.toContain('questions');
  });

  it('never writes over a file that came to stand where a copy should', async () => {
    await writeFile(join(dir, 'a.edited.md'), 'earlier edits');
    const before = await texts();
    await expect(swap(dir, stage, planFor({}))).rejects.toThrow('EEXIST');
    expect(await texts()).toEqual(before);
  });
});

describe('a run that was cut short', () => {
  it('leaves a list by which the next run knows both the old and the new files', async () => {
    const old = new Map([
      ['a.md', 'old a'],
      ['b.md', 'old b'],
    ]);
    const fresh = new Map([
      ['a.md', 'new a'],
      ['b.md', 'new b'],
    ]);
    await saveAll(dir, old);
    const sums = [checksum('old a'), checksum('new a')];
    const list = { 'a.md': sums, 'b.md': [checksum('old b'), checksum('new b')] };
    await writeFile(join(dir, '.hrc-inputs.json'), JSON.stringify({ files: list }));
    await writeFile(join(dir, 'a.md'), 'new a');
    expect((await earlierOutput(dir))?.get('a.md')).toEqual(sums);
    await saveAll(dir, old);
    expect(await texts()).toMatchObject({ 'a.md': 'old a', 'b.md': 'old b' });
    await saveAll(dir, fresh);
    expect(Object.keys(await texts())).toEqual(['.hrc-inputs.json', 'a.md', 'b.md']);
  });
});
