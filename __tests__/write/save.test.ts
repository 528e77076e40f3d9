import { createHash } from 'node:crypto';
import {
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rm,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { RunError } from '../../src/model/index.js';
import type { Digest } from '../../src/model/index.js';
import { streamOf, writeDigest } from '../../src/write/index.js';
import { CALL, readingOf } from '../digest/readings.js';
import { digestOf } from './digests.js';

let dir = '';

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'out-'));
});

afterEach(async () => {
  await rm(dir, { recursive: true });
});

const FILES = [
  'answers.csv',
  'coverage.csv',
  'digest.docx',
  'digest.json',
  'digest.xlsx',
  'index.md',
  'problems.csv',
  ...['1', '2.a', '2.b', '2'].flatMap((id) => [`questions/${id}.csv`, `questions/${id}.md`]),
  'report.html',
  'submissions.csv',
  'unplaced.md',
].sort();

/** Each file in a folder with its checksum, hidden ones included. */
async function contents(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const sums = files.sort().map(async (file) => {
    const sum = createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
    return [file.slice(folder.length + 1), sum] as const;
  });
  return Object.fromEntries(await Promise.all(sums));
}

async function failure(digest: Digest, out: string): Promise<RunError> {
  const error: unknown = await writeDigest(digest, out).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof RunError) return error;
  throw new Error(`expected a RunError, got ${String(error)}`);
}

function digestWithOneQuestion(): Digest {
  return digestOf({ call: { ...CALL, questions: CALL.questions.slice(0, 1) } });
}

/** What the last run kept beside, as its list has it. */
async function kept(folder: string): Promise<unknown> {
  const manifest = await readFile(join(folder, '.hrc-inputs.json'), 'utf8');
  return (JSON.parse(manifest) as { kept?: unknown }).kept;
}

