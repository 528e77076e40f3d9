import { describe, expect, it } from '@jest/globals';
import type { Candidate } from '../../src/segment/candidate.js';
import { statesOf } from '../../src/segment/free/states.js';
import { withRunnersUp, type Weighed } from '../../src/segment/runner-up.js';
import { indexOf, openingAt, outline, readingsOf } from './openings.js';

const states = statesOf(outline);
const readings = readingsOf([
  '**Question 1**',
  'We train.',
  'We meet.',
  '**Question 5**',
  'A bus.',
]);
const opening = openingAt(readings[0], [indexOf('1')], { score: 0.9 });
const later = openingAt(readings[3], [indexOf('5')], { score: 0.9 });

/** Shares of the states of each block: one question, the rest none. */
const sureOf = (shares: readonly (readonly [string, number])[]): number[][] =>
  shares.map(([id, share]) =>
    states.map(({ questions }) =>
      questions.length === 0 ? 1 - share : questions.join() === `${indexOf(id)}` ? share : 0,
    ),
  );

const weighed = (given: Partial<Weighed>): Weighed => ({
  readings,
  speeches: readings.map((_, at) => ({ strengths: [], seen: [`word ${at}`] })),
  by: 'topic',
  candidates: [],
  outline,
  states,
  sure: sureOf(readings.map(() => ['1', 1])),
  ...given,
});

const rival = (id: string, score: number, at = 0): Candidate =>
  openingAt(readings[at], [indexOf(id)], { score }).candidate;

describe('the runner-up of an opening', () => {
  it('is the best other mark in its own block', () => {
    const candidates = [rival('1', 0.9), rival('2', 0.4), rival('3', 0.6), rival('4', 0.8, 3)];
    const [first] = withRunnersUp([opening, later], weighed({ candidates }));
    expect(first?.runnerUp?.questions).toEqual([indexOf('3')]);
    expect(first?.runnerUp?.score).toBe(0.6);
  });

  it('is what the words say instead, its title left out, with the words that say so', () => {
    const sure = sureOf([
      ['3', 1],
      ['4', 0.8],
      ['4', 0.6],
      ['5', 1],
      ['5', 1],
    ]);
    const [first] = withRunnersUp([opening, later], weighed({ sure }));
    expect(first?.runnerUp?.questions).toEqual([indexOf('4')]);
    expect(first?.runnerUp?.score).toBeCloseTo(0.7);
    expect(first?.runnerUp?.evidence).toEqual([
      { by: 'topic', score: first?.runnerUp?.score, seen: 'word 1, word 2' },
    ]);
  });

  it('may be that it answers none', () => {
    const sure = sureOf(readings.map(() => ['1', 0.7]));
    const [first] = withRunnersUp([opening, later], weighed({ sure }));
    expect(first?.runnerUp?.questions).toEqual([]);
    expect(first?.runnerUp?.score).toBeCloseTo(0.3);
  });

  it('is never the same questions, nor what was never in question', () => {
    const candidates = [rival('1', 0.8)];
    const [first] = withRunnersUp(
      [opening, later],
      weighed({ candidates, sure: sureOf(readings.map(() => ['1', 0.99])) }),
    );
    expect(first?.runnerUp).toBeUndefined();
  });

  it('says how strongly it speaks for another main question, which none of its own parts is', () => {
    const candidates = [rival('2', 0.4), rival('3', 0.6)];
    const contraryTo = (id: string): number | undefined => {
      const one = openingAt(readings[0], [indexOf(id)], { score: 0.9 });
      return withRunnersUp([one, later], weighed({ candidates, sure: sureOf([]) }))[0]?.contrary;
    };
    expect(contraryTo('1')).toBe(0.6);
    expect(contraryTo('3.a')).toBe(0.4);
  });

  it('leaves the openings as they are', () => {
    const found = withRunnersUp([opening, later], weighed({ candidates: [rival('2', 0.5)] }));
    expect(found.map(({ candidate, questions }) => ({ candidate, questions }))).toEqual([
      opening,
      later,
    ]);
  });
});
