import { beforeAll, describe, expect, it } from '@jest/globals';
import { isAnyOrder } from '../../src/segment/any-order.js';
import { answersIn } from './drafted.js';
import { LABELLED } from './labelled-letters.js';
import { reader, type Reader } from './reading.js';
import { smallCall } from './small-call.js';

let read: Reader;

beforeAll(async () => {
  read = await reader();
});

const five = smallCall(['1', '2', '3', '4', '5']);
const plain = (number: number): string =>
  `what is said under ${number}, at some length and to the end`;

describe.each(LABELLED.map((letter) => [letter.language, letter] as const))(
  'answers in another order than the call’s, in %s,',
  (language, { label, says, headings }) => {
    const expected = { '1': says['1'], '4': says['4'] };

    it('are read by their labels', () => {
      const lines = [label(5), 'A.', label(4), says['4'], label(2), 'B.', label(1), says['1']];
      expect(read(lines, language).answers).toEqual({ ...expected, '5': 'A.', '2': 'B.' });
    });

    it('are read by the numbers of their headings, which stay out of them', () => {
      const lines = [
        ...[`4. ${headings['4']}`, says['4'], `2. ${headings['2.c']}`, says['2.c']],
        ...[`1. ${headings['1']}`, says['1']],
      ];
      const { found, answers } = read(lines, language);
      expect(answers).toMatchObject(expected);
      expect(found.answers.every(({ evidence }) => evidence[0]?.by === 'label')).toBe(true);
    });
  },
);

describe('bare numbers in another order than the call’s', () => {
  it('are read where they count down', () => {
    const lines = [5, 4, 3, 2, 1].map((number) => `${number}. ${plain(number)}`);
    const answers = answersIn(lines, five);
    expect(answers).toEqual(
      Object.fromEntries([1, 2, 3, 4, 5].map((number) => [String(number), plain(number)])),
    );
  });

  it('name their questions where each comes once, and they count down or the texts agree', () => {
    expect(isAnyOrder([3, 2, 1], false)).toBe(true);
    expect(isAnyOrder([4, 0, 1, 2, 3], true)).toBe(true);
    expect(isAnyOrder([4, 0, 1, 2, 3], false)).toBe(false);
    expect(isAnyOrder([2, 1, 0, 2], true)).toBe(false);
  });

  it('are in order where they rise, and too few to tell where they are two', () => {
    expect(isAnyOrder([0, 1, 2], true)).toBe(false);
    expect(isAnyOrder([1, 0], true)).toBe(false);
  });
});