describe('writing a digest', () => {
  it('makes the folder and every file in it, the same bytes each time', async () => {
    const out = join(dir, 'deep', 'digest');
    const { value, diagnostics } = await writeDigest(digestOf(), out);
    expect([...value].sort()).toEqual(FILES);
    expect(diagnostics).toEqual([]);
    const first = await contents(out);
    expect(Object.keys(first).sort()).toEqual(['.hrc-inputs.json', ...FILES].sort());
    await writeDigest(digestOf(), out);
    expect(await contents(out)).toEqual(first);
  });

  it('writes the formats that are asked for, and links to no others', async () => {
    const formats = ['md', 'docx'] as const;
    const { value } = await writeDigest(digestOf(), dir, { formats });
    expect(value.filter((path) => !path.endsWith('.md'))).toEqual(['digest.docx']);
    const pages = await Promise.all(
      ['index.md', 'questions/1.md'].map((path) => readFile(join(dir, path), 'utf8')),
    );
    expect(pages.join('\n')).toContain('(digest.docx)');
    expect(pages.join('\n')).not.toMatch(/\.csv\)|\.json\)|\.xlsx\)/u);
  });

  it('keeps a Word file and a spreadsheet that were edited beside the new ones', async () => {
    await writeDigest(digestOf(), dir);
    for (const name of ['digest.docx', 'digest.xlsx']) {
      await writeFile(join(dir, name), Buffer.from([0x50, 0x4b, 0xff, 0x00, 0xfe]));
    }
    await writeDigest(digestOf(), dir);
    expect(await kept(dir)).toEqual({
      'digest.edited.docx': 'digest.docx',
      'digest.edited.xlsx': 'digest.xlsx',
    });
    expect(await readFile(join(dir, 'digest.edited.xlsx'))).toEqual(
      Buffer.from([0x50, 0x4b, 0xff, 0x00, 0xfe]),
    );
    expect((await readFile(join(dir, 'digest.docx'))).subarray(0, 2).toString()).toBe('PK');
    await writeDigest(digestOf(), dir, { formats: ['md'] });
    expect(await readdir(dir)).not.toContain('digest.docx');
    expect(await readdir(dir)).toContain('digest.edited.docx');
  });

  it('streams the same tables', async () => {
    await writeDigest(digestOf(), dir, { bom: true });
    for (const what of ['answers', 'submissions', 'coverage', 'problems'] as const) {
      expect(await streamOf(digestOf(), what, { bom: true })).toBe(
        await readFile(join(dir, `${what}.csv`), 'utf8'),
      );
    }
  });

  it('removes what an earlier run wrote and this one does not, but nothing of the user', async () => {
    await writeDigest(digestOf(), dir);
    await writeFile(join(dir, 'notes.md'), 'mine');
    await writeFile(join(dir, 'questions', '9.md'), 'mine, too');
    await writeFile(join(dir, 'questions', '2.a.md'), 'changed by me');
    await writeDigest(digestWithOneQuestion(), dir);
    expect((await readdir(join(dir, 'questions'))).sort()).toEqual([
      '1.csv',
      '1.md',
      '2.a.md',
      '9.md',
    ]);
    expect(await readFile(join(dir, 'notes.md'), 'utf8')).toBe('mine');
  });

  it('removes nothing outside its folder, whatever the list of an earlier run claims', async () => {
    const out = join(dir, 'out');
    await mkdir(out);
    await writeFile(join(dir, 'precious.md'), 'x');
    const sum = createHash('sha256').update('x').digest('hex');
    const files = {
      '../precious.md': sum,
      [join(dir, 'precious.md')]: sum,
      'questions/../../precious.md': sum,
    };
    await writeFile(join(out, '.hrc-inputs.json'), JSON.stringify({ files }));
    await writeDigest(digestOf(), out);
    expect(await readFile(join(dir, 'precious.md'), 'utf8')).toBe('x');
  });

  it('does not replace a file that no earlier run wrote', async () => {
    await writeFile(join(dir, 'index.md'), 'my own');
    const error = await failure(digestOf(), dir);
    expect([error.kind, error.message]).toEqual([
      'usage',
      `${join(dir, 'index.md')} is not part of an earlier digest and is not replaced.`,
    ]);
    expect(await readdir(dir)).toEqual(['index.md']);
  });

  it('leaves the earlier digest as it was when something is in the way', async () => {
    await writeDigest(digestWithOneQuestion(), dir);
    await mkdir(join(dir, 'questions', '2.md'));
    const before = await contents(dir);
    const error = await failure(digestOf(), dir);
    expect(error.kind).toBe('usage');
    expect(error.message).toContain(join(dir, 'questions', '2.md'));
    expect(await contents(dir)).toEqual(before);
  });

  it('writes nothing when a template fails', async () => {
    const templates = join(dir, 'templates');
    const out = join(dir, 'out');
    await mkdir(templates);
    await writeFile(join(templates, 'unplaced.md.liquid'), '{{ nothing.here }}');
    await expect(writeDigest(digestOf(), out, { templates })).rejects.toThrow(
      'unplaced.md.liquid, line 1',
    );
    await expect(readdir(out)).rejects.toThrow('ENOENT');
  });

  it('says so when the folder is a file, or lies under one', async () => {
    const file = join(dir, 'file');
    await writeFile(file, '');
    for (const out of [file, join(file, 'out')]) {
      const error = await failure(digestOf(), out);
      expect([error.kind, error.message]).toEqual([
        'usage',
        `The output folder ${out} is a file, or lies under one.`,
      ]);
    }
  });

  it('keeps files with odd ids inside its folder', async () => {
    const questions = [{ id: '../../x', text: { en: 'Odd?' } }];
    const { value } = await writeDigest(
      digestOf({ call: { ...CALL, questions } }),
      join(dir, 'out'),
    );
    expect(value).toContain('questions/%2e%2e%2f..%2fx.md');
    expect(await readdir(dir)).toEqual(['out']);
  });

  it('warns of an answer that Excel would cut, and holds it whole', async () => {
    const text = 'word '.repeat(7000).trim();
    const reading = readingOf({
      file: 'long.pdf',
      paragraphs: [{ text, role: 'answer', questions: ['1'], page: 2 }],
    });
    const digest = digestOf({ readings: [reading], diagnostics: [] });
    const { diagnostics } = await writeDigest(digest, dir);
    expect(diagnostics).toMatchObject([
      { code: 'long-cell', severity: 'warning', file: 'long.pdf', place: { page: 2 } },
    ]);
    expect(await readFile(join(dir, 'answers.csv'), 'utf8')).toContain(text);
    expect(await readFile(join(dir, 'problems.csv'), 'utf8')).toContain('long-cell');
  });
});

