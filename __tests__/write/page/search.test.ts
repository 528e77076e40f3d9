import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fold, placesOf } from '../../../src/write/page/script/fold.js';
import { matches, needlesOf } from '../../../src/write/page/script/query.js';
import type { Query, Searched } from '../../../src/write/page/script/query.js';
import { anyText } from '../nasty-text.js';

const ALL: Query = { words: '', question: '', group: '', language: '', tag: '', confidence: '' };

const ENTRY: Searched = {
  question: '2.b',
  group: 'nhri',
  language: 'es',
  tags: ['practice'],
  confidence: 0.75,
  text: fold('La formación alcanzó a 120 funcionarias.'),
};

function found(words: string, texts: readonly string[]): readonly string[] {
  const needles = needlesOf(words);
  return texts.filter((text) => matches({ ...ENTRY, text: fold(text) }, ALL, needles));
}

describe('the search of the report', () => {
  it('takes no heed of capitals, accents, Arabic vowels and variants of a letter', () => {
    expect(found('formacion', ['La Formación', 'deformar'])).toEqual(['La Formación']);
    expect(found('العاملات', ['العامِلات', 'العمال'])).toEqual(['العامِلات']);
    expect(found('بلدية', ['بلديه', 'البلدية'])).toEqual(['بلديه', 'البلدية']);
    expect(found('ёлка', ['елка'])).toEqual(['елка']);
    expect(found("l'eau", ['L’eau'])).toEqual(['L’eau']);
    expect(found('人权', ['促进人权的工作', '人的权利'])).toEqual(['促进人权的工作']);
  });

  it('wants all words, wherever they stand, and words in quotation marks side by side', () => {
    const texts = ['public works and procurement', 'public procurement'];
    expect(found('procurement public', texts)).toEqual(texts);
    expect(found('"public procurement"', texts)).toEqual(['public procurement']);
    expect(found('«public procurement»', texts)).toEqual(['public procurement']);
    expect(found('“public procurement', texts)).toEqual(['public procurement']);
    expect(needlesOf('  "" „ ')).toEqual([]);
  });

  it.each<[Partial<Query>, boolean]>([
    [{}, true],
    [{ question: '2.b' }, true],
    [{ question: '2' }, false],
    [{ group: 'nhri', language: 'es', tag: 'practice' }, true],
    [{ tag: 'challenge' }, false],
    [{ confidence: '0.75-' }, true],
    [{ confidence: '-0.75' }, false],
    [{ confidence: '0.9-' }, false],
  ])('filters by %j', (asked, wanted) => {
    expect(matches(ENTRY, { ...ALL, ...asked }, [])).toBe(wanted);
  });

  it('shows the very words that were found, in any text', () => {
    fc.assert(
      fc.property(anyText(), anyText(), anyText(), (before, word, after) => {
        const needles = needlesOf(word);
        const text = `${before} ${word} ${after}`;
        const places = placesOf(text, needles);
        let next = 0;
        for (const [start, end] of places) {
          expect(start).toBeGreaterThanOrEqual(next);
          expect(end).toBeGreaterThanOrEqual(start);
          next = end;
        }
        expect(places.length > 0).toBe(needles.length > 0);
      }),
    );
    const text = 'İstanbul: la FORMACIÓN — 𝔣ormacion';
    expect(placesOf(text, ['formacion']).map(([start, end]) => text.slice(start, end))).toEqual([
      'FORMACIÓN',
      '𝔣ormacion',
    ]);
  });
});
