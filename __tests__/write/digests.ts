import fc from 'fast-check';
import { buildDigest } from '../../src/digest/index.js';
import type { DigestInput } from '../../src/digest/index.js';
import { LANGUAGES } from '../../src/model/index.js';
import type { Digest, Reading, Role } from '../../src/model/index.js';
import { DIAGNOSTICS, READINGS } from '../digest/inbox.js';
import { CALL, readingOf } from '../digest/readings.js';
import { anyText } from './nasty-text.js';

const ROLES: readonly Role[] = [
  'answer',
  'answer',
  'question',
  'front',
  'back',
  'furniture',
  'unplaced',
];

export function digestOf(input: Partial<DigestInput> = {}): Digest {
  return buildDigest({
    call: CALL,
    readings: READINGS,
    diagnostics: DIAGNOSTICS,
    lang: 'en',
    citeStyle: 'thematic',
    generator: { name: 'hrc-inputs', version: '0.0.0' },
    ...input,
  });
}

function anyReading(index: number): fc.Arbitrary<Reading> {
  const text = anyText().filter((drawn) => drawn.trim() !== '');
  const paragraph = fc.record({
    text,
    role: fc.constantFrom(...ROLES),
    language: fc.constantFrom('en' as const, 'ar' as const, 'und' as const),
    ids: fc.subarray(
      CALL.questions.map(({ id }) => id),
      { minLength: 1 },
    ),
    page: fc.integer({ min: 1, max: 3 }),
    tags: fc.constantFrom(
      undefined,
      ['practice' as const],
      ['challenge' as const, 'commitment' as const],
    ),
  });
  return fc
    .record({
      name: text,
      shortName: text,
      file: fc.string({ minLength: 1 }),
      publication: fc.constantFrom(
        'public' as const,
        'anonymous' as const,
        'confidential' as const,
      ),
      drawn: fc.array(paragraph, { minLength: 1, maxLength: 5 }),
      paged: fc.boolean(),
    })
    .map(({ drawn, paged, file, ...submitter }) =>
      readingOf({
        ...submitter,
        file: `${index}${file}`,
        entry: { id: `s${index}` },
        paragraphs: [...drawn]
          .sort((a, b) => a.page - b.page)
          .map(({ text: words, role, ids, page, language, tags }) => ({
            text: words,
            role,
            language,
            questions: role === 'answer' || role === 'question' ? ids : [],
            ...(paged && { page }),
            ...(role === 'answer' && tags && { tags }),
          })),
      }),
    );
}

/** Digests of submissions that hold, and are named, whatever a text can be. */
export function anyDigest(): fc.Arbitrary<Digest> {
  return fc
    .record({
      readings: fc.tuple(anyReading(1), anyReading(2)),
      lang: fc.constantFrom(...LANGUAGES),
      citeStyle: fc.constantFrom('thematic', 'upr', '{name} ({country}), {place} *x* {file}'),
      message: anyText(),
    })
    .map(({ message, ...input }) =>
      digestOf({ ...input, diagnostics: [{ code: 'any', severity: 'warning', message }] }),
    );
}
