import type { Language } from '../../model/index.js';
import { foldForCues } from '../cues/fold.js';
import { AR } from './ar.js';
import { CONCEPTS, type Concept, type ConceptPhrases } from './concepts.js';
import { EN } from './en.js';
import { ES } from './es.js';
import { FR } from './fr.js';
import { RU } from './ru.js';
import { ZH } from './zh.js';

const PHRASES: Readonly<Record<Language, ConceptPhrases>> = {
  ar: AR,
  en: EN,
  es: ES,
  fr: FR,
  ru: RU,
  zh: ZH,
};

/** Words, figures and per cent signs; of a phrase also the sign for any ending. */
const WORD = /[\p{L}\p{M}]+\*?|[0-9٠-٩]+\*?|[%٪]/gu;
const HAN_PHRASE = /[^\s,]+/gu;

/** A phrase's words; one that ends with `*` stands for all that begin so. */
export interface Entry {
  readonly concept: Concept;
  readonly words: readonly string[];
}

/** A language's phrases by how they begin: a whole word, a word's beginning, or a Chinese character. */
export interface Dictionary {
  readonly whole: ReadonlyMap<string, readonly Entry[]>;
  readonly beginning: ReadonlyMap<string, readonly Entry[]>;
}

const READY = new Map<Language, Dictionary>();

/** Compiled when first asked for. */
export function dictionaryOf(language: Language): Dictionary {
  const ready = READY.get(language);
  if (ready !== undefined) return ready;
  const whole = new Map<string, Entry[]>();
  const beginning = new Map<string, Entry[]>();
  for (const concept of CONCEPTS) {
    for (const words of phrasesOf(PHRASES[language][concept], language)) {
      const first = words[0] ?? '';
      const open = first.endsWith('*');
      const key = language === 'zh' ? first.slice(0, 1) : open ? first.slice(0, -1) : first;
      const entries = (open ? beginning : whole).get(key) ?? [];
      (open ? beginning : whole).set(key, [...entries, { concept, words }]);
    }
  }
  const dictionary = { whole, beginning };
  READY.set(language, dictionary);
  return dictionary;
}

function phrasesOf(phrases: string, language: Language): readonly (readonly string[])[] {
  return phrases
    .split(',')
    .map((phrase) => foldForCues(phrase, language).match(language === 'zh' ? HAN_PHRASE : WORD))
    .filter((words) => words !== null);
}
