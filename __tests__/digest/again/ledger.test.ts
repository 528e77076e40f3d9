import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildDigest } from '../../../src/digest/index.js';
import { LEDGER_KEYS, REMOVALS, type Reading } from '../../../src/model/index.js';
import { CALL } from '../readings.js';
import { letterOf, textOf } from './letters.js';

const letter = fc.record({
  seed: fc.integer({ min: 0, max: 3 }),
  tail: fc.integer({ min: 0, max: 5 }),
  from: fc.constantFrom('a@alder.example', 'b@birch.example', 'c@gmail.com'),
  day: fc.integer({ min: 10, max: 28 }),
  late: fc.constantFrom('yes', 'no', 'unknown'),
  language: fc.constantFrom('en', 'fr', 'other', 'und'),
  group: fc.constantFrom('individual', 'local-government', 'other'),
  country: fc.constantFrom(undefined, 'KE', 'FR', 'XK'),
  end: fc.constantFrom('read', 'read', 'read', 'read', 'failed', 'mere', 'system'),
} as const);

function readingsOf(
  letters: readonly (typeof letter extends fc.Arbitrary<infer T> ? T : never)[],
): Reading[] {
  return letters.map(
    ({ seed, tail, from, day, late, language, group, country, end }, index): Reading => {
      const made = letterOf({
        file: `${index} v${tail}.eml`,
        from,
        late,
        language,
        group,
        at: `2025-06-${day}T10:00:00Z`,
        answers: [...textOf(seed), ...textOf(50 + tail, tail)],
        ...(country !== undefined && { country }),
      });
      if (end === 'failed') return { entry: made.entry, status: 'failed' };
      if (end === 'system')
        return { entry: { ...made.entry, format: 'system' }, status: 'skipped' };
      if (end !== 'mere' || made.content === undefined) return made;
      return { ...made, content: { ...made.content, mere: { kind: 'spam', seen: 'x' } } };
    },
  );
}

describe('the ledger', () => {
  it('adds up: each entry is counted or has one reason, and stands in one line of each table', () => {
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 14 }), fc.boolean(), (letters, excludes) => {
        const readings = readingsOf(letters);
        const digest = buildDigest({
          call: { ...CALL, late: excludes ? 'exclude' : 'include' },
          ...{ readings, diagnostics: [], lang: 'en', citeStyle: 'thematic' },
          generator: { name: 'test', version: '0' },
        });
        const { received, removed, counted, by, groups } = digest.ledger;
        const gone = removed.flatMap(({ submissions }) => submissions);
        expect(received).toBe(readings.length);
        expect(new Set(gone).size).toBe(gone.length);
        expect(received - gone.length).toBe(counted);
        expect(digest.coverage).toHaveLength(counted);
        expect(removed.map(({ reason }) => REMOVALS.indexOf(reason))).toEqual(
          removed.map(({ reason }) => REMOVALS.indexOf(reason)).sort((a, b) => a - b),
        );
        for (const key of LEDGER_KEYS) {
          expect(by[key].reduce((sum, line) => sum + line.received, 0)).toBe(received);
          expect(by[key].reduce((sum, line) => sum + line.counted, 0)).toBe(counted);
        }
        for (const { first, others, counted: further } of groups) {
          expect(others).not.toContain(first);
          for (const id of others) expect(gone.includes(id)).toBe(!further.includes(id));
        }
      }),
      { numRuns: 120 },
    );
  });

  it('does not depend on the order in which the readings come', () => {
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 10 }), (letters) => {
        const readings = readingsOf(letters);
        const [one, other] = [readings, [...readings].reverse()].map((list) =>
          buildDigest({
            ...{ call: CALL, readings: list, diagnostics: [], lang: 'en', citeStyle: 'thematic' },
            generator: { name: 'test', version: '0' },
          }),
        );
        expect(other?.ledger).toEqual(one?.ledger);
      }),
      { numRuns: 40 },
    );
  });
});
