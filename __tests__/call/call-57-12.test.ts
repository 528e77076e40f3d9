import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { loadCall } from '../../src/call/index.js';
import { LANGUAGES, type Call, type Language, type Translations } from '../../src/model/index.js';

const SEEDS = new URL('../../../shared/seeds/', import.meta.url);

const FIRST_WORDS: readonly (readonly [id: string, words: string])[] = [
  ['1', 'What capacity building initiatives have been taken'],
  ['2', 'Please describe to what extent your local'],
  ['2.a', 'What has been done by your local'],
  ['2.b', 'In what ways are human rights considerations'],
  ['2.c', 'Is there a complaint mechanism to address'],
  ['3', 'Please describe the existing practices of your'],
  ['3.a', 'How is your local or regional government'],
  ['3.b', 'How does your local or regional government'],
  ['3.c', 'Is your local or regional government a'],
  ['3.d', 'How could the engagement of local and'],
  ['4', 'What are the existing practices to ensure'],
  ['5', 'Please provide examples, good practices, challenges, and'],
];

/** Every text of a call that is given by language, with a name for messages. */
function wordings(call: Call): (readonly [string, Translations])[] {
  return [
    ['title', call.title],
    ['issuedBy', call.issuedBy ?? {}],
    ['purpose', call.purpose ?? {}],
    ['publication', call.publication ?? {}],
    ...call.questions.map(({ id, text }) => [`question ${id}`, text] as const),
    ...call.channels.flatMap(({ id, issuedBy, deadline, consultation }) => [
      [`${id} issuedBy`, issuedBy ?? {}] as const,
      [`${id} deadline`, deadline?.wording ?? {}] as const,
      ...(consultation === undefined
        ? []
        : [
            [`${id} format`, consultation.format] as const,
            ...consultation.topics.map(({ text }, at) => [`${id} topic ${at}`, text] as const),
          ]),
    ]),
  ];
}

/** The published questions: `1.` begins a question, `a.` at the start of a line a sub-question. */
function publishedQuestions(page: string): Map<string, string> {
  const questions = new Map<string, string>();
  let parent = '';
  for (const line of page.split('\n')) {
    const [, number, letter, text = ''] = /^(?:(\d)|([a-d]))\. (.+)$/.exec(line) ?? [];
    if (number !== undefined) parent = number;
    const id = letter === undefined ? number : `${parent}.${letter}`;
    if (id !== undefined) questions.set(id, text.trim());
  }
  return questions;
}

