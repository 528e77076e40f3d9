import { beforeAll, describe, expect, it } from '@jest/globals';
import { LABELLED } from './labelled-letters.js';
import { reader, type Reader } from './reading.js';

let read: Reader;

beforeAll(async () => {
  read = await reader();
});

describe.each(LABELLED.map((letter) => [letter.language, letter] as const))(
  'a question of somebody’s survey, quoted inside an answer in %s,',
  (language, { label, says, survey: [introduction, question, outcome] }) => {
    const quoted = [introduction, `${label(2)}: ${question}`, outcome];
    const first = [says['1'], ...quoted].join('\n');

    it('opens nothing where the document writes its labels otherwise and the words go on with the answer', () => {
      const lines = [label(1), says['1'], ...quoted, label(4), says['4'], label(5), 'A.'];
      expect(read(lines, language).answers).toEqual({ '1': first, '4': says['4'], '5': 'A.' });
    });

    it('leaves the real one its answer', () => {
      const lines = [
        ...[`**${label(1)}**`, says['1'], ...quoted],
        ...[`**${label(2)}**`, says['2.c'], `**${label(4)}**`, says['4']],
      ];
      const { answers } = read(lines, language);
      expect(answers['1']).toBe(first);
      expect(answers['4']).toBe(says['4']);
      const second = Object.entries(answers).filter(([id]) => id.startsWith('2'));
      expect(second.map(([, text]) => text)).toEqual([says['2.c']]);
    });

    it('stands less sure where it is written as the document’s own', () => {
      const lines = [
        `${label(1)}: ${says['1']}`,
        `${label(2)}: ${question} ${outcome}`,
        `${label(4)}: ${says['4']}`,
      ];
      const { found } = read(lines, language);
      const confidenceOf = (id: string): number =>
        found.answers.find((answer) => answer.question === id)?.confidence ?? 0;
      expect(confidenceOf('2')).toBeGreaterThan(0);
      expect(confidenceOf('2')).toBeLessThan(confidenceOf('4') - 0.02);
    });
  },
);

describe('a parliament’s question inside an answer', () => {
  it('opens nothing among numbered headings', () => {
    const [english] = LABELLED;
    const { says } = english ?? { says: { '1': '', '2.c': '', '4': '' } };
    const asked = [
      'A member of parliament asked:',
      'Question 4: How many teachers took the training course and were given the manual?',
      'The ministry answered that 400 took the training course.',
    ];
    const lines = [
      ...['**1. Training**', says['1'], ...asked],
      ...['**2. Procurement**', says['2.c'], '**3. Mechanisms**', 'None.'],
      ...['**4. Coordination**', says['4']],
    ];
    const { answers } = read(lines, 'en');
    expect(answers['1']).toBe([says['1'], ...asked].join('\n'));
    expect(answers['4']).toBe(says['4']);
  });
});

describe('labels that are written in two ways', () => {
  it('open what they name where the words do not say otherwise', () => {
    const lines = [
      ...['**Question 1**', 'We train.', '**Question 2**', 'We buy.'],
      ...['**Question 3**', 'We write.', 'Question 4: who meets whom?', 'We meet.'],
    ];
    expect(read(lines, 'en').answers).toEqual({
      '1': 'We train.',
      '2': 'We buy.',
      '3': 'We write.',
      '4': 'We meet.',
    });
  });
});
