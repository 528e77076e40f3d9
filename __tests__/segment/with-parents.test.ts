import { describe, expect, it } from '@jest/globals';
import { answersWithWords, waterCall } from './water-call.js';

const lines = (asked: string): string[] => [
  '**Which laws and policies guarantee the right to water and sanitation?**',
  'One act does.',
  `**${asked}**`,
  'Every one of them, since the pipes came.',
  '**How are companies that cause pollution punished by the courts?**',
  'By fines.',
];

const placed = async (asked: string): Promise<string[]> =>
  Object.keys(await answersWithWords(lines(asked), waterCall, 'en')).sort();

describe('a title that restates a part of a question', () => {
  it('opens the question too where it restates that as well', async () => {
    expect(
      await placed(
        'Explain how schools and hospitals are supplied: how many schools in rural areas have clean water, and who inspects them?',
      ),
    ).toEqual(['1', '2', '2.a', '4']);
  });

  it('opens the part alone where it restates nothing else', async () => {
    expect(
      await placed('How many schools in rural areas have clean water, and who inspects them?'),
    ).toEqual(['1', '2.a', '4']);
  });
});