describe('the call 57/12', () => {
  it('has the twelve questions and sub-questions in their order', async () => {
    const { questions } = await loadCall('hrc-57-12');
    expect(questions.map(({ id }) => id)).toEqual(FIRST_WORDS.map(([id]) => id));
    for (const [at, [, words]] of FIRST_WORDS.entries()) {
      expect(questions[at]?.text.en?.slice(0, words.length)).toBe(words);
    }
  });

  it('gives a sub-question its parent, and a question none', async () => {
    const { questions } = await loadCall('hrc-57-12');
    const parents = Object.fromEntries(questions.map(({ id, parent }) => [id, parent]));
    expect(parents).toMatchObject({ '2.a': '2', '2.c': '2', '3.d': '3' });
    expect(questions.filter(({ parent }) => parent === undefined)).toHaveLength(5);
  });

  it('asks the published questions word for word', async () => {
    if (!existsSync(SEEDS)) {
      process.stdout.write('The published page is not at hand; only first words were compared.\n');
      return;
    }
    const pages = readdirSync(SEEDS)
      .sort()
      .map((file) => readFileSync(new URL(file, SEEDS), 'utf8'));
    const page = pages.find((text) => text.startsWith('Skip to main content')) ?? '';
    const call = await loadCall('hrc-57-12');
    const asked = new Map(call.questions.map(({ id, text }) => [id, text.en]));
    expect(asked).toEqual(publishedQuestions(page));
    expect(page).toContain(call.title.en);
    expect(page).toContain(call.purpose?.en);
    expect(page).toContain(call.publication?.en);
    expect(page).toContain(`Email subject line: ${call.channels[0]?.subjectLine ?? ''}`);
  });

  it('says everything in all six languages', async () => {
    for (const [name, texts] of wordings(await loadCall('hrc-57-12'))) {
      expect([name, Object.keys(texts).sort()]).toEqual([name, [...LANGUAGES].sort()]);
    }
  });

  it('says nothing twice, and each text in the letters of its language', async () => {
    const letters: Partial<Record<Language, RegExp>> = {
      ar: /\p{Script=Arabic}/gu,
      zh: /\p{Script=Han}/gu,
      ru: /\p{Script=Cyrillic}/gu,
    };
    for (const [name, texts] of wordings(await loadCall('hrc-57-12'))) {
      if (!name.includes('deadline')) {
        expect([name, new Set(Object.values(texts)).size]).toEqual([name, LANGUAGES.length]);
      }
      for (const language of LANGUAGES) {
        const text = texts[language] ?? '';
        const own = text.match(letters[language] ?? /\p{Script=Latin}/gu)?.length ?? 0;
        const all = text.match(/\p{L}/gu)?.length ?? 0;
        expect([name, language, own > 0.75 * all]).toEqual([name, language, true]);
      }
    }
  });

  it('keeps the marks of a language: French no-break spaces, Spanish opening marks, Chinese full width', async () => {
    for (const [name, texts] of wordings(await loadCall('hrc-57-12'))) {
      expect([name, /[^\u00a0][?:;!]/u.test(texts.fr ?? '')]).toEqual([name, false]);
      expect([name, texts.fr?.includes("'")]).toEqual([name, false]);
      const marks = (sign: string) => texts.es?.split(sign).length;
      expect([name, marks('¿')]).toEqual([name, marks('?')]);
      expect([name, /[,;:?()]/.test(texts.zh ?? '')]).toEqual([name, false]);
      expect([name, /[,;?]/.test(texts.ar ?? '')]).toEqual([name, false]);
    }
  });

  it('asks as many things in each language', async () => {
    const count = (text: string | undefined) => text?.match(/[?？؟]/gu)?.length ?? 0;
    const { questions } = await loadCall('hrc-57-12');
    for (const { id, text } of questions) {
      const counts = LANGUAGES.map((language) => count(text[language]));
      expect([id, new Set(counts).size]).toEqual([id, 1]);
    }
  });

  it('uses the terms of the United Nations', async () => {
    const { questions } = await loadCall('hrc-57-12');
    const text = (id: string) => questions.find((question) => question.id === id)?.text ?? {};
    expect(text('3.a')).toMatchObject({
      ar: expect.stringContaining('الاستعراض الدوري الشامل'),
      zh: expect.stringContaining('普遍定期审议'),
      fr: expect.stringContaining('Examen périodique universel'),
      ru: expect.stringContaining('универсального периодического обзора'),
      es: expect.stringContaining('examen periódico universal'),
    });
    expect(text('3.c')).toMatchObject({
      ar: expect.stringContaining('الآلية الوطنية للتنفيذ وإعداد التقارير والمتابعة'),
      zh: expect.stringContaining('国家执行、报告和后续落实机制'),
      fr: expect.stringContaining(
        'mécanisme national d’application, d’établissement de rapports et de suivi',
      ),
      ru: expect.stringContaining(
        'национального механизма осуществления, представления докладов и последующей деятельности',
      ),
      es: expect.stringContaining(
        'mecanismo nacional de aplicación, presentación de informes y seguimiento',
      ),
    });
  });

  it('knows both channels, their last days, and the consultation with its four topics', async () => {
    const { channels, formats, languages, resolution } = await loadCall('hrc-57-12');
    expect(resolution).toBe('A/HRC/RES/57/12');
    expect(formats).toEqual(['pdf', 'word']);
    expect([...languages].sort()).toEqual([...LANGUAGES].sort());
    expect(channels.map(({ id, deadline }) => [id, deadline?.lastDay])).toEqual([
      ['ohchr', '2025-06-30'],
      ['uclg', '2025-07-14'],
    ]);
    expect(channels.every(({ email }) => email === undefined)).toBe(true);
    const { topics = [], ...meeting } = channels[1]?.consultation ?? {};
    expect(meeting).toMatchObject({
      date: '2025-07-01',
      from: '15:00',
      to: '17:00',
      timeZone: 'CEST',
      language: 'en',
    });
    expect(topics.map(({ questions }) => questions)).toEqual([
      ['1', '3.b', '4'],
      ['5'],
      ['1', '2', '2.a', '2.b', '2.c'],
      ['3', '3.a', '3.b', '3.c', '3.d'],
    ]);
  });
});
