import { execFileSync } from 'node:child_process';
import { Buffer } from 'node:buffer';
import { mkdir, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { namesApart, readEntry, takeIn } from '../../src/intake/index.js';
import { opener } from './opener.js';
import { systemReason } from '../../src/intake/system-reason.js';
import { RunError } from '../../src/model/index.js';
import { inboxWith, PDF } from './inbox.js';

async function refusal(run: Promise<unknown>): Promise<RunError> {
  try {
    await run;
  } catch (error) {
    if (error instanceof RunError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('names of files by themselves', () => {
  it('have as much of the path as tells them apart, and no more', () => {
    const paths = ['/a/x/1.pdf', '/b/x/1.pdf', '/b/y/1.pdf', '/b/y/2.pdf', '/b/y/../y/2.pdf'];
    expect([...namesApart(paths).values()]).toEqual([
      'a/x/1.pdf',
      'b/x/1.pdf',
      'y/1.pdf',
      '2.pdf',
      '2.pdf',
    ]);
  });
});

describe('names of files that look the same', () => {
  it('are told apart by their folders', () => {
    expect([...namesApart(['/a/on-lea.pdf', '/b/On‑Lea.pdf', '/b/one.pdf']).values()]).toEqual([
      'a/on-lea.pdf',
      'b/On‑Lea.pdf',
      'one.pdf',
    ]);
  });
});

describe('taking in an inbox', () => {
  it('finds every file at any depth, in the order of their paths', async () => {
    const inbox = await inboxWith({
      'b.pdf': `${PDF}1`,
      'a/z.pdf': `${PDF}2`,
      'a/مساهمة البلدية.pdf': `${PDF}3`,
      'a b/意见.pdf': `${PDF}4`,
      '.hidden/x.pdf': `${PDF}5`,
    });
    const { value, diagnostics } = await takeIn(inbox, opener);
    expect(value.map(({ file }) => file)).toEqual([
      '.hidden/x.pdf',
      'a b/意见.pdf',
      'a/z.pdf',
      'a/مساهمة البلدية.pdf',
      'b.pdf',
    ]);
    expect(diagnostics).toEqual([]);
    expect(value[4]).toEqual({
      id: expect.stringMatching(/^s[0-9a-f]{8}$/u),
      file: 'b.pdf',
      path: join(inbox, 'b.pdf'),
      bytes: PDF.length + 1,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/u),
      format: 'pdf',
    });
  });

  it('marks byte-equal files as duplicates of the first', async () => {
    const { value, diagnostics } = await takeIn(
      await inboxWith({ 'a.pdf': PDF, 'b (1).pdf': PDF, 'c.pdf': PDF, 'd.pdf': `${PDF}d` }),
      opener,
    );
    const [first, second, third, fourth] = value;
    expect(second).toMatchObject({ id: `${first?.id ?? ''}-2`, duplicateOf: first?.id });
    expect(third).toMatchObject({ id: `${first?.id ?? ''}-3`, duplicateOf: first?.id });
    expect(fourth).not.toHaveProperty('duplicateOf');
    expect(diagnostics.map(({ code, file }) => [code, file])).toEqual([
      ['duplicate', 'b (1).pdf'],
      ['duplicate', 'c.pdf'],
    ]);
  });

  it('keeps both of two names that are the same once composed', async () => {
    const inbox = await inboxWith({ 'é.pdf': PDF, 'e\u0301.pdf': `${PDF}2` });
    const { value, diagnostics } = await takeIn(inbox, opener);
    expect(value.map(({ file }) => file)).toEqual(['é (2).pdf', 'é.pdf']);
    expect(new Set(value.map(({ path }) => path)).size).toBe(2);
    expect(diagnostics).toMatchObject([{ code: 'twin-name', severity: 'warning' }]);
    for (const entry of value) expect((await readEntry(entry)).value).toBeDefined();
  });

  it('shows control characters in a name and reads the file all the same', async () => {
    const inbox = await inboxWith({ 'line\nbreak\u001b[31m.pdf': PDF });
    const { value } = await takeIn(inbox, opener);
    expect(value[0]?.file).toBe('line␊break␛[31m.pdf');
    const [read] = await Promise.all(value.map(readEntry));
    expect(Buffer.from(read?.value ?? []).toString()).toBe(PDF);
  });

  it('reads files whose names are not UTF-8', async () => {
    const inbox = await inboxWith({});
    for (const byte of [0xe9, 0xe8]) {
      const name = Buffer.concat([
        Buffer.from(`${inbox}/lettre d'`),
        Buffer.from([byte]),
        Buffer.from('t.pdf'),
      ]);
      await writeFile(name, `${PDF}${byte}`);
    }
    const { value, diagnostics } = await takeIn(inbox, opener);
    expect(value.map(({ file }) => file)).toEqual([
      "lettre d'\ufffdt (2).pdf",
      "lettre d'\ufffdt.pdf",
    ]);
    expect(diagnostics.map(({ code }) => code)).toContain('name-not-utf8');
    for (const entry of value) expect((await readEntry(entry)).diagnostics).toEqual([]);
  });

  it('does not walk what is excluded', async () => {
    const inbox = await inboxWith({
      'a.pdf': PDF,
      'digest/index.md': 'x',
      'digestive.pdf': `${PDF}2`,
    });
    const { value } = await takeIn(inbox, opener, { exclude: [join(inbox, 'digest')] });
    expect(value.map(({ file }) => file)).toEqual(['a.pdf', 'digestive.pdf']);
  });

  it('follows no link out of the inbox, into a folder or to nowhere', async () => {
    const outside = await inboxWith({ 'secret.pdf': PDF });
    const inbox = await inboxWith({ 'a/one.pdf': PDF });
    await symlink(join(outside, 'secret.pdf'), join(inbox, 'out.pdf'));
    await symlink(outside, join(inbox, 'outside'));
    await symlink(inbox, join(inbox, 'a/loop'));
    await symlink(join(inbox, 'nothing'), join(inbox, 'broken.pdf'));
    await symlink(join(inbox, 'a/one.pdf'), join(inbox, 'within.pdf'));
    const { value, diagnostics } = await takeIn(inbox, opener);
    expect(value.map(({ file, status }) => [file, status])).toEqual([
      ['a/one.pdf', undefined],
      ['broken.pdf', 'skipped'],
      ['out.pdf', 'skipped'],
      ['outside', 'skipped'],
      ['within.pdf', undefined],
    ]);
    expect(value[4]?.duplicateOf).toBe(value[0]?.id);
    expect(diagnostics.filter(({ code }) => code === 'link-not-followed')).toHaveLength(4);
  });

  it('never opens a pipe', async () => {
    const inbox = await inboxWith({ 'a.pdf': PDF });
    execFileSync('mkfifo', [join(inbox, 'pipe.pdf')]);
    const { value, diagnostics } = await takeIn(inbox, opener);
    expect(value[1]).toMatchObject({ file: 'pipe.pdf', status: 'skipped' });
    expect(diagnostics).toMatchObject([{ code: 'special-file', severity: 'error' }]);
  });

  it('refuses a file of more than 200 MB without reading it', async () => {
    const inbox = await inboxWith({ 'huge.pdf': PDF });
    await truncate(join(inbox, 'huge.pdf'), 300 * 1024 * 1024);
    const { value, diagnostics } = await takeIn(inbox, opener);
    expect(value[0]).toMatchObject({ format: 'pdf', status: 'failed', sha256: '' });
    expect(diagnostics).toMatchObject([{ code: 'too-large', severity: 'error' }]);
  });

  it('does not walk the folders of programs', async () => {
    const inbox = await inboxWith({ 'a.pdf': PDF, '.git/config': 'x', '__MACOSX/._a.pdf': 'x' });
    const { value, diagnostics } = await takeIn(inbox, opener);
    expect(value.map(({ file }) => file)).toEqual(['a.pdf']);
    expect(diagnostics.map(({ code }) => code)).toEqual(['system-folder', 'system-folder']);
  });

  it('does not read a digest that was written into the inbox earlier, and says so once', async () => {
    const inbox = await inboxWith({
      'a.pdf': PDF,
      'old/digest/.hrc-inputs.json': '{}',
      'old/digest/index.md': 'x',
      'old/digest/questions/1.csv': 'x',
      'old/b.pdf': `${PDF}b`,
    });
    const { value, diagnostics } = await takeIn(inbox, opener);
    expect(value.map(({ file }) => file)).toEqual(['a.pdf', 'old/b.pdf']);
    expect(diagnostics).toMatchObject([
      { code: 'earlier-digest', severity: 'note', file: 'old/digest' },
    ]);
  });

  it('refuses a folder that is missing, is a file, or holds no files, in one sentence each', async () => {
    const inbox = await inboxWith({ 'a.pdf': PDF });
    const empty = await inboxWith({ '.DS_Store': 'x' });
    await mkdir(join(empty, 'sub'));
    for (const [path, message] of [
      [join(inbox, 'nowhere'), /does not exist/u],
      [join(inbox, 'a.pdf'), /is not a folder/u],
      [empty, /holds no files/u],
    ] as const) {
      const error = await refusal(takeIn(path, opener));
      expect(error.kind).toBe('usage');
      expect(error.message).toMatch(message);
      expect(error.remedy).toBeTruthy();
    }
  });

  it('gives every file exactly one entry with an id and a path of its own', async () => {
    const name = fc
      .stringMatching(/^(?:[a-zé .~$()]|e\u0301){1,8}$/u)
      .filter((text) => !/^\.{1,2}$/u.test(text));
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(name, { minLength: 1, maxLength: 6 }), async (names) => {
        const inbox = await inboxWith(Object.fromEntries(names.map((one) => [one, PDF])));
        const { value } = await takeIn(inbox, opener);
        expect(new Set(value.map(({ path }) => basename(path)))).toEqual(new Set(names));
        expect(new Set(value.map(({ file }) => file)).size).toBe(names.length);
        expect(new Set(value.map(({ id }) => id)).size).toBe(names.length);
        await rm(inbox, { recursive: true });
      }),
      { numRuns: 30 },
    );
  });
});

describe('what the system says', () => {
  it('is told in words, never by its short name', () => {
    expect(systemReason('EACCES')).toBe('permission was denied');
    for (const code of ['EIO', 'ELOOP', 'EWHATEVER', 'toString', '']) {
      expect(systemReason(code)).toMatch(/^[a-z ]+$/u);
    }
  });
});

describe('reading an entry again', () => {
  it('says that a file has vanished or changed since it was listed', async () => {
    const inbox = await inboxWith({ 'a.pdf': PDF, 'b.pdf': `${PDF}b` });
    const { value } = await takeIn(inbox, opener);
    await rm(join(inbox, 'a.pdf'));
    await writeFile(join(inbox, 'b.pdf'), 'other');
    const results = await Promise.all(value.map(readEntry));
    expect(results.map((one) => one.value)).toEqual([undefined, undefined]);
    expect(results.map((one) => one.diagnostics[0])).toMatchObject([
      { code: 'vanished', severity: 'error', file: 'a.pdf', submission: value[0]?.id },
      { code: 'changed', severity: 'error', file: 'b.pdf', submission: value[1]?.id },
    ]);
  });

  it('does not hang on a pipe that has taken the place of a file', async () => {
    const inbox = await inboxWith({ 'a.pdf': PDF });
    const { value } = await takeIn(inbox, opener);
    await rm(join(inbox, 'a.pdf'));
    execFileSync('mkfifo', [join(inbox, 'a.pdf')]);
    const [read] = await Promise.all(value.map(readEntry));
    expect(read?.diagnostics).toMatchObject([{ code: 'vanished' }]);
  });
});
