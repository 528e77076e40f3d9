import { describe, expect, it } from '@jest/globals';
import { answersWithWords, waterCall } from './water-call.js';

/** Two sentences on the field of each question. */
const SAID: Readonly<Record<string, string>> = {
  '1': 'There is an act of 1994 on sanitation, and one of our policies says that everybody may draw water from any well.',
  '2': 'The town lays the pipes. Whoever runs one of the schools or hospitals asks for a meter and gets it in a week.',
  '3': 'Nobody is cut off. For families in arrears the debt is stretched, and older persons have a tariff of their own.',
  '4': 'A tannery had to stop after the pollution of the river; three companies went before the courts and two of them lost.',
  '5': 'Four women sit on the board and participate in decisions; the indigenous peoples upstream have a veto that was used once.',
};

const numbered = (ids: readonly string[], labels: readonly string[]): string[] =>
  ids.flatMap((id, at) => [labels[at] ?? '', SAID[id] ?? '']);

const placed = async (ids: readonly string[], labels: readonly string[]): Promise<string[]> =>
  Object.keys(await answersWithWords(numbered(ids, labels), waterCall, 'en')).sort();

describe('a sender who leaves out a question and numbers on', () => {
  it('is followed by what the sections speak of', async () => {
    expect(await placed(['1', '2', '3', '5'], ['1.', '2.', '3.', '4.'])).toEqual([
      '1',
      '2',
      '3',
      '5',
    ]);
    expect(await placed(['1', '2', '4', '5'], ['1.', '2.', '3.', '4.'])).toEqual([
      '1',
      '2',
      '4',
      '5',
    ]);
  });

  it('keeps the call’s numbers where they leave a gap themselves', async () => {
    const answers = await answersWithWords(
      numbered(['1', '2', '4', '4'], ['1.', '2.', '3.', '5.']),
      waterCall,
      'en',
    );
    expect(answers['3']).toBe(SAID['4']);
  });

  it('is taken at the number’s word where the question is written out', async () => {
    const labels = ['Question 1', 'Question 2', 'Question 3', 'Question 4'];
    expect(await placed(['1', '2', '4', '5'], labels)).toEqual(['1', '2', '3', '4']);
  });

  it('is not suspected where words say little', async () => {
    const lines = ['1.', '2.', '3.', '4.'].flatMap((label) => [label, 'We have nothing to add.']);
    const answers = await answersWithWords(lines, waterCall, 'en');
    expect(Object.keys(answers)).toEqual(['1', '2', '3', '4']);
  });
});
