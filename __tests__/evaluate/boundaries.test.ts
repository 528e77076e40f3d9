import { describe, expect, it } from '@jest/globals';
import { compareBoundaries } from '../../src/evaluate/boundaries.js';

/** `'1122'` are four blocks, the first two of which answer question 1; `.` answers nothing. */
const labels = (text: string): readonly string[] =>
  Array.from(text, (letter) => (letter === '.' ? '' : letter));

const compared = (wanted: string, placed: string) =>
  compareBoundaries(labels(wanted), labels(placed));

describe('boundaries', () => {
  it('are all right where labels change at the same places', () => {
    expect(compared('..1112223', '..1112223')).toEqual({
      right: 3,
      wrong: 0,
      missed: 0,
      windowDiff: 0,
    });
  });

  it('are found although the question is mistaken: that is for the answers to say', () => {
    expect(compared('111222', '111333')).toMatchObject({ right: 1, wrong: 0, missed: 0 });
  });

  it('are missed, and wrong, where they stand at another place', () => {
    expect(compared('1111222233334444', '1111122233334444')).toMatchObject({
      right: 2,
      wrong: 1,
      missed: 1,
    });
  });

  it('cost less one block off than gone', () => {
    // Windows of two blocks, 14 of them: a boundary one block off shows in two.
    expect(compared('1111222233334444', '1111122233334444').windowDiff).toBeCloseTo(2 / 14);
    expect(compared('1111222233334444', '1111222233333444').windowDiff).toBeCloseTo(2 / 14);
    // Three boundaries that are not there show in two windows each.
    expect(compared('1111222233334444', '1111111111111111').windowDiff).toBeCloseTo(6 / 14);
  });

  it('have no windows in a text of one block', () => {
    expect(compared('1', '1')).toEqual({ right: 0, wrong: 0, missed: 0 });
  });
});
