import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { analyseAnswers } from '../../src/analyse/index.js';
import { splitSentences } from '../../src/analyse/sentences/split.js';
import { LANGUAGES, type Document, type Language } from '../../src/model/index.js';
import { answerOf } from './answer-of.js';

async function keysOf(text: string, language: Language): Promise<readonly string[]> {
  const [analysis] = await analyseAnswers([answerOf(text, language)]);
  return analysis?.keySentences.map((each) => each.text) ?? [];
}

describe('Analysing answers', () => {
  it('lifts a measure with its figures before setting, courtesy and cross-reference', async () => {
    const text =
      'Thank you for your letter. Our town lies on the Moss river. Please see question 2. ' +
      'In 2023 the town trained 64 bailiffs, and evictions fell from 90 to 31. It rains a lot.';
    expect(await keysOf(text, 'en')).toContain(
      'In 2023 the town trained 64 bailiffs, and evictions fell from 90 to 31.',
    );
    expect((await keysOf(text, 'en')).join(' ')).not.toMatch(/Thank|question 2/);
  });

  it.each<[Language, string, string]>([
    [
      'fr',
      'La commune est située sur un plateau. En 2024, 85 agents ont été formés au droit à l’eau.',
      'En 2024, 85 agents ont été formés au droit à l’eau.',
    ],
    [
      'es',
      'El cantón está en la costa. En 2024 se capacitó a 85 funcionarias en el derecho al agua.',
      'En 2024 se capacitó a 85 funcionarias en el derecho al agua.',
    ],
    [
      'ru',
      'Посёлок стоит на реке. В 2024 г. обучено 85 сотрудников праву на воду.',
      'В 2024 г. обучено 85 сотрудников праву на воду.',
    ],
    [
      'ar',
      'تقع البلدة على النهر. درّبت البلدية 85 موظفا على الحق في الماء سنة 2024.',
      'درّبت البلدية 85 موظفا على الحق في الماء سنة 2024.',
    ],
    [
      'zh',
      '本镇位于河边的山谷之中。2024年，全镇共培训85名干部学习用水权利。',
      '2024年，全镇共培训85名干部学习用水权利。',
    ],
  ])('picks the concrete one of two sentences in %s', async (language, text, key) => {
    expect(await keysOf(text, language)).toEqual([key]);
  });

  it('takes one of three sentences, two of seven, three of more, in the text’s order', async () => {
    const sentences = [
      'The harbour ward trained 14 nurses in patient rights.',
      'In 2021 the court fined two builders 9,000 euros.',
      'By-law 88 forbids child labour on every site.',
      'Some 310 homes got clean water last spring.',
      'No budget exists for sign language.',
      'We recommend a seat for mayors in Geneva.',
      'Buses now stop at all 12 clinics.',
      'The library opened 4 reading rooms for refugees.',
      'Five farms lost their licence over unpaid wages.',
    ];
    const text = (count: number): string => sentences.slice(0, count).join(' ');
    for (const [count, most] of [
      [1, 1],
      [3, 1],
      [4, 2],
      [7, 2],
      [8, 3],
      [9, 3],
    ] as const) {
      const keys = await keysOf(text(count), 'en');
      expect(keys).toHaveLength(most);
      expect(keys.map((key) => text(count).indexOf(key))).toEqual(
        keys.map((key) => text(count).indexOf(key)).sort((a, b) => a - b),
      );
    }
  });

  it('does not say the same thing twice', async () => {
    const text =
      'The city trained 40 officers in water rights in 2023. The city trained 40 officers in water rights during 2023. There is no budget for any follow-up. We hope. It is fine.';
    expect((await keysOf(text, 'en')).filter((key) => key.includes('40 officers'))).toHaveLength(1);
  });

  it('finds nothing in a reply that refers elsewhere or says that there is no information', async () => {
    const text = 'In 2023 the city trained 40 officers.';
    const analyses = await analyseAnswers([
      { ...answerOf(text, 'en'), reply: { kind: 'see', questions: ['2'] } },
      { ...answerOf(text, 'en'), reply: { kind: 'no-information' } },
    ]);
    expect(analyses).toEqual([
      { keySentences: [], tagged: [] },
      { keySentences: [], tagged: [] },
    ]);
  });

  it('places each sentence at its own page where the document is known', async () => {
    const text = 'We trained 40 officers in water rights.\nThere is no budget for any follow-up.';
    const second = text.indexOf('There');
    const document: Document = {
      text,
      blocks: [
        {
          start: 0,
          end: second - 1,
          kind: 'paragraph',
          place: { page: 2, paragraph: '7' },
          style: {},
        },
        {
          start: second,
          end: text.length,
          kind: 'paragraph',
          place: { page: 3, paragraph: '8' },
          style: {},
        },
      ],
      pageMarks: [
        { at: 0, page: 2 },
        { at: second, page: 3 },
      ],
      properties: {},
    };
    const [analysis] = await analyseAnswers([answerOf(text, 'en')], { documentOf: () => document });
    expect(analysis?.tagged.map(({ sentence }) => sentence.place)).toEqual([
      { page: 2, paragraph: '7' },
      { page: 3, paragraph: '8' },
    ]);
  });

  it('lifts and tags no footnote, and lifts no short cell of a table', async () => {
    const lines = [
      ['We trained 40 officers in water rights.', 'paragraph'],
      ['In 2021 the city fined 12 builders under by-law 88, and wages rose by 9%.', 'note'],
      ['Trained 310 nurses in 2024', 'cell'],
      ['In 2023 the city opened 4 clinics for refugees, used by 900 people.', 'cell'],
    ] as const;
    const text = lines.map(([line]) => line).join('\n');
    const document: Document = {
      text,
      blocks: lines.map(([line, kind]) => ({
        start: text.indexOf(line),
        end: text.indexOf(line) + line.length,
        kind,
        place: {},
        style: {},
      })),
      pageMarks: [],
      properties: {},
    };
    const answers = [answerOf(text, 'en')];
    const [analysis] = await analyseAnswers(answers, { documentOf: () => document });
    const found = (key: 'keySentences' | 'tagged') => JSON.stringify(analysis?.[key]);
    expect(found('keySentences')).not.toMatch(/12 builders|310 nurses/);
    expect(found('keySentences')).toMatch(/4 clinics/);
    expect(found('tagged')).not.toMatch(/12 builders/);
    expect(found('tagged')).toMatch(/40 officers/);
    const [unaware] = await analyseAnswers(answers);
    expect(JSON.stringify(unaware)).toMatch(/12 builders/);
  });

  it('keeps offsets of the document, not of the quotation', async () => {
    const [analysis] = await analyseAnswers([
      answerOf('Yes. We trained 40 officers in water rights.', 'en', 500),
    ]);
    expect(analysis?.keySentences[0]).toMatchObject({ start: 505, end: 544, place: { page: 2 } });
  });

  it('reads an answer of ten thousand sentences', async () => {
    const long = Array.from(
      { length: 10_000 },
      (_, n) => `In ward ${n} we trained ${n % 90} officers in water rights.`,
    ).join(' ');
    const [analysis] = await analyseAnswers([answerOf(long, 'en')]);
    expect(analysis?.keySentences.length).toBeGreaterThan(0);
    expect(analysis?.tagged).toHaveLength(10_000);
  });

  // Each of these grew with the square of its length under a careless pattern; the test would not end.
  it.each([
    ['brackets without end', '( "a '.repeat(200_000)],
    ['lines without a mark', 'cell\n'.repeat(100_000)],
    ['question marks', 'a' + '?'.repeat(500_000)],
    ['spaces', `a${' '.repeat(500_000)}b`],
    ['capitals', 'Aa '.repeat(200_000)],
    ['labels', 'a) '.repeat(200_000)],
  ])('reads a long answer of %s', async (_, text) => {
    const [analysis] = await analyseAnswers([answerOf(text, 'en')]);
    expect(analysis?.tagged).toEqual([]);
  });

  it('gives verbatim sentences of the answer, whatever its text, and the same ones every time', async () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'We recommend that: ',
        'trained 40 officers. ',
        '没有预算。',
        'نوصي ب',
        '\n',
        '(a) ',
        'Трудности: ',
        '__proto__ constructor ',
        'sin recursos; ',
        'art. 5 ',
      ),
    );
    const texts = fc.array(
      fc.array(piece, { maxLength: 25 }).map((parts) => parts.join('')),
      { maxLength: 4 },
    );
    await fc.assert(
      fc.asyncProperty(texts, fc.constantFrom(...LANGUAGES), async (each, language) => {
        const answers = each.map((text, index) => answerOf(text, language, index * 7));
        const analyses = await analyseAnswers(answers);
        expect(analyses).toHaveLength(answers.length);
        expect(await analyseAnswers(answers)).toEqual(analyses);
        answers.forEach(({ quotations }, index) => {
          const { text = '', start = 0 } = quotations[0] ?? {};
          const spans = splitSentences(text, language).map(
            (span) => `${span.start + start}-${span.end + start}`,
          );
          const found = [
            ...(analyses[index]?.keySentences ?? []),
            ...(analyses[index]?.tagged ?? []).map(({ sentence }) => sentence),
          ];
          expect(analyses[index]?.keySentences.length).toBeLessThanOrEqual(3);
          for (const sentence of found) {
            expect(sentence.text).toBe(text.slice(sentence.start - start, sentence.end - start));
            expect(spans).toContain(`${sentence.start}-${sentence.end}`);
          }
        });
      }),
      { numRuns: 150 },
    );
  });
});
