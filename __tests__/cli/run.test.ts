import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { run } from '../../src/cli/main.js';
import type { RunSummary } from '../../src/cli/summary.js';
import { captured } from './captured.js';
import type { SmallInbox } from './small-inbox.js';
import { smallInbox } from './small-inbox.js';

let small: SmallInbox;
let out = '';

beforeEach(async () => {
  small = await smallInbox();
  out = join(small.home, 'out');
});

afterEach(() => small.remove());

async function said(...words: readonly string[]) {
  const { io, out: stdout, err } = captured();
  const status = await run(words, io);
  return { status, out: stdout(), err: err() };
}

describe('hrc-inputs digest', () => {
  it('writes a digest and ends with its summary', async () => {
    const { status, out: shown, err } = await said('digest', small.inbox, '--out', out);
    expect(err).toBe('');
    expect(status).toBe(0);
    expect(shown).toContain('Submissions: 1 received, 1 counted');
    expect(shown).toContain(`Open ${join(out, 'index.md')}`);
    expect(await readdir(out)).toEqual(expect.arrayContaining(['answers.csv', 'index.md']));
  });

  it('prints the summary as JSON, with the files that it wrote', async () => {
    const { status, out: shown, err } = await said('digest', small.inbox, '--out', out, '--json');
    const summary = JSON.parse(shown) as RunSummary;
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(summary).toMatchObject({
      call: 'hrc-57-12',
      received: 1,
      counted: 1,
      byLanguage: { en: 1 },
      exitStatus: 0,
      needsPerson: [],
    });
    expect(summary.questions.find(({ id }) => id === '1')).toMatchObject({ answered: 1 });
    expect(summary.output?.folder).toBe(out);
    for (const file of summary.output?.files ?? []) {
      expect((await readFile(join(out, file))).length).toBeGreaterThan(0);
    }
    expect(summary.output?.files).toContain('questions/2.a.csv');
  });

  it('writes the formats that are asked for and says which to open', async () => {
    const words = ['digest', small.inbox, '--out', out, '--format', 'xlsx, docx'];
    const { status, out: shown, err } = await said(...words);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect((await readdir(out)).sort()).toEqual(['.hrc-inputs.json', 'digest.docx', 'digest.xlsx']);
    expect(shown).toContain(`Open ${join(out, 'digest.docx')}`);
    expect(shown).not.toContain('problems.csv');
  });

  it('refuses formats that there are not, and names those that there are', async () => {
    for (const list of ['htm', 'md,pdf', '', 'docx,']) {
      const { status, err } = await said('digest', small.inbox, '--out', out, '--format', list);
      expect(status).toBe(2);
      expect(err).toContain('md, csv, json, html, docx, xlsx');
    }
    await expect(readdir(out)).rejects.toThrow('ENOENT');
  });

  it('says nothing when it is quiet, but for its exit status', async () => {
    await writeFile(join(small.inbox, 'broken.pdf'), '%PDF-1.7\nno more');
    expect(await said('digest', small.inbox, '--out', out, '--quiet')).toEqual({
      status: 3,
      out: '',
      err: '',
    });
  });

  it('prints one table as CSV and writes nothing', async () => {
    const { status, out: shown } = await said('digest', small.inbox, '--stdout', 'answers');
    const rows = parse<Record<string, string>>(shown, { columns: true });
    expect(status).toBe(0);
    expect(rows.map((row) => row['question'])).toEqual(['1', '4']);
    expect(rows[0]?.['answer']).toContain('trained 120 officials');
    expect(await readdir(small.home)).toEqual(['inbox']);
  });

  it('prints a table and writes the folder when both are asked for', async () => {
    const words = ['digest', small.inbox, '--stdout', 'submissions', '--bom', '--out', out];
    const { out: shown } = await said(...words);
    expect(shown.startsWith('\ufeffsubmission_id,')).toBe(true);
    expect(shown).toBe(await readFile(join(out, 'submissions.csv'), 'utf8'));
  });

  it('says on stderr that a piped table is not all there is', async () => {
    await writeFile(join(small.inbox, 'broken.pdf'), '%PDF-1.7\nno more');
    const { status, out: shown, err } = await said('digest', small.inbox, '--stdout', 'coverage');
    expect(status).toBe(3);
    expect(shown).not.toContain('person');
    expect(err).toBe('hrc-inputs: 1 problem needs a person (see --stdout problems)\n');
  });

  it('tells which file needs a person and what to do, with status 3', async () => {
    await writeFile(join(small.inbox, 'table.csv'), 'a,b\n1,2\n');
    const { status, out: shown } = await said('digest', small.inbox, '--out', out);
    expect(status).toBe(3);
    expect(shown).toMatch(/Needs a person: 1\n {2}table\.csv\n {4}\S.*\n(?: {4}.*\n)* {4}→ /);
  });

  it('does not read its own output, run after run', async () => {
    const within = join(small.inbox, 'digest');
    const first = await said('digest', small.inbox, '--out', within, '--json');
    const second = await said('digest', small.inbox, '--out', within, '--json');
    expect(JSON.parse(first.out)).toMatchObject({ received: 1 });
    expect(second).toEqual(first);
  });

  it('says which edited file it kept beside, and counts it under --strict', async () => {
    const words = ['digest', small.inbox, '--out', out];
    await said(...words);
    const edit = (text: string) => writeFile(join(out, 'index.md'), text);
    await edit('notes');
    const { status, err, out: shown } = await said(...words);
    expect({ status, err }).toEqual({
      status: 0,
      err: 'hrc-inputs: index.md is new; the earlier one, which may hold edits, is kept as index.edited.md.\n',
    });
    expect(shown).not.toContain('remark');
    expect(await readFile(join(out, 'index.edited.md'), 'utf8')).toBe('notes');
    await edit('more notes');
    const strict = await said(...words, '--strict', '--json');
    expect(strict.status).toBe(3);
    expect(JSON.parse(strict.out)).toMatchObject({
      problems: { warning: 1 },
      needsPerson: [{ code: 'edited-output' }],
    });
    expect((await said(...words)).err).toBe('');
  });

  it('reads a folder of the inbox that is called as the output is, when it writes nothing', async () => {
    const home = process.cwd();
    await mkdir(join(small.inbox, 'digest'));
    await writeFile(join(small.inbox, 'digest', 'digest.json'), '{}');
    process.chdir(small.inbox);
    try {
      const { out: shown, err } = await said('digest', '.', '--stdout', 'submissions');
      expect(err).not.toContain('lies in the inbox');
      expect(shown).toContain('digest/digest.json');
    } finally {
      process.chdir(home);
    }
  });

  it('shows progress on a terminal, and clears it', async () => {
    const { io, err } = captured({ TERM: 'xterm' }, { isTTY: true, columns: 80 });
    await run(['digest', small.inbox, '--out', out], io);
    expect(err()).toContain('1/1 City of Trial.docx');
    expect(err().endsWith('\r\u001b[K')).toBe(true);
    const quiet = captured({ TERM: 'xterm' }, { isTTY: true, columns: 80 });
    await run(['digest', small.inbox, '--out', out, '--json'], quiet.io);
    expect(quiet.err()).toBe('');
  });
});

