import type { Call, DetectedLanguage, Language, Stemmer } from '../../model/index.js';

/** A word or phrase of one or more questions' field. */
export interface Term {
  /** Its stems, or its characters in Chinese. */
  readonly units: readonly string[];
  readonly term: string;
  /** Indices of the questions that it was given for. */
  readonly questions: readonly number[];
  /** A phrase says more than a word, and what stands for many questions says little for each. */
  readonly weight: number;
}

/** A language's terms by their first unit, the longest first. */
export type Terms = ReadonlyMap<string, readonly Term[]>;

/** What each further word of a phrase adds. */
const PHRASE = 0.4;
/** Characters of a Chinese word. */
const WORD = 2;

/** What terms are found among: a text's stems, little words left out; in Chinese its characters. */
export function unitsOf(text: string, language: DetectedLanguage, stemsOf: Stemmer): string[] {
  return language === 'zh' ? Array.from(text) : [...stemsOf(text, language)];
}

/** The terms that a call's template gives for its questions in a language. */
export function termsOf(call: Call, language: Language, stemsOf: Stemmer): Terms {
  const found = new Map<string, { units: string[]; term: string; questions: number[] }>();
  call.questions.forEach(({ terms }, index) => {
    for (const term of terms?.[language] ?? []) {
      const units = unitsOf(term, language, stemsOf);
      if (units.length === 0 || isStripped(term, units)) continue;
      const key = units.join(' ');
      const known = found.get(key);
      if (!known) found.set(key, { units, term, questions: [index] });
      else if (!known.questions.includes(index)) known.questions.push(index);
    }
  });
  return byFirstUnit(
    [...found.values()].map(({ units, term, questions }) => {
      const words = language === 'zh' ? units.length / WORD : units.length;
      const weight = Math.max(0.5, 1 + PHRASE * (words - 1)) / Math.sqrt(questions.length);
      return { units, term, questions, weight };
    }),
  );
}

/** A phrase of which only one word is no little word has lost what made it telling: "what worked". */
function isStripped(term: string, units: readonly string[]): boolean {
  return units.length === 1 && /\p{L}[\s’'-]+\p{L}/u.test(term);
}

export function byFirstUnit(terms: readonly Term[]): Terms {
  const byFirst = new Map<string, Term[]>();
  for (const term of terms) {
    const first = term.units[0] ?? '';
    const others = byFirst.get(first);
    if (others) others.push(term);
    else byFirst.set(first, [term]);
  }
  for (const same of byFirst.values()) same.sort((a, b) => b.units.length - a.units.length);
  return byFirst;
}

/** The terms in a text, the longest wherever several begin; each as often as it stands there. */
export function termsAmong(units: readonly string[], terms: Terms): Map<Term, number> {
  const counts = new Map<Term, number>();
  for (let at = 0; at < units.length; at++) {
    const found = terms
      .get(units[at] ?? '')
      ?.find(({ units: own }) => own.every((unit, step) => units[at + step] === unit));
    if (!found) continue;
    counts.set(found, (counts.get(found) ?? 0) + 1);
    at += found.units.length - 1;
  }
  return counts;
}
