import type { Call, Language } from '../../model/index.js';
import { LANGUAGES } from '../../model/index.js';
import { featuresOf } from '../features.js';
import { LAW_AND_STATE } from './law-and-state.js';
import { LIFE_AND_WORK } from './life-and-work.js';
import { PEOPLE_AND_SOCIETY } from './people-and-society.js';

/** The order of the columns. */
const COLUMNS: readonly Language[] = ['en', 'fr', 'es', 'ru', 'ar', 'zh'];

/** What the calls of human-rights bodies speak of, with the words for it in six languages. */
interface Glossary {
  /** By concept: its words. */
  readonly words: ReadonlyMap<Language, readonly (readonly string[])[]>;
  /** The concepts for which a feature of a text may stand. */
  readonly concepts: ReadonlyMap<Language, ReadonlyMap<string, readonly number[]>>;
}

let read: Glossary | undefined;

/** Read once, and only for a call that lacks a language. */
function glossary(): Glossary {
  read ??= readGlossary();
  return read;
}

function readGlossary(): Glossary {
  const rows = [LAW_AND_STATE, PEOPLE_AND_SOCIETY, LIFE_AND_WORK]
    .flatMap((table) => table.trim().split('\n'))
    .map((line) => line.split('|').map((column) => column.trim().split(/\s+/u)));
  const columns = COLUMNS.map(
    (language, at) => [language, rows.map((row) => row[at] ?? [])] as const,
  );
  return {
    words: new Map(columns),
    concepts: new Map(columns.map(([language, words]) => [language, byFeature(words)])),
  };
}

function byFeature(words: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  words.forEach((alternatives, concept) => {
    for (const feature of new Set(alternatives.flatMap((word) => [...featuresOf(word)]))) {
      found.set(feature, [...(found.get(feature) ?? []), concept]);
    }
  });
  return found;
}

/** The concepts for which a feature of a text in that language may stand. */
export function conceptsFor(language: Language): ReadonlyMap<string, readonly number[]> {
  return glossary().concepts.get(language) ?? new Map<string, readonly number[]>();
}

/** What a question speaks of, in whichever languages it is worded. */
export function conceptsIn(text: Call['questions'][number]['text']): ReadonlySet<number> {
  const found = new Set<number>();
  for (const language of LANGUAGES) {
    const known = text[language] === undefined ? undefined : conceptsFor(language);
    for (const feature of known ? featuresOf(text[language] ?? '') : []) {
      for (const concept of known?.get(feature) ?? []) found.add(concept);
    }
  }
  return found;
}

/** Whether no question is worded in a language, while some are in another. */
export function isLacking({ questions }: Pick<Call, 'questions'>, language: Language): boolean {
  return questions.every(({ text }) => text[language] === undefined);
}

/**
 * A call whose questions have words in the languages for which its template gives neither wording nor terms: those that
 * stand for what the questions speak of.
 */
export function withGlossary(call: Call): Call {
  const lacking = LANGUAGES.filter(
    (language) =>
      isLacking(call, language) &&
      call.questions.every(({ terms }) => (terms?.[language] ?? []).length === 0),
  );
  if (lacking.length === 0) return call;
  const questions = call.questions.map((question) => {
    const concepts = [...conceptsIn(question.text)];
    const terms: Record<string, readonly string[]> = { ...question.terms };
    for (const language of lacking) {
      const words = glossary().words.get(language);
      terms[language] = concepts.flatMap((concept) => words?.[concept] ?? []);
    }
    return { ...question, terms };
  });
  return { ...call, questions };
}