describe('writing a digest over an earlier one', () => {
  beforeEach(async () => {
    await writeDigest(digestOf(), dir);
  });

  const text = (path: string) => readFile(join(dir, path), 'utf8');
  const write = (path: string, content: string) => writeFile(join(dir, path), content);

  it('keeps what was edited beside, each time under a name that is free', async () => {
    const fresh = await contents(dir);
    await write('index.md', 'my notes');
    await write('questions/2.a.md', 'more notes');
    await writeDigest(digestOf(), dir);
    const copies = { 'index.edited.md': 'index.md', 'questions/2.a.edited.md': 'questions/2.a.md' };
    expect(await kept(dir)).toEqual(copies);
    await write('index.md', 'later notes');
    await writeDigest(digestOf(), dir);
    expect(await text('index.edited.md')).toBe('my notes');
    expect(await text('questions/2.a.edited.md')).toBe('more notes');
    expect(await text('index.edited-2.md')).toBe('later notes');
    await writeDigest(digestOf(), dir);
    expect(await kept(dir)).toBeUndefined();
    expect(await contents(dir)).toMatchObject(fresh);
  });

  it('makes no second copy of the same edits', async () => {
    for (let run = 0; run < 2; run += 1) {
      await write('index.md', 'my notes');
      await writeDigest(digestOf(), dir);
      expect(await kept(dir)).toEqual({ 'index.edited.md': 'index.md' });
    }
    expect(await readdir(dir)).not.toContain('index.edited-2.md');
  });

  it('knows an edited file again after a run that did not make it', async () => {
    await write('questions/2.a.md', 'notes');
    await writeDigest(digestWithOneQuestion(), dir);
    await writeDigest(digestOf(), dir);
    expect(await text('questions/2.a.edited.md')).toBe('notes');
    expect(await text('questions/2.a.md')).not.toBe('notes');
  });

  it.each(['is lost', 'is broken'])(
    'goes on where its hidden list %s, and loses nothing',
    async (what) => {
      await rm(join(dir, '.hrc-inputs.json'));
      if (what === 'is broken') await write('.hrc-inputs.json', '<<<<<<< ours');
      await write('index.md', 'my notes');
      await writeDigest(digestOf(), dir);
      expect(await kept(dir)).toEqual({ 'index.edited.md': 'index.md' });
      expect(await text('index.edited.md')).toBe('my notes');
    },
  );

  it("takes no other program's digest.json for its own", async () => {
    await rm(join(dir, '.hrc-inputs.json'));
    await write('digest.json', '{"schemaVersion":1,"generator":{"name":"other"}}');
    const error = await failure(digestOf(), dir);
    expect(error.message).toContain('is not part of an earlier digest');
  });

  it('keeps nothing beside when it cannot write', async () => {
    await write('index.md', 'my notes');
    await rm(join(dir, 'unplaced.md'));
    await mkdir(join(dir, 'unplaced.md'));
    const before = await contents(dir);
    expect((await failure(digestOf(), dir)).kind).toBe('usage');
    expect(await contents(dir)).toEqual(before);
  });

  it('clears away what a run that was cut short left, but not of one that may still go on', async () => {
    for (const [name, hours] of [
      ['old', 2],
      ['new', 0],
    ] as const) {
      const stage = join(dir, `.hrc-inputs-${name}`);
      await mkdir(stage);
      await writeFile(join(stage, 'index.md'), '');
      const time = new Date(Date.now() - hours * 3_600_000);
      await utimes(stage, time, time);
    }
    await writeDigest(digestOf(), dir);
    expect((await readdir(dir)).filter((name) => name.startsWith('.hrc-inputs-'))).toEqual([
      '.hrc-inputs-new',
    ]);
  });
});

describe('the output folder', () => {
  it('is not written to through a symbolic link in it', async () => {
    const [out, own] = [join(dir, 'out'), join(dir, 'own')];
    for (const folder of [out, own]) await mkdir(folder);
    for (const [link, target] of [
      ['questions', own],
      ['index.md', join(own, 'index.md')],
    ] as const) {
      await symlink(target, join(out, link));
      const error = await failure(digestOf(), out);
      expect([error.kind, error.message]).toEqual([
        'usage',
        `${join(out, link)} is a symbolic link, and hrc-inputs does not write through it.`,
      ]);
      await rm(join(out, link));
    }
    expect(await readdir(out)).toEqual([]);
    expect(await readdir(own)).toEqual([]);
  });

  it('keeps an empty folder of the user, whether the run ends well or not', async () => {
    await mkdir(join(dir, 'questions'));
    await writeFile(join(dir, 'index.md'), 'my own');
    await failure(digestOf(), dir);
    expect((await readdir(dir)).sort()).toEqual(['index.md', 'questions']);
    await rm(join(dir, 'index.md'));
    await writeDigest(digestOf({ call: { ...CALL, questions: [] } }), dir);
    expect(await readdir(join(dir, 'questions'))).toEqual([]);
  });

  it('is taken away again, with those above it that were made for it, when it cannot be written', async () => {
    const id = 'x'.repeat(300);
    const questions = [{ id, text: { en: 'Long?' } }];
    const out = join(dir, 'deep', 'er', 'digest');
    const error = await failure(digestOf({ call: { ...CALL, questions } }), out);
    expect(error.message).toContain('the name is too long');
    expect(await readdir(dir)).toEqual([]);
  });
});
