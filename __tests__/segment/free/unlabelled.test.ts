import { beforeAll, describe, expect, it } from '@jest/globals';
import { LABELLED } from '../labelled-letters.js';
import { reader, type Reader } from '../reading.js';

let read: Reader;

beforeAll(async () => {
  read = await reader();
});

describe.each(LABELLED.map((letter) => [letter.language, letter] as const))(
  'a document in %s that labels only its first answers',
  (language, { label, says, aside, farewell }) => {
    it('has what follows under the questions left out of which it plainly speaks', () => {
      const { answers } = read([label(1), says['1'], says['2.c'], says['4'], farewell], language);
      expect(answers).toEqual({ '1': says['1'], '2.c': says['2.c'], '4': says['4'] });
    });

    it('has the rest where it stands', () => {
      const lines = [label(1), says['1'], ...aside, label(3), ...aside, says['4']];
      const { answers } = read(lines, language);
      expect(answers['1']).toBe([says['1'], ...aside].join('\n'));
      expect(answers['3']).toBe(aside.join('\n'));
      expect(answers['4']).toBe(says['4']);
    });

    it('keeps under a label what stands right below it, whatever it speaks of', () => {
      const { answers } = read([label(1), says['4'], label(2), 'A.'], language);
      expect(answers['1']).toBe(says['4']);
    });

    it('takes nothing from an answer for a question that has a label of its own', () => {
      const lines = [label(1), says['1'], says['4'], label(4), 'A.'];
      const { answers } = read(lines, language);
      expect(answers['1']).toBe([says['1'], says['4']].join('\n'));
      expect(answers['4']).toBe('A.');
    });
  },
);
