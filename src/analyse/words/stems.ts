import type { DetectedLanguage, Stemmer } from '../../model/index.js';
import { stemArabic } from './arabic-stem.js';
import { foldWord, isStopWord } from './stop-words.js';

/** A constructor, as the compiler's target knows no sets of characters that leave some out. */
const WORD = new RegExp(
  '\\p{Script=Han}+|[[\\p{L}\\p{N}]--\\p{Script=Han}][[\\p{L}\\p{M}\\p{N}]--\\p{Script=Han}]*',
  'gv',
);
/** Characters that build Chinese grammar rather than a topic. */
const HAN_GRAMMAR =
  /[的了是在和与及或等并为对以于之其该此这那有也都就而被把由从到将已个各上下中不]/u;
/** Longer strings are no words of the stemmers' languages. */
const LONGEST_WORD = 40;
/** Of a little word, or of what is no word. */
const NO_STEM = '';
const HAN = /^\p{Script=Han}/u;

/** Loads the stemmers: `natural`'s for English, French, Russian and Spanish, reached by a deep import, which alone is silent. */
export async function loadStemmer(): Promise<Stemmer> {
  const { PorterStemmer, PorterStemmerEs, PorterStemmerFr, PorterStemmerRu } =
    await import('natural/lib/natural/stemmers/index.js');
  const stems: Readonly<Partial<Record<DetectedLanguage, (word: string) => string>>> = {
    ar: stemArabic,
    en: (word) => PorterStemmer.stem(word),
    es: (word) => PorterStemmerEs.stem(word),
    fr: (word) => PorterStemmerFr.stem(word),
    ru: (word) => PorterStemmerRu.stem(word),
  };
  const stemOf = (found: string, language: DetectedLanguage): string => {
    const word = foldWord(found);
    const isLittle = word.length > LONGEST_WORD || isStopWord(word, language);
    return isLittle || word.length < 2 || !/\p{L}/u.test(word)
      ? NO_STEM
      : (stems[language]?.(word) ?? word);
  };
  const known = new Map<DetectedLanguage, Map<string, string>>();
  return (text, language) => {
    const words = known.get(language) ?? new Map<string, string>();
    known.set(language, words);
    return (text.match(WORD) ?? []).flatMap((found) => {
      const known = words.get(found);
      if (known === undefined && HAN.test(found)) return pairsOf(found);
      const stem = known ?? stemOf(found, language);
      if (known === undefined) words.set(found, stem);
      return stem === NO_STEM ? [] : stem;
    });
  };
}

function pairsOf(characters: string): string[] {
  const signs = Array.from(characters);
  if (signs.length === 1) return signs;
  return signs
    .slice(1)
    .map((sign, index) => `${signs[index] ?? ''}${sign}`)
    .filter((pair) => !HAN_GRAMMAR.test(pair));
}
