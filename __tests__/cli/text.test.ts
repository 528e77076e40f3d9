import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { run } from '../../src/cli/main.js';
import { filesIn, inFolder } from '../folder.js';
import { captured } from './captured.js';

const sample = (name: string): string =>
  fileURLToPath(new URL(`../../samples/inbox/${name}`, import.meta.url));

const LETTER = sample('letter to OHCHR FINAL (2).pdf');
const SHORT = sample('Waitārere Harbour DC response (short).docx');

async function said(words: readonly string[], env = {}) {
  const { io, out, err } = captured(env);
  const status = await run(words, io);
  return { status, out: out(), err: err() };
}

describe('hrc-inputs text', () => {
  it('prints the text with a mark where each page begins', async () => {
    const { status, out, err } = await said(['text', LETTER]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const lines = out.split('\n');
    expect(lines[0]).toBe('[page 1]');
    expect(lines.filter((line) => line === '[page 2]')).toHaveLength(1);
    expect(out).toContain('Waste Pickers');
  });

  it('prints the names of several files, in the order given', async () => {
    const { out } = await said(['text', SHORT, LETTER, SHORT]);
    expect(out.split('\n').filter((line) => line.startsWith('==> '))).toEqual([
      '==> Waitārere Harbour DC response (short).docx <==',
      '==> letter to OHCHR FINAL (2).pdf <==',
      '==> Waitārere Harbour DC response (short).docx <==',
    ]);
  });

  it('prints a line a block with its place and kind', async () => {
    const { out } = await said(['text', '--blocks', LETTER]);
    const rows = out
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));
    expect(rows.every((row) => row.length >= 3)).toBe(true);
    expect(rows[0]?.[0]).toMatch(/^p\. 1/u);
    expect(new Set(rows.map(([, kind]) => kind?.split(' ')[0]))).toContain('paragraph');
  });

  it('prints a line of JSON a file, with blocks where they are asked for', async () => {
    const { out } = await said(['text', '--json', SHORT, LETTER]);
    const [first, second] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(first).toMatchObject({ format: 'docx', status: 'complete', diagnostics: [] });
    expect(first).not.toHaveProperty('blocks');
    expect(second).toMatchObject({ format: 'pdf', pages: 2 });
    const { out: more } = await said(['text', '--json', '--blocks', SHORT]);
    expect(JSON.parse(more)).toHaveProperty('blocks');
  });

  it('says of each file that cannot be read why, and goes on with the others', async () => {
    await inFolder(async (folder) => {
      await writeFile(join(folder, 'torn.pdf'), '%PDF-1.7\nno more');
      await writeFile(join(folder, 'notes.xyz'), Buffer.from([0, 1, 2, 3, 0, 9]));
      const files = [join(folder, 'torn.pdf'), join(folder, 'notes.xyz'), SHORT];
      const { status, out, err } = await said(['text', ...files]);
      expect(status).toBe(3);
      expect(out).toContain('Waitārere');
      expect(err.split('\n').filter(Boolean)).toEqual([
        expect.stringMatching(/^hrc-inputs: torn\.pdf: /u),
        expect.stringMatching(/^hrc-inputs: notes\.xyz: /u),
      ]);
    });
  });

  it('reads all files that are there when one is missing or a folder', async () => {
    await inFolder(async (folder) => {
      const missing = join(folder, 'missing.pdf');
      const { status, out, err } = await said(['text', SHORT, missing, folder, LETTER]);
      expect(status).toBe(3);
      expect(out).toContain('Waitārere');
      expect(out).toContain('Waste Pickers');
      expect(err.split('\n').filter(Boolean)).toEqual([
        `hrc-inputs: missing.pdf: The file “${missing}” does not exist. Check the name and try again.`,
        expect.stringContaining(`“${folder}” is not a file.`),
      ]);
      const { out: json } = await said(['text', '--json', missing, SHORT]);
      expect(JSON.parse(json.split('\n')[0] ?? '')).toMatchObject({
        file: 'missing.pdf',
        status: 'failed',
        diagnostics: [{ code: 'not-found' }],
      });
    });
  });

  it('tells files of one name apart by their folders', async () => {
    await inFolder(async (folder) => {
      for (const name of ['x', 'y']) {
        await mkdir(join(folder, name));
        await copyFile(SHORT, join(folder, name, 'a.docx'));
      }
      const files = ['x/a.docx', 'y/a.docx'].map((path) => join(folder, path));
      const { out } = await said(['text', ...files]);
      expect(out.split('\n').filter((line) => line.startsWith('==> '))).toEqual([
        '==> x/a.docx <==',
        '==> y/a.docx <==',
      ]);
    });
  });

  it('finds a file whose name is not UTF-8 by what a command line has of it', async () => {
    await inFolder(async (folder) => {
      const place = (end: number) =>
        Buffer.concat([Buffer.from(join(folder, 'caf')), Buffer.from([end, 0x2e, 0x64])]);
      await copyFile(SHORT, place(0xe9));
      const named = place(0xe9).toString('utf8');
      const { status, out } = await said(['text', named]);
      expect(status).toBe(0);
      expect(out).toContain('Waitārere');
      await copyFile(SHORT, place(0xe8));
      const { status: unsure, err } = await said(['text', named]);
      expect(unsure).toBe(2);
      expect(err).toContain('may be any of 2 files');
    });
  });

  it('shows what a terminal would obey', async () => {
    await inFolder(async (folder) => {
      await writeFile(
        join(folder, 'a.eml'),
        'From: a@b.example\nSubject: x\nDate: Fri, 20 Jun 2025 10:00:00 +0200\n\nabc\u202etxt\n',
      );
      const { out } = await said(['text', join(folder, 'a.eml')]);
      expect(out).toContain('abc<U+202E>txt');
    });
  });

  it.each([
    [['text'], 'missing required argument'],
    [['text', '/no/such/file.pdf'], 'does not exist'],
    [['text', '--timeout', 'soon', LETTER], 'number of seconds'],
    [['text', '--timeout', '0', LETTER], 'number of seconds'],
    [['text', '--ocr', 'maybe', LETTER], 'auto, never, force'],
  ])('refuses %j', async (words, why) => {
    const { status, err } = await said(words);
    expect(status).toBe(2);
    expect(err).toContain(why);
  });
});

