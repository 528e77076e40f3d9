import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadCall } from '../../src/call/index.js';
import { run } from '../../src/cli/main.js';
import { loadGold, type Evaluation, type Gold } from '../../src/evaluate/index.js';
import type { Diagnostic, Result } from '../../src/model/index.js';
import { evaluateInbox } from '../../src/pipeline.js';
import { captured } from '../cli/captured.js';
import { smallInbox, type SmallInbox } from '../cli/small-inbox.js';
import { goldWith } from './gold.js';

const RIGHT = goldWith(
  {
    '1': 'The city trained 120 officials on the right to adequate housing in 2024. The courses go on.',
    '4': 'A council of mayors meets with the ministry twice a year and publishes its minutes.',
  },
  { layouts: ['numbered', 'worded'], coverage: {} },
);

let small: SmallInbox;

beforeAll(async () => {
  small = await smallInbox();
});

afterAll(() => small.remove());

async function evaluated(...golds: readonly Gold[]): Promise<Result<Evaluation>> {
  const call = await loadCall('hrc-57-12');
  return evaluateInbox(small.inbox, golds, { call, ocr: 'never' });
}

async function inGoldFolder(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = join(small.home, `gold-${Object.keys(files).join('-')}`);
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);

describe('the evaluation of an inbox', () => {
  it('is perfect where all is placed as the gold says', async () => {
    const { value, diagnostics } = await evaluated(RIGHT);
    const perfect = {
      submissions: 1,
      f1: 1,
      precision: 1,
      recall: 1,
      boundaryF1: 1,
      windowDiff: 0,
      language: 1,
      coverage: 1,
    };
    expect(value).toMatchObject({
      all: perfect,
      byLanguage: { en: perfect },
      byFormat: { docx: perfect },
      byLayout: { numbered: perfect, worded: perfect },
    });
    expect(value.submissions[0]?.judged.every(({ right }) => right)).toBe(true);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('falls where an answer is missing, and another is not in the gold', async () => {
    const { '1': first = '', '4': second = '' } = RIGHT.answers;
    const { value } = await evaluated({
      ...RIGHT,
      answers: { '1': first, '5': second },
      coverage: { '5': 'answered', '4': 'blank' },
    });
    expect(value.all).toMatchObject({ f1: 1 / 3, precision: 0.5, recall: 0.5 });
    // Question 4 is not blank, and 5 not answered.
    expect(value.submissions[0]?.coverage).toEqual({ right: 10, of: 12 });
    expect(value.reliability.bins.at(-1)?.right).toBeLessThan(1);
  });

  it('counts gold without a file as missed, and a file without gold for nothing, and says so', async () => {
    const { value, diagnostics } = await evaluated({ ...RIGHT, file: 'Another city.docx' });
    expect(value.all).toEqual({ submissions: 1, f1: 0, recall: 0 });
    expect(value.submissions[0]).toMatchObject({ read: false, f1: 0 });
    expect(codes(diagnostics)).toEqual(
      expect.arrayContaining(['gold-without-file', 'file-without-gold']),
    );
  });

  it('finds the file of a gold by its name, whatever its ending', async () => {
    const { value } = await evaluated({ ...RIGHT, file: 'City of Trial.pdf' });
    expect(value.all.f1).toBe(1);
  });

  it('notices gold of another call', async () => {
    const { diagnostics } = await evaluated({
      ...RIGHT,
      answers: { ...RIGHT.answers, '9.f': 'x' },
    });
    expect(codes(diagnostics)).toContain('gold-of-another-call');
  });
});

describe('gold', () => {
  it('is read by name, with what it may leave out', async () => {
    const bare = { id: 'b', lang: 'fr', format: 'pdf', file: 'b.pdf', answers: { '1': 'Oui.' } };
    const folder = await inGoldFolder({
      'b.json': JSON.stringify(bare),
      'a.json': JSON.stringify({ ...RIGHT, submitter: { name: 'City of Trial' } }),
      'notes.txt': 'no gold',
    });
    expect(await loadGold(folder)).toEqual([RIGHT, { ...bare, layouts: [], ignore: '' }]);
  });

  it.each([
    ['no JSON', '{\n  "id": "a",\n}', ', line 3, column 1 is no JSON: '],
    ['JSON that ends too soon', '{', ', line 1, column 2 is no JSON: '],
    [
      'a language that is none of the six',
      JSON.stringify({ ...RIGHT, lang: 'pt' }),
      ' is no gold: lang: ',
    ],
    [
      'answers that are no text',
      JSON.stringify({ ...RIGHT, answers: { '1': 3 } }),
      ' is no gold: answers.1: ',
    ],
  ])('that is %s is refused by file and place, with what to do', async (what, text, said) => {
    const folder = await inGoldFolder({ [`${what}.json`]: text });
    await expect(loadGold(folder)).rejects.toMatchObject({
      kind: 'usage',
      message: expect.stringContaining(`“${join(folder, `${what}.json`)}”${said}`),
      remedy: expect.stringContaining('Mend it, or take it out of the folder'),
    });
  });

  it('is wanted, in a folder', async () => {
    const folder = await inGoldFolder({ 'readme.txt': '' });
    for (const [path, what] of [
      [folder, 'holds no .json files'],
      [join(folder, 'none'), 'cannot be opened'],
      [join(folder, 'readme.txt'), 'is a file'],
    ]) {
      await expect(loadGold(path ?? '')).rejects.toMatchObject({
        kind: 'usage',
        message: `--gold: “${path ?? ''}” ${what ?? ''}.`,
        remedy: expect.stringContaining('Name a folder'),
      });
    }
  });
});

describe('hrc-inputs evaluate', () => {
  async function said(gold: Gold, ...words: readonly string[]) {
    const folder = await inGoldFolder({ [`${gold.file}.json`]: JSON.stringify(gold) });
    const { io, out, err } = captured();
    const status = await run(['evaluate', '--gold', folder, small.inbox, ...words], io);
    return { status, out: out(), err: err() };
  }

  it('prints figures for all, and by language, format and layout, in 80 columns', async () => {
    const { status, out, err } = await said(RIGHT);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(/^Accuracy. Labelled submissions: 1, read: 1\n/u);
    for (const label of ['all', 'English', 'docx', 'numbered']) {
      expect(out).toMatch(new RegExp(`^${label} +1( +1\\.000){4} +0\\.000( +1\\.000){2}$`, 'mu'));
    }
    expect(out).toMatch(/Expected calibration error: 0\.\d{3}\n$/u);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('prints all of it as JSON, with what was noticed', async () => {
    const { status, out, err } = await said({ ...RIGHT, file: 'Another city.docx' }, '--json');
    expect({ status, err }).toEqual({ status: 3, err: '' });
    const { all, diagnostics } = JSON.parse(out) as Evaluation & {
      readonly diagnostics: readonly Diagnostic[];
    };
    expect(all).toEqual({ submissions: 1, f1: 0, recall: 0 });
    expect(codes(diagnostics)).toContain('gold-without-file');
  });

  it('ends with status 3, and says why, where gold has no file', async () => {
    const { status, err } = await said({ ...RIGHT, file: 'Another city.docx' });
    expect(status).toBe(3);
    expect(err).toContain(
      'Another city.docx: The gold “en-1” is of a file that is not in the inbox',
    );
    expect(err).toContain('City of Trial.docx: No gold is of this file');
  });

  it('takes a folder without gold for wrong usage', async () => {
    const { io, err } = captured();
    expect(await run(['evaluate', '--gold', join(small.home, 'none'), small.inbox], io)).toBe(2);
    expect(err()).toContain('cannot be opened');
  });
});
