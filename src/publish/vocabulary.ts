import type { Call, Reading } from '../model/index.js';
import { isCommon, isOfCountry } from './common-words.js';
import { folded, foldedText, tokensIn } from './folding.js';

/** What is known of words before anything is called a name. */
export interface Vocabulary {
  /** A kind of body, a country, a word of the call: names nobody, whoever bears it. */
  readonly namesNobody: (word: string) => boolean;
  /** A kind of body or a country alone: names no person. */
  readonly namesNoPerson: (word: string) => boolean;
  /** A word of a language: in lower case in a dictionary, or in several texts that may be shown. */
  readonly isOrdinary: (word: string) => boolean;
  /** So many of the texts that may be shown speak of it that it tells nothing of who wrote. */
  readonly isWidelyKnown: (word: string) => boolean;
}

/** Addresses are written in lower case, whatever is named in them. */
const LINKED = /(?:https?:\/\/|www\.)\S+|\S+@\S+|[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]{2,})+/giu;

/** Texts in which a word stands in lower case that make it one of the language; for Arabic, in which it stands at all. */
const SEVERAL = 2;

/** At least so many, and a tenth of all, speak of a place that is widely known. */
const WIDELY = 5;

export function vocabularyOf(
  shown: readonly Reading[],
  call: Call,
  isEnglish: (word: string) => boolean,
): Vocabulary {
  const low = new Map<string, number>();
  const high = new Map<string, number>();
  const all = new Map<string, number>();
  for (const { content } of shown) {
    const text = (content?.document.text ?? '').replace(LINKED, ' ');
    const tokens = tokensIn(folded(text), text);
    const small = tokens.filter(({ capital, word }) => !capital && !/^\p{Lo}/u.test(word));
    count(low, new Set(small.map(({ word }) => word)));
    count(high, new Set(tokens.filter(({ capital }) => capital).map(({ word }) => word)));
    count(all, new Set(tokens.map(({ word }) => word)));
  }
  const ofCall = new Set(foldedText(wordsOfCall(call)).match(/\p{L}+/gu) ?? []);
  const bare = (word: string): string => word.replace(/^(?:[وفبلك]?ال|لل)/u, '');
  const calls = new Set([...ofCall].map(bare));
  return {
    namesNobody: (word) =>
      word.length < 2 || isCommon(word) || calls.has(bare(word)) || isOfCountry(word),
    namesNoPerson: (word) => word.length < 2 || isCommon(word),
    isOrdinary: (word) =>
      (/^[a-z]/u.test(word) && isEnglish(word)) ||
      // A name that somebody writes without its capital is one all the same.
      (low.get(word) ?? 0) >= Math.max(SEVERAL, (high.get(word) ?? 0) + 1) ||
      (/^\p{Lo}/u.test(word) && (all.get(word) ?? 0) > SEVERAL),
    isWidelyKnown: (word) => (all.get(word) ?? 0) >= Math.max(WIDELY, shown.length / 10),
  };
}

function count(into: Map<string, number>, words: ReadonlySet<string>): void {
  for (const word of words) into.set(word, (into.get(word) ?? 0) + 1);
}

/** What a call says in all its languages; its channels' addresses are the office's. */
function wordsOfCall({ title, purpose, issuedBy, questions, publication, channels }: Call): string {
  return stringsIn([title, purpose, issuedBy, questions, publication, channels]).join(' ');
}

export function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
