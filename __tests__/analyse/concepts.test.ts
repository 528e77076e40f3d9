import { describe, expect, it } from '@jest/globals';
import { CONCEPTS } from '../../src/analyse/concepts/concepts.js';
import { dictionaryOf } from '../../src/analyse/concepts/dictionary.js';
import { conceptsIn } from '../../src/analyse/concepts/find.js';
import { foldForCues } from '../../src/analyse/cues/fold.js';
import { LANGUAGES, type Language } from '../../src/model/index.js';

function said(concept: string, text: string, language: Language): readonly string[] {
  return conceptsIn(foldForCues(text, language), language)
    .filter((found) => found.concept === concept)
    .map((found) => found.said);
}

describe('Finding concepts', () => {
  it.each<[Language, string, string, readonly string[]]>([
    ['en', 'should', 'States should act.', ['should']],
    ['en', 'imperative', 'Establish a fund.', ['establish']],
    ['en', 'imperative', 'Recommendation 3: establish a fund.', ['establish']],
    ['en', 'imperative', 'They establish a fund.', []],
    ['en', 'lack', 'Shortages of staff persist.', ['shortages']],
    ['fr', 'will', 'Nous ouvrirons un guichet.', ['ouvrirons']],
    ['es', 'will', 'Abriremos una ventanilla.', ['abriremos']],
    ['ru', 'still', 'План до сих пор не принят.', ['до сих пор']],
    ['ar', 'lack', 'وبنقص الموارد', ['وبنقص']],
    ['ar', 'will', 'وستفتح البلدية مركزا', ['وستفتح']],
    ['ar', 'will', 'ستة مراكز في السياسة', []],
    ['zh', 'silent', '该法只字未提平等。', ['只字未提']],
    ['zh', 'imperative', '三、建立登记册。', ['建立']],
  ])('in %s, %s: %s', (language, concept, text, words) => {
    expect(said(concept, text, language)).toEqual(words);
  });

  it.each(LANGUAGES)('has words for every concept in %s', (language) => {
    const { whole, beginning } = dictionaryOf(language);
    const known = new Set(
      [...whole.values(), ...beginning.values()].flat().map(({ concept }) => concept),
    );
    expect(CONCEPTS.filter((concept) => !known.has(concept))).toEqual([]);
  });
});
