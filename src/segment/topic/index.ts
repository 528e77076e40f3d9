import type { Call, DetectedLanguage, Language, Stemmer } from '../../model/index.js';
import { LANGUAGES } from '../../model/index.js';
import { withGlossary } from '../glossary/index.js';
import { outlineOf, type Outline } from '../outline.js';
import { INHERITED, type BlockText, type Speech, type TextEvidence } from '../text-evidence.js';
import { learnedFrom, type Learned } from './examples.js';
import { namingBy, signsAmong, type Lesson, type Sign } from './seen.js';
import { termsAmong, termsOf, unitsOf, type Term, type Terms } from './terms.js';
import { wordsOf } from './words.js';

/** A part must have so much of its own to be meant rather than its parent. */
const PART = 0.4;
/** Again and again the same term says little more than once. */
const REPEATED = 0.35;
/** What a nat of a learned word weighs beside a term of the field; words are not independent of one another. */
const LEARNED = 0.2;

/**
 * What the words of a text say of its question: those of the questions' fields, those of the questions themselves, and
 * those that stand in examples of answers.
 */
export function topicEvidence(call: Call, stemsOf: Stemmer): TextEvidence {
  const outline = outlineOf(call);
  const fieldIn = fieldsOf(call, outline, stemsOf);
  return {
    by: 'topic',
    weigh: (texts) => {
      const found = texts.map((text) => wordsIn(text, fieldIn(text.language), stemsOf));
      const rarity = rarityAmong(found.map(({ counts }) => counts.map(([term]) => term)));
      const rarityTaught = rarityAmong(
        found.map(({ taught }) => taught.map(([, speaks]) => speaks)),
      );
      const naming = namingBy(stemsOf);
      return found.map((words, at) => {
        const taught = words.taught.map(([stem, speaks]): Lesson => [
          stem,
          speaks,
          LEARNED * rarityTaught(speaks),
        ]);
        const { strengths, signs } = weighed(words.counts, rarity, taught, outline);
        const told = new Set(words.counts.flatMap(([{ units }]) => units));
        const own = signsAmong(taught, told, strengths.indexOf(Math.max(...strengths)));
        const named = own.map(([stem, amount]): Sign => [naming(stem, texts[at]), amount]);
        return { strengths, seen: [...signs, ...named].sort(byAmount).map(([word]) => word) };
      });
    },
  };
}

interface Field {
  readonly terms: Terms;
  /** Words of the questions' own wording. */
  readonly words: Terms;
  readonly learned: Learned;
}

/** What is known of a language, prepared when its first text comes. */
function fieldsOf(
  call: Call,
  outline: Outline,
  stemsOf: Stemmer,
): (language: DetectedLanguage) => Field | undefined {
  const known = new Map<DetectedLanguage, Field>();
  const glossed = withGlossary(call);
  const fieldOf = (language: Language): Field => ({
    terms: termsOf(glossed, language, stemsOf),
    words: wordsOf(call, language, stemsOf),
    learned: learnedFrom(call.examples?.[language] ?? {}, outline, (text) =>
      stemsOf(text, language),
    ),
  });
  return (language) => {
    const found = LANGUAGES.find((one) => one === language);
    if (found === undefined) return undefined;
    const field = known.get(found) ?? fieldOf(found);
    known.set(found, field);
    return field;
  };
}

interface Words {
  readonly counts: readonly (readonly [Term, number])[];
  /** The stems that stand in examples, and what each speaks for. */
  readonly taught: readonly (readonly [stem: string, speaks: readonly number[]])[];
}

const NO_WORDS: Words = { counts: [], taught: [] };

function wordsIn({ text, language }: BlockText, field: Field | undefined, stemsOf: Stemmer): Words {
  if (!field) return NO_WORDS;
  const units = unitsOf(text, language, stemsOf);
  const stems = new Set(language === 'zh' ? stemsOf(text, language) : units);
  const taught: [string, readonly number[]][] = [];
  for (const stem of stems) {
    const speaks = field.learned(stem);
    if (speaks) taught.push([stem, speaks]);
  }
  return {
    counts: [...termsAmong(units, field.terms), ...termsAmong(units, field.words)],
    taught,
  };
}

/** What a document says in every paragraph tells its paragraphs apart no more: 1 for a sign of one text, 0 for one of all. */
function rarityAmong<Told>(found: readonly (readonly Told[])[]): (sign: Told) => number {
  const holders = new Map<Told, number>();
  for (const signs of found) {
    for (const sign of signs) holders.set(sign, (holders.get(sign) ?? 0) + 1);
  }
  const all = found.filter((signs) => signs.length > 0).length;
  return (sign) => Math.log((all + 1) / (holders.get(sign) ?? 1)) / Math.log(all + 1);
}

/** How far a text's learned words together speak for each question. */
function learnedIn(taught: readonly Lesson[], outline: Outline): readonly number[] {
  const said = outline.entries.map(() => 0);
  for (const [, speaks, weight] of taught) {
    for (let question = 0; question < said.length; question++) {
      said[question] = (said[question] ?? 0) + weight * (speaks[question] ?? 0);
    }
  }
  return said;
}

function weighed(
  counts: Words['counts'],
  rarity: (term: Term) => number,
  taught: readonly Lesson[],
  outline: Outline,
): Pick<Speech, 'strengths'> & { readonly signs: readonly Sign[] } {
  const learned = learnedIn(taught, outline);
  const own = outline.entries.map(() => 0);
  const signs: Sign[] = [];
  for (const [term, count] of counts) {
    const amount = term.weight * rarity(term) * (1 + REPEATED * Math.log(count));
    signs.push([term.term, amount]);
    for (const question of term.questions) own[question] = (own[question] ?? 0) + amount;
  }
  const strengths = outline.entries.map(({ index, parent }) => {
    const alone = own[index] ?? 0;
    const taught = learned[index] ?? 0;
    if (parent === undefined) return alone + taught;
    return Math.max(0, alone + INHERITED * (own[parent] ?? 0) - PART) + taught;
  });
  return { strengths, signs };
}

function byAmount([, a]: Sign, [, b]: Sign): number {
  return b - a;
}
