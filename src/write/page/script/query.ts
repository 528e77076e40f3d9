import { fold } from './fold.js';

/** What is asked of the answers; an empty word asks nothing. */
export interface Query {
  readonly words: string;
  readonly question: string;
  readonly group: string;
  readonly language: string;
  readonly tag: string;
  /** `0.9-` is 0.9 and more, `-0.75` less than 0.75. */
  readonly confidence: string;
}

/** An answer, or text that answers none, as the search sees it. */
export interface Searched {
  readonly question: string;
  readonly group: string;
  readonly language: string;
  readonly tags: readonly string[];
  readonly confidence: number;
  /** Folded. */
  readonly text: string;
}

/** Folded words, and phrases that stood in quotation marks of any language. */
export function needlesOf(words: string): string[] {
  const found = words.matchAll(/["“”„«»「『]([^"“”„«»」』]+)["“”«»」』]?|([^\s"“”„«»「」『』]+)/gu);
  return [...found].map(([, phrase, word]) => fold(phrase ?? word ?? '').trim()).filter(Boolean);
}

export function matches(entry: Searched, query: Query, needles: readonly string[]): boolean {
  return (
    is(query.question, entry.question) &&
    is(query.group, entry.group) &&
    is(query.language, entry.language) &&
    (query.tag === '' || entry.tags.includes(query.tag)) &&
    isSure(query.confidence, entry.confidence) &&
    needles.every((needle) => entry.text.includes(needle))
  );
}

function is(wanted: string, own: string): boolean {
  return wanted === '' || own === wanted;
}

function isSure(bound: string, confidence: number): boolean {
  if (bound === '') return true;
  return bound.startsWith('-')
    ? confidence < Number(bound.slice(1))
    : confidence >= parseFloat(bound);
}
