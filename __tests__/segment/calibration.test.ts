import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Opening } from '../../src/segment/align.js';
import { confidenceOf } from '../../src/segment/calibration.js';
import { openingAt, readingsOf } from './openings.js';

const [reading] = readingsOf(['Question 1']);

const scored = (score: number, byWords: boolean): Opening =>
  openingAt(reading, [0], { score, ...(byWords && { titleEnd: 0 }) });

describe('the confidence of an opening', () => {
  const score = fc.double({ min: 0, max: 1, noNaN: true });

  it.each([
    ['a label or wording', false],
    ['words', true],
  ])('by %s rises with its score and stays a probability', (_, byWords) => {
    fc.assert(
      fc.property(score, score, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((s) =>
          confidenceOf(scored(s, byWords)),
        );
        expect(low).toBeLessThanOrEqual(high ?? 0);
        expect(low).toBeGreaterThan(0);
        expect(high).toBeLessThan(1);
      }),
    );
  });

  it('sinks with what speaks for another question, where a label or wording opened it', () => {
    fc.assert(
      fc.property(score, score, (own, contrary) => {
        const alone = confidenceOf(scored(own, false));
        const contradicted = confidenceOf({ ...scored(own, false), contrary });
        expect(contradicted).toBeLessThanOrEqual(alone);
        expect(contradicted).toBeGreaterThan(0);
      }),
    );
    const contradicted = confidenceOf({ ...scored(0.93, false), contrary: 1 });
    expect(contradicted).toBeLessThan(confidenceOf(scored(0.93, false)) - 0.03);
  });

  it.each([[false], [true]])('is never lower beyond either end of the scale', (byWords) => {
    const at = (s: number): number => confidenceOf(scored(s, byWords));
    expect(at(-0.2)).toBe(at(0));
    expect(at(1.000_001)).toBe(at(1));
  });
});
