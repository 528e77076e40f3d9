import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { paintFor } from '../../src/cli/colours.js';
import { columnsOf } from '../../src/cli/columns.js';
import { inspectionOf } from '../../src/cli/inspection.js';
import { inspectionTable } from '../../src/cli/inspection-table.js';
import type { Block, Evidence, Reading, RunnerUp, Segment } from '../../src/model/index.js';
import { CALL } from './small-digest.js';

const SEEN: readonly Evidence[] = [
  { by: 'label', score: 0.9, seen: '1.' },
  { by: 'wording', score: 0.7, seen: 'What was done?' },
  { by: 'heading', score: 0.6 },
];
const RIVAL: RunnerUp = {
  questions: ['2'],
  evidence: [{ by: 'topic', score: 0.31, seen: 'staff, training' }],
  score: 0.31,
};

/** A reading of paragraphs, the first of which ends its question at `cut`; the last is unplaced. */
function reading(
  paragraphs: readonly string[],
  cut: number,
  evidence: readonly Evidence[] = SEEN,
  runnerUp: RunnerUp = RIVAL,
): Reading {
  const text = paragraphs.join('\n');
  const blocks: Block[] = [];
  let start = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const end = start + paragraph.length;
    const place = { page: 1 + Math.floor(index / 2), paragraph: String(index + 1) };
    blocks.push({ start, end, kind: 'paragraph', place, style: {} });
    start = end + 1;
  }
  const last = blocks.at(-1)?.start ?? 0;
  const answer = { start: cut, end: last };
  const placed = { evidence, confidence: 0.95, runnerUp };
  const segments: Segment[] = [
    { start: 0, end: cut, role: 'question', questions: ['1'], ...placed },
    { ...answer, role: 'answer', questions: ['1', '2'], ...placed },
    { start: last, end: text.length, role: 'unplaced', questions: [], evidence: [], confidence: 0 },
  ];
  const quotation = {
    ...answer,
    text: text.slice(cut, last),
    place: { page: 1 },
    language: 'en' as const,
  };
  return {
    entry: { id: 's1', file: 'a.pdf', path: '/a.pdf', bytes: 1, sha256: '', format: 'pdf' },
    status: 'complete',
    content: {
      document: { text, blocks, pageMarks: [], pages: 2, properties: {} },
      languages: { main: 'en', others: ['zh'], blocks: blocks.map(() => 'en' as const) },
      segmentation: {
        segments,
        answers: [
          {
            question: '1',
            alsoQuestions: ['2'],
            quotations: [quotation],
            language: 'en',
            reply: { kind: 'content' },
            evidence: SEEN,
            confidence: 0.95,
          },
        ],
        leftBlank: ['2.a'],
      },
      analyses: [],
      submitter: {
        name: 'City of Trial',
        shortName: 'Trial',
        group: 'local-government',
        country: 'FR',
        publication: 'public',
      },
    },
  };
}

const SAMPLE = ['1. What was done? We trained staff.', 'In 2024,\tmore.', '谢谢。'];

async function table(value: Reading): Promise<string> {
  const paint = await paintFor({ write: () => true }, {});
  const odd = { code: 'odd', severity: 'warning', message: 'Odd.', remedy: 'Look.' } as const;
  return inspectionTable(inspectionOf(value, [odd], CALL, 'fr'), paint);
}

