import type { Language } from '../../model/index.js';
import { wordFormsIn } from './arabic-forms.js';
import type { Concept } from './concepts.js';
import { dictionaryOf, type Dictionary, type Entry } from './dictionary.js';

/** A concept found in a folded sentence. */
export interface Found {
  readonly concept: Concept;
  /** The number of the word, in Chinese of the character, at which it begins. */
  readonly at: number;
  /** The words that say it, as they stand in the folded sentence. */
  readonly said: string;
}

const WORD = /[\p{L}\p{M}]+|[0-9٠-٩]+|[%٪]/gu;
const FIGURE = /^[0-9٠-٩]+$/u;
/** Endings of the future, in the languages that have one of their own. */
const FUTURE: Readonly<Partial<Record<Language, RegExp>>> = {
  ar: /^[وف]?س[يتن](?!ة|ا[سحرط]|د|ر$|ط|و)\p{L}{2,}$/u,
  fr: /^\p{L}{3,}(?:rons|ront)$/u,
  es: /^\p{L}{3,}(?:remos|rán)$/u,
};
/** A label such as "Recommendation 3:" is no longer than this, in words. */
const LABEL_WORDS = 3;
const LABEL = /^[^:：]{0,40}[:：](?!\P{L}*$)/u;

/** The concepts in a sentence folded by `foldForCues`, in its order; each once at a place, by its longest phrase. */
export function conceptsIn(folded: string, language: Language): readonly Found[] {
  const dictionary = dictionaryOf(language);
  return language === 'zh' ? inCharacters(folded, dictionary) : inWords(folded, language);
}

function inWords(folded: string, language: Language): readonly Found[] {
  const words = folded.match(WORD) ?? [];
  const forms = words.map((word) => (language === 'ar' ? wordFormsIn(word) : [word]));
  const start = openingOf(folded, words);
  const dictionary = dictionaryOf(language);
  return words.flatMap((word, at) => {
    const lengths = new Map<Concept, number>();
    for (const { concept, words: wanted } of startingWith(forms[at] ?? [], dictionary)) {
      if (concept === 'imperative' && at > start) continue;
      if (wanted.every((one, index) => index === 0 || fits(one, forms[at + index])))
        lengths.set(concept, Math.max(lengths.get(concept) ?? 0, wanted.length));
    }
    if (FUTURE[language]?.test(word) === true && !lengths.has('will')) lengths.set('will', 1);
    return [...lengths].map(([concept, length]) => ({
      concept,
      at,
      said: words.slice(at, at + length).join(' '),
    }));
  });
}

function startingWith(forms: readonly string[], { whole, beginning }: Dictionary): Entry[] {
  const found: Entry[] = [];
  for (const form of forms) {
    found.push(...(whole.get(form) ?? []));
    for (let length = 1; length <= form.length; length += 1)
      found.push(...(beginning.get(form.slice(0, length)) ?? []));
  }
  return found;
}

function fits(wanted: string, forms: readonly string[] | undefined): boolean {
  const open = wanted.endsWith('*') ? wanted.slice(0, -1) : undefined;
  return (
    forms?.some((form) => (open === undefined ? form === wanted : form.startsWith(open))) === true
  );
}

/** The number of the first word behind a label or list number. */
function openingOf(folded: string, words: readonly string[]): number {
  const label = (LABEL.exec(folded)?.[0].match(WORD) ?? []).length;
  let start = label <= LABEL_WORDS ? label : 0;
  while (FIGURE.test(words[start] ?? '')) start += 1;
  return start;
}

function inCharacters(folded: string, { whole }: Dictionary): readonly Found[] {
  const label = LABEL.exec(folded)?.[0] ?? '';
  const opening = label.length <= 2 * LABEL_WORDS ? label.length : 0;
  const start =
    opening +
    (/^(?:[一二三四五六七八九十]{1,3}、)?\P{Script=Han}*/u.exec(folded.slice(opening))?.[0]
      .length ?? 0);
  const found: Found[] = [];
  for (let at = 0; at < folded.length; at += 1) {
    const longest = new Map<Concept, string>();
    for (const { concept, words } of whole.get(folded.charAt(at)) ?? []) {
      const [said = ''] = words;
      if (!folded.startsWith(said, at) || (concept === 'imperative' && at > start)) continue;
      if (said.length > (longest.get(concept)?.length ?? 0)) longest.set(concept, said);
    }
    for (const [concept, said] of longest) found.push({ concept, at, said });
  }
  return found;
}