describe('the cache', () => {
  it('serves the next run, and is told and emptied', async () => {
    await inFolder(async (folder) => {
      const env = { XDG_CACHE_HOME: folder };
      const first = await said(['text', SHORT], env);
      const { out: size, err: limits } = await said(['cache', 'size'], env);
      expect(limits).toContain('1024 MB');
      expect(limits).toContain('90 days');
      expect(size).toBe(`${Number.parseInt(size, 10)}\t${join(folder, 'hrc-inputs')}\n`);
      expect(Number.parseInt(size, 10)).toBeGreaterThan(1_000);
      expect(await said(['text', SHORT], env)).toEqual(first);
      const { err } = await said(['cache', 'clear'], env);
      expect(err).toContain('removed');
      expect((await said(['cache', 'size'], env)).out).toMatch(/^0\t/u);
    });
  });

  it('is left alone by --no-cache', async () => {
    await inFolder(async (folder) => {
      const { status } = await said(['text', '--no-cache', SHORT], { XDG_CACHE_HOME: folder });
      expect(status).toBe(0);
      expect(await filesIn(folder)).toEqual({});
    });
  });

  it('changes nothing in a digest, and none of its files', async () => {
    await inFolder(async (folder) => {
      const inbox = join(folder, 'inbox');
      await mkdir(inbox);
      for (const path of [LETTER, SHORT])
        await copyFile(path, join(inbox, path.split('/').at(-1) ?? ''));
      const env = { XDG_CACHE_HOME: join(folder, 'cache') };
      for (const [out, more] of [
        ['a', []],
        ['b', []],
        ['c', ['--no-cache']],
      ] as const) {
        const words = ['digest', inbox, '--out', join(folder, out), '--quiet', ...more];
        expect((await said(words, env)).status).toBe(0);
      }
      const fresh = await filesIn(join(folder, 'c'));
      expect(await filesIn(join(folder, 'a'))).toEqual(fresh);
      expect(await filesIn(join(folder, 'b'))).toEqual(fresh);
    });
  });
});
