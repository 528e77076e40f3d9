import type { Language } from '../../model/index.js';
import type { Phrases } from './cues.js';

const LATIN = '[a-z0-9à-öø-ÿœ]';
/** The letters that may stand in a language's words, folded; short classes, since \p{L} makes large patterns slow to build. */
const LETTERS: Readonly<Record<Language, string>> = {
  ar: '[ء-يa-z0-9٠-٩]',
  en: LATIN,
  es: LATIN,
  fr: LATIN,
  ru: '[а-яa-z0-9]',
  zh: '[一-鿿]',
};
/** A gap may not be longer, so that a cue's parts stay in one thought and matching stays linear. */
const GAP = '[^.;:!?。；：！？]{0,40}?';
const NEVER = /(?!)/u;

/** The phrases apart: a comma within brackets parts none. */
function phrasesIn(phrases: Phrases): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let phrase = '';
  for (const sign of phrases) {
    if (sign === '(' || sign === '{') depth += 1;
    if (sign === ')' || sign === '}') depth -= 1;
    if (depth === 0 && (sign === ',' || sign === '\n')) {
      found.push(phrase.trim());
      phrase = '';
    } else {
      phrase += sign;
    }
  }
  return [...found, phrase.trim()].filter((each) => each !== '');
}

function sourceOf(phrase: string, letter: string): string {
  return phrase
    .replace(/^\^/u, '')
    .replace(/\s*…\s*/gu, GAP)
    .replace(/(?<=[\p{L})\]])\*/gu, `${letter}*`)
    .replace(/\\S/gu, letter);
}

function sourceOfAll(phrases: Phrases, language: Language): string | undefined {
  const letter = LETTERS[language];
  const all = phrasesIn(phrases);
  const anywhere = all
    .filter((phrase) => !phrase.startsWith('^'))
    .map((phrase) => sourceOf(phrase, letter));
  const atStart = all
    .filter((phrase) => phrase.startsWith('^'))
    .map((phrase) => sourceOf(phrase, letter));
  const close = language === 'zh' ? '' : `(?!${letter})`;
  const open = language === 'zh' ? '' : `(?<!${letter})`;
  const joined = language === 'ar' ? '[وفل]?' : '';
  const parts = [
    ...(anywhere.length > 0 ? [`${open}${joined}(?:${anywhere.join('|')})${close}`] : []),
    ...(atStart.length > 0 ? [`^(?:[\\p{P}\\s]*)${joined}(?:${atStart.join('|')})${close}`] : []),
  ];
  return parts.length === 0 ? undefined : parts.join('|');
}

/** One pattern, global, that finds any of the phrases in a text folded by `foldForCues`. */
export function compile(phrases: Phrases, language: Language): RegExp {
  const source = sourceOfAll(phrases, language);
  return source === undefined ? NEVER : new RegExp(source, 'gu');
}

/** A pattern that finds a phrase of `first` at most two words before one of `second`. */
export function compilePair(first: Phrases, second: Phrases, language: Language): RegExp {
  const between = language === 'zh' ? '.{0,3}?' : `\\s(?:${LETTERS[language]}+\\s){0,2}?`;
  const before = sourceOfAll(first, language);
  const after = sourceOfAll(second, language);
  if (before === undefined || after === undefined) return NEVER;
  return new RegExp(`(?:${before})${between}(?:${after})`, 'u');
}
