import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadStemmer } from '../../../src/analyse/index.js';
import type { Call, DetectedLanguage, Language, Stemmer } from '../../../src/model/index.js';
import { topicEvidence } from '../../../src/segment/index.js';
import type { Speech } from '../../../src/segment/text-evidence.js';
import { termsAmong, termsOf, unitsOf } from '../../../src/segment/topic/terms.js';
import { smallCall } from '../small-call.js';

let stemsOf: Stemmer;

beforeAll(async () => {
  stemsOf = await loadStemmer();
});

type Given = Readonly<Record<string, readonly string[]>>;

/** A call with terms in one language by question, and no wording. */
function withTerms(given: Given, language: Language = 'en', ids = Object.keys(given)): Call {
  const call = smallCall(ids);
  return {
    ...call,
    questions: call.questions.map((question) => ({
      ...question,
      terms: { [language]: given[question.id] ?? [] },
    })),
  };
}

function found(text: string, given: Given, language: Language = 'en'): Record<string, number> {
  const terms = termsOf(withTerms(given, language), language, stemsOf);
  const counts = termsAmong(unitsOf(text, language, stemsOf), terms);
  return Object.fromEntries([...counts].map(([{ term }, count]) => [term, count]));
}

function weigh(
  texts: readonly string[],
  call: Call,
  language: DetectedLanguage = 'en',
): readonly Speech[] {
  return topicEvidence(call, stemsOf).weigh(texts.map((text) => ({ text, language })));
}

const first = (speeches: readonly Speech[]): Speech => speeches[0] ?? { strengths: [], seen: [] };

describe('the terms of a question’s field', () => {
  it('are found in any form of their words, the longest where several begin', () => {
    expect(
      found('Public housing programmes, and a house.', {
        '1': ['public housing', 'public housing programme', 'tender'],
      }),
    ).toEqual({ 'public housing programme': 1 });
  });

  it('fall back to a shorter one where the longer does not go on', () => {
    expect(
      found('Public housing for all.', { '1': ['public housing programme', 'public housing'] }),
    ).toEqual({ 'public housing': 1 });
  });

  it('are counted as often as they stand there, and never twice over the same words', () => {
    expect(
      found('A tender, then tenders, then social rights.', {
        '1': ['tender', 'social right', 'right'],
      }),
    ).toEqual({
      tender: 2,
      'social right': 1,
    });
  });

  it('are left out where all but one word of a phrase is a little one', () => {
    expect(found('It worked.', { '1': ['what worked'] })).toEqual({});
    expect(found('It worked.', { '1': ['worked'] })).toEqual({ worked: 1 });
  });

  it('are characters in Chinese, inside longer runs too', () => {
    expect(found('我们的公共采购规则规定', { '1': ['采购', '公共采购'] }, 'zh')).toEqual({
      公共采购: 1,
    });
  });

  it('weigh more as phrases, and less where they stand for many questions', () => {
    const given = { '1': ['tender', 'tender notice', 'bridge'], '2': ['bridge'] };
    const terms = [...termsOf(withTerms(given), 'en', stemsOf).values()].flat();
    const weightOf = (term: string): number => terms.find((t) => t.term === term)?.weight ?? NaN;
    expect(weightOf('tender')).toBe(1);
    expect(weightOf('tender notice')).toBeGreaterThan(weightOf('tender'));
    expect(weightOf('bridge')).toBeCloseTo(1 / Math.SQRT2);
    expect(terms.find((t) => t.term === 'bridge')?.questions).toEqual([0, 1]);
  });
});

describe('what the words of a text say of its question', () => {
  const call = (): Call => withTerms({ '1': ['nurse'], '2': ['tender'], '2.a': ['scoring grid'] });

  it('is strongest for the question whose terms it has, and names them, the weightiest first', () => {
    const { strengths, seen } = first(weigh(['The tender has a scoring grid.', 'Rain.'], call()));
    expect(strengths[2]).toBeGreaterThan(strengths[1] ?? 0);
    expect(strengths[1]).toBeGreaterThan(0);
    expect(strengths[0]).toBe(0);
    expect(seen).toEqual(['scoring grid', 'tender']);
  });

  it('counts a question’s terms for its parts, but less than for the question alone', () => {
    const { strengths } = first(weigh(['Each tender is published.'], call()));
    expect(strengths[1]).toBeGreaterThan(strengths[2] ?? 0);
    expect(strengths[2]).toBeGreaterThan(0);
  });

  it('is less for a term of every paragraph than for one of a single paragraph', () => {
    const texts = ['Tender and nurse.', 'A tender.', 'The tenders.', 'No tender.'];
    const { strengths } = first(weigh(texts, call()));
    expect(strengths[0]).toBeGreaterThan(3 * (strengths[1] ?? 0));
  });

  it('grows with repetition, but less than in proportion', () => {
    const [once, thrice] = weigh(['Nurse.', 'Nurse, nurse, nurse.'], call());
    const [one, three] = [once?.strengths[0] ?? 0, thrice?.strengths[0] ?? 0];
    expect(three).toBeGreaterThan(one);
    expect(three).toBeLessThan(3 * one);
  });

  it('is nothing in a language that has no terms, or in none that is known', () => {
    for (const language of ['ru', 'und'] as const) {
      expect(first(weigh(['The tender has a scoring grid.'], call(), language))).toEqual({
        strengths: [0, 0, 0],
        seen: [],
      });
    }
  });

  it('comes from the questions’ own words where a call has no terms', () => {
    const plain = smallCall(['1', '2'], {
      '1': { en: 'Which training is given to nurses?' },
      '2': { en: 'Which tenders are published?' },
    });
    const [nurses, tenders] = weigh(['Nurses learn.', 'All tenders are online.'], plain);
    expect(nurses?.strengths[0]).toBeGreaterThan(nurses?.strengths[1] ?? 0);
    expect(tenders?.strengths[1]).toBeGreaterThan(tenders?.strengths[0] ?? 0);
  });

  it('is parallel to the texts, also where there are none', () => {
    expect(weigh([], call())).toEqual([]);
    expect(weigh(['', 'Nurse.'], call())).toHaveLength(2);
  });
});
