import { existsSync, readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { draftCall, loadCall, type DraftedCall } from '../../src/call/index.js';
import { parseCall } from '../../src/call/parse-call.js';
import { isLanguage, type Call } from '../../src/model/index.js';
import { readPublished } from '../../src/reading.js';

const SAMPLES = fileURLToPath(new URL('../../samples/calls/', import.meta.url));
const SEEDS = fileURLToPath(new URL('../../../shared/seeds/', import.meta.url));
const REGENERATE = process.env['UPDATE_EXPECTED'] !== undefined;

async function drafted(folder: string, files: readonly string[]): Promise<DraftedCall> {
  const pages = [];
  for (const file of files) {
    const { value } = await readPublished(`${folder}${file}`);
    const { document, language } = value;
    if (!isLanguage(language)) throw new Error(`${file} is in no language that is known`);
    pages.push({ file, document, language });
  }
  return draftCall(pages);
}

async function callOf(file: string): Promise<Call> {
  return parseCall((await drafted(SAMPLES, [file])).template, file);
}

/** Id and first words of each question, in order. */
function outline({ questions }: Call): string[] {
  return questions.map(({ id, text }) => {
    const words = Object.values(text).join('').split(' ').slice(0, 3).join(' ');
    return `${id} ${words}`;
  });
}

const CALLS = [
  'ecoles-rurales.docx',
  'night-work.html',
  'prisons-water.pdf',
  'puertos-y-trabajo.txt',
  'river-guardians.html',
  'village-courts.docx',
];

describe('a published call', () => {
  it.each(CALLS)('%s gives the template that is kept beside it', async (file) => {
    const { template } = await drafted(SAMPLES, [file]);
    const expected = `${SAMPLES}expected/${file}.yaml`;
    if (REGENERATE) await writeFile(expected, template);
    expect(template).toBe(await readFile(expected, 'utf8'));
  });

  it('of the seeds has the questions of the shipped template, no other and none missing', async () => {
    if (!existsSync(SEEDS)) {
      process.stdout.write('The published pages are not at hand; they were not read.\n');
      return;
    }
    const { template, id, checks } = await drafted(SEEDS, readdirSync(SEEDS).sort());
    const call = parseCall(template, 'seeds.yaml');
    const shipped = await loadCall('hrc-57-12');
    expect(id).toBe('hrc-57-12');
    expect(call.questions.map((question) => [question.id, question.parent, question.text])).toEqual(
      shipped.questions.map((question) => [question.id, question.parent, { en: question.text.en }]),
    );
    expect(call.title.en).toBe(shipped.title.en);
    expect(call.purpose?.en).toBe(shipped.purpose?.en);
    expect(call.publication?.en).toBe(shipped.publication?.en);
    expect(call.resolution).toBe(shipped.resolution);
    expect(call.formats).toEqual(shipped.formats);
    expect([...call.languages].sort()).toEqual([...shipped.languages].sort());
    expect(call.channels.map(({ deadline }) => deadline?.lastDay)).toEqual([
      '2025-06-30',
      '2025-07-14',
    ]);
    expect(call.channels[0]?.subjectLine).toBe(shipped.channels[0]?.subjectLine);
    const meeting = shipped.channels[1]?.consultation;
    expect(call.channels[1]?.consultation).toMatchObject({
      date: meeting?.date,
      from: meeting?.from,
      to: meeting?.to,
      timeZone: meeting?.timeZone,
      topics: meeting?.topics.map(({ text }) => ({ text: { en: text.en } })),
    });
    expect(checks.filter(({ field }) => field.endsWith('email'))).toHaveLength(2);
  });

  it('on a web page is told from menus, notes on cookies and footers, and its hidden address is read', async () => {
    const call = await callOf('river-guardians.html');
    expect(outline(call)).toEqual([
      '1 Does the law',
      '2 How are guardians',
      '3 Please provide figures',
      '3.a the public money',
      '3.b complaints that guardians',
      '3.c rivers that have',
      '4 What complaints have',
      '5 In what ways',
      '6 Which obstacles do',
      '7 Please share good',
    ]);
    expect(
      call.questions.map(({ heading }) => heading?.en).filter((text) => text !== undefined),
    ).toEqual([
      ...Array<string>(3).fill('Questions for States'),
      ...Array<string>(2).fill('Questions for national human rights institutions'),
      ...Array<string>(2).fill('Questions for civil society and Indigenous Peoples'),
    ]);
    expect(call.channels).toHaveLength(1);
    expect(call.channels[0]).toMatchObject({
      email: 'riverguardians@mandates.example',
      subjectLine: 'Input for the report on river guardians',
      deadline: { lastDay: '2027-02-28', time: '18:00', timeZone: 'CET' },
    });
    expect(call.limits).toEqual({ words: 2500 });
  });

  it('in a PDF has its three levels, and its numbered background is no question', async () => {
    const call = await callOf('prisons-water.pdf');
    expect(call.questions.map(({ id }) => id)).toEqual(
      '1 1.a 1.a.i 1.a.ii 1.a.iii 1.b 2 2.a 2.b 2.b.i 2.b.ii 3'.split(' '),
    );
    expect(call.resolution).toBe('A/HRC/DEC/62/101');
    expect(call.limits).toEqual({ pages: 5 });
  });

  it('in French has its bullets, and “avant le” leaves the day before', async () => {
    const call = await callOf('ecoles-rurales.docx');
    expect(call.questions.map(({ id }) => id)).toEqual(['1', '2', '3', '3.a', '3.b', '3.c', '4']);
    expect(call.channels[0]?.deadline?.lastDay).toBe('2027-02-28');
    expect(call.channels[0]?.subjectLine).toBe('Contribution : école rurale');
  });

  it('in Spanish has its Roman numerals', async () => {
    const call = await callOf('puertos-y-trabajo.txt');
    expect(call.questions.map(({ id }) => id)).toEqual([
      'i',
      'ii',
      'ii.a',
      'ii.b',
      'iii',
      'iv',
      'v',
    ]);
    expect(call.channels[0]?.email).toBe('puertos@grupos.example');
  });

  it('in running text has a question for each that is asked', async () => {
    const call = await callOf('night-work.html');
    expect(outline(call)).toEqual([
      '1 Which rules limit',
      '2 What is known',
      '3 How are night',
      '4 Finally, which changes',
    ]);
  });

  it('without numbers has a question for each paragraph, and two ways in where it names two', async () => {
    const call = await callOf('village-courts.docx');
    expect(outline(call)).toEqual([
      '1 What kinds of',
      '2 Who sits on',
      '3 How can a',
      '4 Which support do',
    ]);
    expect(call.channels.map(({ email, deadline }) => [email, deadline?.lastDay])).toEqual([
      ['courts-states@office.example', '2027-04-12'],
      ['courts-public@office.example', '2027-04-30'],
    ]);
  });
});
