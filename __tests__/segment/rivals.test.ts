import { describe, expect, it } from '@jest/globals';
import { statesOf } from '../../src/segment/free/states.js';
import { toldBy, valueOf } from '../../src/segment/rivals.js';
import { indexOf, openingAt, outline, readingsOf } from './openings.js';

const states = statesOf(outline);
const readings = readingsOf(['Question 1', 'We train.', 'Question 4', 'We meet.']);

/** Each block speaks for one question, or for none. */
const said = (ids: readonly (string | undefined)[]): number[][] =>
  ids.map((id) =>
    states.map(({ questions }) =>
      id !== undefined && questions.join() === `${indexOf(id)}` ? 3 : 0,
    ),
  );
const silent = toldBy(said([undefined, undefined, undefined, undefined]), states);

const first = (score: number, id = '1') => openingAt(readings[0], [indexOf(id)], { score });
const second = (score: number, id = '4') => openingAt(readings[2], [indexOf(id)], { score });

describe('the value of a reading', () => {
  it('is nothing where nothing opens', () => {
    expect(valueOf([], readings, silent)).toBe(0);
  });

  it('rises with what speaks for its openings, and sinks with what is likelier wrong', () => {
    const value = (score: number): number => valueOf([first(score)], readings, silent);
    expect(value(0.9)).toBeGreaterThan(value(0.6));
    expect(value(0.6)).toBeGreaterThan(0);
    expect(value(0.3)).toBeLessThan(0);
  });

  it('is finite for scores of 0 and 1', () => {
    for (const score of [0, 1]) {
      expect(Number.isFinite(valueOf([first(score)], readings, silent))).toBe(true);
    }
  });

  it('is higher where the text speaks of the questions that were opened than where of others', () => {
    const value = (ids: readonly (string | undefined)[]): number =>
      valueOf([first(0.8), second(0.8)], readings, toldBy(said(ids), states));
    const agreeing = value([undefined, '1', undefined, '4']);
    const contrary = value([undefined, '4', undefined, '1']);
    expect(agreeing).toBeGreaterThan(value([undefined, undefined, undefined, undefined]));
    expect(contrary).toBeLessThan(value([undefined, undefined, undefined, undefined]));
  });

  it('takes a long answer for no more than a few blocks that agree', () => {
    const long = readingsOf(['Question 1', ...Array.from({ length: 50 }, () => 'We train.')]);
    const emissions = said(long.map(() => '1'));
    const value = (count: number): number =>
      valueOf(
        [openingAt(long[0], [indexOf('1')], { score: 0.8 })],
        long.slice(0, count),
        toldBy(emissions.slice(0, count), states),
      );
    expect(value(50)).toBe(value(10));
  });

  it('pays for a border that nothing but words marks', () => {
    const byWords = openingAt(readings[0], [indexOf('1')], { score: 0.99, titleEnd: 0 });
    expect(valueOf([byWords], readings, silent)).toBeLessThan(0);
  });

  it('pays nothing for one that a heading marks', () => {
    const headed = readingsOf(['**Our staff**', 'We train.']);
    const byWords = openingAt(headed[0], [indexOf('1')], { score: 0.6, titleEnd: 9 });
    expect(valueOf([byWords], headed, silent)).toBe(0);
  });

  it('counts no heading that stands over nothing, and no opening of no question', () => {
    const bare = readingsOf(['Question 1', 'Question 4', 'We meet.']);
    const empty = openingAt(bare[0], [indexOf('1')], { score: 0.95 });
    const full = openingAt(bare[1], [indexOf('4')], { score: 0.8 });
    const none = openingAt(bare[2], [], { score: 0.9, titleEnd: 0 });
    expect(valueOf([empty, full], bare, silent)).toBe(valueOf([full], bare, silent));
    expect(valueOf([none], bare, silent)).toBe(0);
  });
});
