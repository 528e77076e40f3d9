import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { paintFor } from '../../src/cli/colours.js';
import { columnsOf } from '../../src/cli/columns.js';
import { inspectionOf } from '../../src/cli/inspection.js';
import { inspectionTable } from '../../src/cli/inspection-table.js';
import type { Block, Evidence, Reading, Segment } from '../../src/model/index.js';
import { CALL } from './small-digest.js';

const SEEN: readonly Evidence[] = [{ by: 'label', score: 0.9, seen: '1.' }];

/** A reading of paragraphs, the first of which ends its question at `cut`; the last is unplaced. */
function reading(paragraphs: readonly string[], cut: number): Reading {
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
  const segments: Segment[] = [
    { start: 0, end: cut, role: 'question', questions: ['1'], evidence: SEEN, confidence: 0.95 },
    { ...answer, role: 'answer', questions: ['1', '2'], evidence: SEEN, confidence: 0.95 },
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

place       taken for   evidence    sure  text
p. 1 para.  question 1  label 0.90  95 %  1. What was done?
1
p. 1 para.  answer 1 2  label 0.90  95 %  We trained staff.
1
p. 1 para.  answer 1 2  ″              ″  In 2024,␉more.
2
p. 2 para.  unplaced                      谢谢。
3

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
        (paragraphs) => {
          const value = reading(paragraphs, 1);
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
