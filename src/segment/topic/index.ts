import type { Call, Stemmer } from '../../model/index.js';
import { withGlossary } from '../glossary/index.js';
import { outlineOf, type Outline } from '../outline.js';
import { INHERITED, type BlockText, type Speech, type TextEvidence } from '../text-evidence.js';
import { termsAmong, termsOf, unitsOf, type Term, type Terms } from './terms.js';
import { wordsOf } from './words.js';

/** A part must have so much of its own to be meant rather than its parent. */
const PART = 0.4;
/** Again and again the same term says little more than once. */
const REPEATED = 0.35;

/** What the words of a text say of its question: those of the questions' field, and those of the questions themselves. */
export function topicEvidence(call: Call, stemsOf: Stemmer): TextEvidence {
  const outline = outlineOf(call);
  const glossed = withGlossary(call);
  const fields = new Map(
    [...termsOf(glossed, stemsOf)].map(([language, terms]) => [
      language,
      { terms, words: wordsOf(call, language, stemsOf) },
    ]),
  );
  return {
    by: 'topic',
    weigh: (texts) => {
      const found = texts.map((text) => termsIn(text, fields, stemsOf));
      const rarity = rarityAmong(found);
      return found.map((counts) => speechOf(counts, rarity, outline));
    },
  };
}

interface Field {
  readonly terms: Terms;
  /** Words of the questions' own wording. */
  readonly words: Terms;
}

type Counts = readonly (readonly [Term, number])[];

function termsIn(
  { text, language }: BlockText,
  fields: ReadonlyMap<string, Field>,
  stemsOf: Stemmer,
): Counts {
  const field = fields.get(language);
  if (!field) return [];
  const units = unitsOf(text, language, stemsOf);
  return [...termsAmong(units, field.terms), ...termsAmong(units, field.words)];
}

/** What a document says in every paragraph tells its paragraphs apart no more: 1 for a term of one text, 0 for one of all. */
function rarityAmong(found: readonly Counts[]): (term: Term) => number {
  const holders = new Map<Term, number>();
  for (const counts of found) {
    for (const [term] of counts) holders.set(term, (holders.get(term) ?? 0) + 1);
  }
  const all = found.filter((counts) => counts.length > 0).length;
  return (term) => Math.log((all + 1) / (holders.get(term) ?? 1)) / Math.log(all + 1);
}

function speechOf(counts: Counts, rarity: (term: Term) => number, outline: Outline): Speech {
  const own = outline.entries.map(() => 0);
  const worth: [string, number][] = [];
  for (const [term, count] of counts) {
    const amount = term.weight * rarity(term) * (1 + REPEATED * Math.log(count));
    worth.push([term.term, amount]);
    for (const question of term.questions) own[question] = (own[question] ?? 0) + amount;
  }
  const strengths = outline.entries.map(({ index, parent }) => {
    const alone = own[index] ?? 0;
    if (parent === undefined) return alone;
    return Math.max(0, alone + INHERITED * (own[parent] ?? 0) - PART);
  });
  const seen = worth.sort(([, a], [, b]) => b - a).map(([term]) => term);
  return { strengths, seen };
}