describe('hrc-inputs digest, when it cannot', () => {
  it.each([
    ['the folder is not there', ['no-such-folder']],
    ['the call is unknown', ['INBOX', '--call', 'hrc-00-00']],
    ['the call file is missing', ['INBOX', '--call', './no-such.yaml']],
    ['the citation style is broken', ['INBOX', '--cite-style', '{nonsense}']],
    ['the templates are missing', ['INBOX', '--template', './no-such-folder']],
    ['the output folder is the inbox', ['INBOX', '--out', 'INBOX']],
  ])('says in a line or two that %s, with status 2', async (_what, words) => {
    const given = words.map((word) => word.replace('INBOX', small.inbox));
    const { status, out: shown, err } = await said('digest', '--quiet', ...given);
    expect({ status, shown }).toEqual({ status: 2, shown: '' });
    expect(err).toMatch(/^hrc-inputs: .+\n(.+\n)?$/);
    expect(await readdir(small.home)).toEqual(['inbox']);
    expect(await readdir(small.inbox)).toEqual(['City of Trial.docx']);
  });

  it('says of a broken call file where it is broken', async () => {
    const file = join(small.home, 'call.yaml');
    await writeFile(file, 'id: [\n');
    const { status, err } = await said('digest', small.inbox, '--call', file);
    expect(status).toBe(2);
    expect(err).toContain('call.yaml');
    expect(err).not.toMatch(/^\s+at /m);
  });

  it('says so of an empty folder', async () => {
    const empty = join(small.home, 'empty');
    await mkdir(empty);
    const { status, err, out: shown } = await said('digest', empty, '--out', out);
    expect(shown).toBe('');
    expect(status).toBe(2);
    expect(err).toContain(empty);
  });
});

describe('hrc-inputs inspect', () => {
  const file = () => join(small.inbox, 'City of Trial.docx');

  it('shows how a file was split', async () => {
    const { status, out: shown, err } = await said('inspect', file());
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(shown).toMatch(/^¶ 2 +question 1 /m);
    expect(shown).toMatch(/^¶ 3 +answer 1 /m);
    expect(shown).toContain('Answers by question');
  });

  it('gives all of it as JSON', async () => {
    const { out: shown } = await said('inspect', file(), '--json');
    const { blocks } = JSON.parse(shown) as { blocks: { role: string; text: string }[] };
    expect(blocks.map(({ role }) => role)).toContain('answer');
    expect(blocks.at(-1)?.text).toMatch(/^A council of mayors/);
  });

  it('says why a file could not be read, with status 3', async () => {
    const broken = join(small.inbox, 'broken.docx');
    await writeFile(broken, 'PK\u0003\u0004 no more');
    const { status, out: shown } = await said('inspect', broken);
    expect(status).toBe(3);
    expect(shown).toContain('Remarks\nerror: ');
  });

  it('takes a file that is not there for wrong usage', async () => {
    const { status, out: shown, err } = await said('inspect', join(small.inbox, 'none.pdf'));
    expect({ status, shown }).toEqual({ status: 2, shown: '' });
    expect(err).toContain('none.pdf');
  });
});

describe('hrc-inputs calls', () => {
  it('lists the calls', async () => {
    const { status, out: shown } = await said('calls');
    expect(status).toBe(0);
    expect(shown).toMatch(/^hrc-57-12 +2025-06-30 +12 /m);
    for (const line of shown.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('prints one in the language asked for', async () => {
    const english = await said('calls', 'show', 'hrc-57-12');
    const french = await said('calls', 'show', 'hrc-57-12', '--lang', 'fr');
    expect(english.out).toContain('What capacity building initiatives');
    expect(french.out).toContain('renforcement des capacités');
    expect([english.status, french.status]).toEqual([0, 0]);
  });

  it('says which there are when one is asked for that is not', async () => {
    const { status, err } = await said('calls', 'show', 'hrc-57-21');
    expect(status).toBe(2);
    expect(err).toContain('hrc-57-12');
  });
});

describe('hrc-inputs completion', () => {
  it('prints a script for the shell asked for', async () => {
    const { status, out: shown } = await said('completion', 'fish');
    expect(status).toBe(0);
    expect(shown).toMatch(/^# hrc-inputs completion for fish\n/);
  });
});
