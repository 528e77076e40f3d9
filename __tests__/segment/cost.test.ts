import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadStemmer } from '../../src/analyse/index.js';
import { loadCall } from '../../src/call/index.js';
import type { DraftBlock } from '../../src/extract/compose.js';
import { composeDocument } from '../../src/extract/compose.js';
import type { Call, Document, Stemmer } from '../../src/model/index.js';
import { segment, topicEvidence, type TextEvidence } from '../../src/segment/index.js';
import { LETTERS, SPOKEN_OF } from './letters.js';

let call: Call;
let stemsOf: Stemmer;

beforeAll(async () => {
  call = await loadCall('hrc-57-12');
  stemsOf = await loadStemmer();
});

const said = (at: number): string => LETTERS.en.says[SPOKEN_OF[at % 3] ?? '1'];
const draft = (text: string, rest: Partial<DraftBlock> = {}): DraftBlock => ({
  kind: 'paragraph',
  pieces: [{ text }],
  ...rest,
});
const many = (count: number, make: (at: number) => DraftBlock): DraftBlock[] =>
  Array.from({ length: count }, (_, at) => make(at));
const ids = (): string[] => call.questions.map(({ id }) => id);

/** Documents that put to the test whatever looks from one block to others. */
const SHAPES: Readonly<Record<string, (count: number) => DraftBlock[]>> = {
  paragraphs: (count) => many(count, (at) => draft(said(at))),
  headings: (count) =>
    many(count, (at) =>
      at % 2
        ? draft(said(at))
        : draft(`About ${at}`, { kind: 'heading', style: { headingLevel: 1 } }),
    ),
  'numbered paragraphs': (count) => many(count, (at) => draft(`${(at % 12) + 1}. ${said(at)}`)),
  'questions by name': (count) =>
    many(count, (at) => draft(at % 2 ? said(at) : `Question ${ids()[(at / 2) % 12] ?? ''}`)),
  'the same question again and again': (count) =>
    many(count, (at) => draft(at % 2 ? said(at) : 'Question 2')),
  'letters under questions': (count) =>
    many(count, (at) =>
      draft(
        at % 10 === 0 ? `Question ${2 + ((at / 10) % 2)}` : `${'abcd'[at % 4] ?? ''}) ${said(at)}`,
      ),
    ),
  'a long table': (count) =>
    many(count, (at) =>
      draft(at % 2 ? said(at) : `${((at / 2) % 5) + 1}`, {
        kind: 'cell',
        cell: { table: 0, row: at >> 1, column: at % 2 },
      }),
    ),
  'a wide table': (count) =>
    many(count, (at) =>
      draft(at % 3 ? `${(at % 5) + 1}.` : 'Question 2', {
        kind: 'cell',
        cell: { table: 0, row: 0, column: at },
      }),
    ),
  'notes at the end': (count) => {
    const text = many(count / 2, (at) => draft(said(at)));
    return [...text, ...text.map((noteOf, at) => draft(`See ${at}.`, { kind: 'note', noteOf }))];
  },
  'titles of translations': (count) =>
    many(count, (at) => draft(at % 2 ? said(at) : 'Courtesy translation of this')),
};

/** How often the blocks of a document are looked at, be it one by one or searched through. */
function looks(document: Document, weigh: TextEvidence['weigh']): number {
  let count = 0;
  const watched = document.blocks.map(
    (block) =>
      new Proxy(block, {
        get: (target, key) => {
          count += 1;
          return Reflect.get(target, key) as unknown;
        },
      }),
  );
  const languages = { main: 'en' as const, others: [], blocks: watched.map(() => 'en' as const) };
  segment({ ...document, blocks: watched }, languages, call, [{ by: 'topic', weigh }]);
  return count;
}

describe('the cost of splitting a document', () => {
  it.each(Object.keys(SHAPES))('grows with its blocks and no faster: %s', (name) => {
    const { weigh } = topicEvidence(call, stemsOf);
    const [small, large] = [200, 800].map((count) =>
      looks(composeDocument(SHAPES[name]?.(count) ?? []), weigh),
    );
    expect(small).toBeGreaterThan(200);
    expect(large).toBeLessThan(4.4 * (small ?? 0));
  });

  it('has each source of evidence weigh all blocks once, together', () => {
    const asked: number[] = [];
    const { weigh } = topicEvidence(call, stemsOf);
    const document = composeDocument(SHAPES['questions by name']?.(60) ?? []);
    looks(document, (texts) => {
      asked.push(texts.length);
      return weigh(texts);
    });
    expect(asked).toEqual([60]);
  });

  it('has each text stemmed at most once for its terms', () => {
    const seen: string[] = [];
    const counting: Stemmer = (text, language) => {
      seen.push(text);
      return stemsOf(text, language);
    };
    const { weigh } = topicEvidence(call, counting);
    // What is known of a language is prepared when its first text comes.
    weigh([{ text: 'Rain.', language: 'en' }]);
    seen.length = 0;
    const document = composeDocument(many(90, (at) => draft(`${said(at)} Number ${at}.`)));
    looks(document, weigh);
    expect(seen).toHaveLength(90);
    expect(new Set(seen).size).toBe(90);
  });
});

describe('a line of signs that could be shared out in many ways', () => {
  it.each([
    ['dots and spaces', '.'.repeat(3000) + ' '.repeat(3000)],
    ['a gap behind a number', `1${' '.repeat(20_000)}`],
    ['signs of direction behind a number', `1${'\u200e'.repeat(20_000)}`],
    ['tabs', `a${'\t'.repeat(20_000)}`],
    ['brackets', `see (${'a, '.repeat(8000)}`],
  ])('stays in the answer where it stands: %s', (_, text) => {
    const line = `${text}x`;
    const document = composeDocument(['Question 1', 'We train.', line].map((each) => draft(each)));
    const languages = {
      main: 'en' as const,
      others: [],
      blocks: document.blocks.map(() => 'en' as const),
    };
    const { answers } = segment(document, languages, call).value;
    expect(answers.map(({ quotations }) => quotations[0]?.text)).toEqual([`We train.\n${line}`]);
  });
});
