import { describe, expect, it } from '@jest/globals';
import { answersIn } from './drafted.js';
import { smallCall } from './small-call.js';

const five = smallCall(['1', '2', '3', '4', '5']);
const said = (number: number): string =>
  `this is what the ${'very '.repeat(12)}small town has to say under ${number}`;

const NUMERALS: readonly (readonly [string, (number: number) => string])[] = [
  ['1.', (number) => `${number}. `],
  ['1)', (number) => `${number}) `],
  ['١.', (number) => `${'٠١٢٣٤٥'[number] ?? ''}. `],
  ['一、', (number) => `${' 一二三四五'[number] ?? ''}、`],
];

describe.each(NUMERALS)('a list inside an answer, numbered %s as the answers are,', (_, number) => {
  const line = (of: number): string => `${number(of)}${said(of)}.`;
  const list = ['wages', 'slips', 'files'].map((item, at) => `${number(at + 1)}${item}`);
  const rest = 'All of them are needed.';

  it.each([1, 2, 3, 4])('stays in answer %d where the numbers go on behind it', (host) => {
    const lines = [1, 2, 3, 4, 5].flatMap((of) =>
      of === host ? [line(of), ...list, rest] : [line(of)],
    );
    const answers = answersIn(lines, five);
    expect(Object.keys(answers)).toEqual(['1', '2', '3', '4', '5']);
    for (const each of [1, 2, 3, 4, 5]) {
      expect(answers[each]?.includes(said(each))).toBe(true);
      expect(answers[each]?.includes('slips')).toBe(each === host);
    }
    expect(answers[host]?.endsWith(rest)).toBe(true);
  });

  it('ends where the next answer follows right below it', () => {
    const short = list.slice(0, 2);
    const answers = answersIn([line(1), line(2), ...short, line(3), line(4), line(5)], five);
    expect(answers['2']?.endsWith(short[1] ?? '')).toBe(true);
    expect(answers['3']).toBe(`${said(3)}.`);
  });

  it('stays in the last answer that announces it', () => {
    const announced = `${number(5)}${said(5)}, and we need:`;
    const answers = answersIn([line(1), line(2), line(3), line(4), announced, ...list], five);
    expect(answers['5']?.endsWith(list.join('\n'))).toBe(true);
    expect(answers['1']).toBe(`${said(1)}.`);
  });
});

describe('short answers below the questions', () => {
  it('are no list inside the last question', () => {
    const questions = ['Who trains?', 'Who buys?', 'Who writes?', 'Who meets?', 'What else?'];
    const short = ['Nobody.', 'The clerk.', 'The mayor.', 'The council.', 'Nothing.'];
    const numbered = (texts: readonly string[]): string[] =>
      texts.map((text, at) => `${at + 1}. ${text}`);
    const answers = answersIn([...numbered(questions), 'We say:', ...numbered(short)], five);
    expect(answers).toMatchObject({ '2': short[1], '3': short[2], '4': short[3], '5': short[4] });
  });
});