describe('the inspection of a file', () => {
  it('cuts a block where a segment ends in it, and keeps every word', () => {
    const { blocks } = inspectionOf(reading(SAMPLE, 17), [], CALL, 'en');
    expect(blocks.map(({ role, questions, text }) => [role, ...questions, text])).toEqual([
      ['question', '1', '1. What was done?'],
      ['answer', '1', '2', 'We trained staff.'],
      ['answer', '1', '2', 'In 2024,\tmore.'],
      ['unplaced', '谢谢。'],
    ]);
  });

  it('has a line for each question, in the language asked for', () => {
    const { answers } = inspectionOf(reading(SAMPLE, 17), [], CALL, 'fr');
    expect(answers).toMatchObject([
      { question: '1', wording: 'Qu’a-t-on fait ?', words: 6, reply: 'content' },
      { question: '2', wording: 'What is planned?', words: 0, reply: null, leftBlank: false },
      { question: '2.a', reply: null, leftBlank: true },
    ]);
  });

  it('reads like this', async () => {
    expect(await table(reading(SAMPLE, 17))).toBe(`a.pdf
pdf · 2 pages · English and Chinese · complete
City of Trial · local governments · FR · public

place       taken for   sure  text, and why it stands there
p. 1 para.  question 1  95 %  1. What was done?
1                             by number 0.90 “1.”; wording 0.70; heading
                              else 2: topic 0.31 “staff, training”
p. 1 para.  answer 1 2  95 %  We trained staff.
1
p. 1 para.  answer 1 2     ″  In 2024,␉more.
2
p. 2 para.  unplaced          谢谢。
3
sure: how often such a placing is right. by: what speaks for it, with a strength
from 0 to 1. else: what came second; it can be the stronger by itself, since the
document is read as a whole.

Answers by question
question  answer              sure  asked
1         6 words, also to 2  95 %  Qu’a-t-on fait ?
2         not reached               What is planned?
2.a       asked, left blank         And by whom?

Remarks
warning: Odd.
  → Look.
`);
  });

  it('keeps for a script what the winner and the runner-up were placed by, word for word', () => {
    const { blocks } = inspectionOf(reading(SAMPLE, 17), [], CALL, 'en');
    expect(blocks.map(({ evidence, runnerUp }) => [evidence, runnerUp])).toEqual([
      [SEEN, RIVAL],
      [SEEN, RIVAL],
      [SEEN, RIVAL],
      [[], null],
    ]);
  });

  it('tells what a text was placed by once, however often it is interrupted by running headers', async () => {
    const { content, ...rest } = reading(SAMPLE, 17);
    if (content === undefined) throw new Error('the sample is read');
    const [question, answer, unplaced] = content.segmentation.segments;
    if (!question || !answer || !unplaced) throw new Error('the sample has three segments');
    const header = content.document.blocks[1]?.start ?? 0;
    const segments: Segment[] = [
      question,
      { ...answer, end: header },
      { ...unplaced, role: 'furniture', start: header, end: header + 8, confidence: 1 },
      { ...answer, start: header + 8 },
      unplaced,
    ];
    const shown = await table({
      ...rest,
      content: { ...content, segmentation: { ...content.segmentation, segments } },
    });
    expect(shown.match(/by number/g)).toHaveLength(1);
    expect(shown.match(/95 %/g)).toHaveLength(4);
  });

  it('says of a text that might have answered nothing no more than that', async () => {
    const none: RunnerUp = { ...RIVAL, questions: [], score: 0.4 };
    expect(await table(reading(SAMPLE, 17, SEEN, none))).toMatch(/^ +else no question 0\.40$/m);
  });

  it('shows what a text that was left unplaced came nearest to', async () => {
    const shown = await table(reading(SAMPLE, 17, [], RIVAL));
    expect(shown).toMatch(/^1 +else 2: topic 0\.31 “staff, training”$/m);
  });

  it('puts no digit behind words that are written right to left, which would carry it away', async () => {
    const evidence: Evidence[] = [
      { by: 'label', score: 0.93, seen: 'السؤال الثاني (أ)' },
      { by: 'wording', score: 0.8, seen: 'ما هي المبادرات؟' },
      { by: 'topic', score: 0.4, seen: 'شراء, عقود' },
    ];
    const rival = { questions: ['2', '2.a'], evidence, score: 0.93 };
    const shown = await table(reading(SAMPLE, 17, evidence, rival));
    expect(shown).toContain('by number 0.93 “السؤال الثاني (أ)”;\n');
    expect(shown).toContain('  wording 0.80; topic 0.40 “شراء, عقود”\n');
    expect(shown).toContain('else 2 and 2.a: number 0.93 “السؤال الثاني\n');
    for (const line of shown.split('\n')) expect(line).not.toMatch(/\p{sc=Arabic}[^\p{L}]*\d/u);
  });

  it('of a file that could not be read shows its name, its status and the remarks', async () => {
    const { entry } = reading(SAMPLE, 17);
    expect(await table({ entry, status: 'failed' })).toBe(
      'a.pdf\npdf · failed\n\nRemarks\nwarning: Odd.\n  → Look.\n',
    );
  });

  it('fits into 80 columns, carries no terminal code and loses no text, whatever the file says', async () => {
    const paint = await paintFor({ write: () => true }, {});
    const word = fc.string({
      unit: fc.constantFrom('a', '人权', ' ', '\u001b[2J', '\u202e', 'ق', '\t'),
    });
    fc.assert(
      fc.property(
        fc.array(
          word.map((text) => `x${text}x`),
          { minLength: 2 },
        ),
        word,
        (paragraphs, seen) => {
          const evidence: Evidence[] = [
            { by: 'label', score: 0.5, seen },
            { by: 'table', score: 0.7 },
            { by: 'topic', score: 0.5, seen: seen.repeat(3) },
          ];
          const rival = { questions: ['1', '2', '2.a'], evidence, score: 0.5 };
          const value = reading(paragraphs, 1, evidence, rival);
          const inspection = inspectionOf(value, [], CALL, 'en');
          const compact = (text: string): string => text.replace(/\s/g, '');
          expect(compact(inspection.blocks.map(({ text }) => text).join(''))).toBe(
            compact(paragraphs.join('')),
          );
          const shown = inspectionTable(inspection, paint);
          for (const line of shown.split('\n')) {
            expect(columnsOf(line)).toBeLessThanOrEqual(80);
            // eslint-disable-next-line no-control-regex -- what no terminal may be sent
            expect(line).not.toMatch(/[\u0000-\u001f\u202e]/);
          }
        },
      ),
    );
  });
});
