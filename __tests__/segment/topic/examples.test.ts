import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadStemmer } from '../../../src/analyse/index.js';
import type { Examples, Stemmer } from '../../../src/model/index.js';
import { topicEvidence } from '../../../src/segment/index.js';
import type { Speech } from '../../../src/segment/text-evidence.js';
import { outlineOf } from '../../../src/segment/outline.js';
import { countedStems, learnedFrom } from '../../../src/segment/topic/examples.js';
import { smallCall } from '../small-call.js';

let stemsOf: Stemmer;

beforeAll(async () => {
  stemsOf = await loadStemmer();
});

const EXAMPLES: Examples = {
  '1': ['The nurse vaccinates children.', 'A nurse and a midwife visit the village.'],
  '2': ['Bids are opened in public.', 'The buyer opens bids on Monday.'],
  '2.a': ['A grid scores the bids.', 'The grid rewards apprentices.'],
  none: ['We thank you for the letter.', 'With our best wishes.'],
};

const call = () => smallCall(['1', '2', '2.a', '2.b']);
const english = (text: string): readonly string[] => stemsOf(text, 'en');

/** What the stem of a word speaks for, by question. */
function taught(word: string, examples = EXAMPLES): Record<string, number> {
  const [stem = ''] = english(word);
  const speaks = learnedFrom(examples, outlineOf(call()), english)(stem) ?? [];
  return Object.fromEntries(speaks.map((amount, at) => [call().questions[at]?.id ?? '', amount]));
}

describe('words of examples', () => {
  it('speak for the question in whose answers they stand, in any form', () => {
    expect(taught('nurses')['1']).toBeGreaterThan(0.5);
    expect(taught('nurses')['1']).toBeGreaterThan((taught('nurses')['2'] ?? 0) + 0.5);
  });

  it('speak for the family of that question too, though less', () => {
    const { '1': other = 0, '2': parent = 0, '2.a': own = 0, '2.b': sibling = 0 } = taught('grid');
    expect(own).toBeGreaterThan(sibling);
    expect(own).toBeGreaterThan(parent);
    expect(sibling).toBeGreaterThan(other);
  });

  it('speak against all questions where they stand in what answers none', () => {
    for (const amount of Object.values(taught('thank'))) expect(amount).toBeLessThan(0);
  });

  it('say nothing where no example has them', () => {
    expect(taught('tractor')).toEqual({});
    expect(taught('nurse', {})).toEqual({});
  });

  it('teach the same whether texts or their counted stems are given', () => {
    const counted = Object.fromEntries(
      Object.entries(EXAMPLES).map(([id, texts]) => [id, countedStems(texts as string[], english)]),
    );
    for (const word of ['nurse', 'bid', 'grid', 'thank']) {
      expect(taught(word, counted)).toEqual(taught(word));
    }
  });

  it('do not say more because the answers of one question are longer than those of others', () => {
    const padded = { ...EXAMPLES, '1': (EXAMPLES['1'] as string[]).map((text) => text.repeat(9)) };
    expect(taught('bid', padded)).toEqual(taught('bid'));
  });
});

describe('a text without a term of any question', () => {
  const speech = (text: string, language: 'en' | 'fr' = 'en'): Speech | undefined => {
    const taughtCall = { ...call(), examples: { en: EXAMPLES } };
    const texts = [text, 'Rain fell.', 'It was cold.'].map((one) => ({ text: one, language }));
    return topicEvidence(taughtCall, stemsOf).weigh(texts)[0];
  };
  const strengths = (text: string, language: 'en' | 'fr' = 'en'): readonly number[] =>
    speech(text, language)?.strengths ?? [];

  it('goes to the question that examples with its words answer', () => {
    const said = strengths('Midwives and nurses walk from village to village.');
    expect(said.indexOf(Math.max(...said))).toBe(0);
    expect(said[0]).toBeGreaterThan(0);
  });

  it('names the learned words that speak for its question, as they are written there', () => {
    const seen = speech('We thank the Nurses of both Villages.')?.seen;
    expect(seen).toEqual(expect.arrayContaining(['nurses', 'villages']));
    expect(seen).not.toContain('thank');
    expect(speech('Nurses', 'fr')?.seen).toEqual([]);
  });

  it('learns nothing from examples in another language', () => {
    expect(strengths('Midwives and nurses walk.', 'fr')).toEqual([0, 0, 0, 0]);
  });
});
