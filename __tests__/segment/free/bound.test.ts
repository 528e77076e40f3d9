import { beforeAll, describe, expect, it } from '@jest/globals';
import { LABELLED } from '../labelled-letters.js';
import { SPOKEN_OF } from '../letters.js';
import { reader, type Reader } from '../reading.js';

let read: Reader;

beforeAll(async () => {
  read = await reader();
});

const PAIRS = SPOKEN_OF.flatMap((heading) => SPOKEN_OF.map((text) => [heading, text] as const));

describe.each(LABELLED.map((letter) => [letter.language, letter] as const))(
  'in a free letter in %s',
  (language, { greeting, headings, says, announces, items, farewell }) => {
    it.each(PAIRS)('a heading on %s and the paragraph on %s below it stand together', (of, on) => {
      const others = SPOKEN_OF.filter((id) => id !== of && id !== on);
      const lines = [greeting, ...others.map((id) => says[id]), `**${headings[of]}**`, says[on]];
      const { text, found } = read(lines, language);
      const standing = (at: number): readonly string[] | undefined =>
        found.segments.find(({ start, end }) => start <= at && at < end)?.questions;
      expect(standing(text.indexOf(headings[of]))).toEqual(standing(text.lastIndexOf(says[on])));
    });

    it('a list stands with the line that announces it, though its items say nothing', () => {
      const many = [...items, ...items, ...items].map((text) => ({ text, kind: 'item' as const }));
      const lines = [greeting, says['4'], announces, ...many, farewell];
      const { text, found, answers } = read(lines, language);
      expect(answers['1']).toBe([announces, ...many.map((item) => item.text)].join('\n'));
      const back = found.segments.find(({ role }) => role === 'back');
      expect(back?.start).toBe(text.indexOf(farewell));
    });
  },
);
