import type { DetectedLanguage } from '../../model/index.js';
import { stemArabic } from './arabic-stem.js';
import { foldWord, isStopWord } from './stop-words.js';

/** Gives the stems of a text, in its order, little words left out; Chinese gives pairs of characters. */
export type Stemmer = (text: string, language: DetectedLanguage) => readonly string[];

const WORD =
  /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])*/gu;
/** Characters that build Chinese grammar rather than a topic. */
const HAN_GRAMMAR =
  /[的了是在和与及或等并为对以于之其该此这那有也都就而被把由从到将已个各上下中不]/u;
/** Longer strings are no words of the stemmers' languages. */
const LONGEST_WORD = 40;

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
  const known = new Map<string, string>();
  const stemOf = (word: string, language: DetectedLanguage): string => {
    const key = `${language} ${word}`;
    let stem = known.get(key);
    if (stem === undefined) {
      stem = stems[language]?.(word) ?? word;
      known.set(key, stem);
    }
    return stem;
  };
  return (text, language) =>
    (text.match(WORD) ?? []).flatMap((found) => {
      if (/^\p{Script=Han}/u.test(found)) return pairsOf(found);
      const word = foldWord(found);
      if (word.length > LONGEST_WORD || isStopWord(word, language)) return [];
      return /\p{L}/u.test(word) && word.length > 1 ? [stemOf(word, language)] : [];
    });
}

function pairsOf(characters: string): string[] {
  const signs = Array.from(characters);
  if (signs.length === 1) return signs;
  return signs
    .slice(1)
    .map((sign, index) => `${signs[index] ?? ''}${sign}`)
    .filter((pair) => !HAN_GRAMMAR.test(pair));
}
