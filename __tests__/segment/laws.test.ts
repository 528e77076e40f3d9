import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { loadStemmer } from '../../src/analyse/index.js';
import { loadCall } from '../../src/call/index.js';
import type { DraftBlock } from '../../src/extract/compose.js';
import { composeDocument } from '../../src/extract/compose.js';
import type { Call, Document, DocumentLanguages, Language } from '../../src/model/index.js';
import { LANGUAGES } from '../../src/model/index.js';
import { segment, topicEvidence, type TextEvidence } from '../../src/segment/index.js';
import { LETTERS, SPOKEN_OF } from './letters.js';

let call: Call;
let evidence: readonly TextEvidence[];

beforeAll(async () => {
  call = await loadCall('hrc-57-12');
  evidence = [topicEvidence(call, await loadStemmer())];
});

const labels = [
  'Question 1',
  '2.a',
  'a) et b)',
  'b) and a)',
  '3.',
  '三、',
  '（二）',
  'Вопросы 2 и 3',
];
const others = [
  'N/A',
  'Contents',
  'Annex',
  'С уважением,',
  'Courtesy translation',
  '1 .... 2',
  '：',
  '👩‍⚖️',
];
const texts = fc.oneof(
  fc.constantFrom(...labels, ...others),
  fc.constantFrom(...LANGUAGES.flatMap((l) => SPOKEN_OF.map((id) => LETTERS[l].says[id]))),
  fc.constantFrom(...LANGUAGES.map((language) => LETTERS[language].greeting)),
  fc
    .tuple(fc.nat(11), fc.constantFrom(...LANGUAGES), fc.constantFrom(...labels, ''))
    .map(([at, language, label]) => `${label} ${call.questions[at]?.text[language] ?? ''}`),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
const draft = fc.record({
  kind: fc.constantFrom<DraftBlock['kind'][]>(
    'heading',
    'paragraph',
    'paragraph',
    'item',
    'cell',
    'note',
    'furniture',
  ),
  text: texts,
  bold: fc.boolean(),
  column: fc.nat(2),
});

const document: fc.Arbitrary<Document> = fc.array(draft, { maxLength: 30 }).map((drafts) => {
  const blocks: DraftBlock[] = [];
  drafts.forEach(({ kind, text, bold, column }, at) => {
    const noteOf = blocks[column];
    blocks.push({
      kind,
      pieces: [{ text }],
      ...(bold && { style: { bold } }),
      ...(kind === 'cell' && { cell: { table: 0, row: at >> 1, column } }),
      ...(kind === 'note' && noteOf && { noteOf }),
    });
  });
  return composeDocument(blocks);
});

const languagesOf = ({ blocks }: Document, main: Language): DocumentLanguages => ({
  main,
  others: [],
  blocks: blocks.map((_, at) => (at % 5 === 4 ? 'und' : main)),
});
const language = fc.constantFrom(...LANGUAGES);

describe('whatever the document', () => {
  it('its segments are in order, apart, and hold all but white space', () => {
    fc.assert(
      fc.property(document, language, (given, main) => {
        const { segments } = segment(given, languagesOf(given, main), call, evidence).value;
        let at = 0;
        for (const { start, end } of segments) {
          expect(given.text.slice(at, start).trim()).toBe('');
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(given.text.slice(at).trim()).toBe('');
      }),
    );
  });

  it('its answers are slices of the text, one for each question, in the call’s order', () => {
    const order = (ids: readonly string[]): number[] =>
      ids.map((id) => call.questions.findIndex((question) => question.id === id));
    fc.assert(
      fc.property(document, language, (given, main) => {
        const { answers } = segment(given, languagesOf(given, main), call, evidence).value;
        const at = order(answers.map(({ question }) => question));
        expect(at).toEqual([...new Set(at)].sort((a, b) => a - b));
        for (const { start, end, text } of answers.flatMap(({ quotations }) => quotations)) {
          expect(given.text.slice(start, end)).toBe(text);
          expect(text).toBe(text.trim());
        }
      }),
    );
  });

  it('the questions of a segment are of the call, each once and in its order, where it may have any', () => {
    fc.assert(
      fc.property(document, language, (given, main) => {
        const { segments } = segment(given, languagesOf(given, main), call, evidence).value;
        for (const { role, questions } of segments) {
          const known = call.questions.map(({ id }) => id).filter((id) => questions.includes(id));
          expect(questions).toEqual(known);
          expect(questions.length > 0).toBe(role === 'answer' || role === 'question');
        }
      }),
    );
  });

  it('all confidences and scores are between 0 and 1', () => {
    fc.assert(
      fc.property(document, language, (given, main) => {
        const { segments } = segment(given, languagesOf(given, main), call, evidence).value;
        const scores = segments.flatMap(({ confidence, evidence: by, runnerUp }) => [
          confidence,
          ...by.map(({ score }) => score),
          ...(runnerUp ? [runnerUp.score, ...runnerUp.evidence.map(({ score }) => score)] : []),
        ]);
        for (const score of scores) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('a second run says the same', () => {
    fc.assert(
      fc.property(document, language, (given, main) => {
        const languages = languagesOf(given, main);
        const first = segment(given, languages, call, evidence);
        expect(segment(given, languages, call, evidence)).toEqual(first);
      }),
    );
  });
});
