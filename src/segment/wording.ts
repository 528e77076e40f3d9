import type { Language } from '../model/index.js';
import { LANGUAGES } from '../model/index.js';
import { featuresOf } from './features.js';
import { conceptsFor, conceptsIn } from './glossary/index.js';
import type { Outline } from './outline.js';

/** What a word that no question has weighs against a restatement. */
const FOREIGN_WEIGHT = 0.7;
/** The same where words are compared through the glossary, which lacks most. */
const UNKNOWN_WEIGHT = 0.25;
/** The least that can speak for a question: two of its words, or three pairs of Chinese characters. */
const LEAST_MATCHES = { words: 2, pairs: 3 } as const;
const LEAST_WEIGHT = 0.7;
/** What a text counts that has hardly any of a question's words, but no others; the glossary knows few of them. */
const SHORT_RECALL = { words: 0.45, glossary: 0.6 } as const;

interface LanguageModel {
  readonly language: Language;
  readonly weights: ReadonlyMap<string, number>;
  /** Parallel to the outline; empty where the language lacks the wording. */
  readonly questions: readonly ReadonlySet<string>[];
  /** What the features of each question weigh together. */
  readonly sums: readonly number[];
  /** The questions that have a feature. */
  readonly owners: ReadonlyMap<string, readonly number[]>;
  /** Where the call lacks the language, what a feature may stand for instead. */
  readonly concepts?: ReadonlyMap<string, readonly number[]>;
}

/** A question restated at the start of a text: where it ends and how like each question it is. */
export interface Restatement {
  /** Offset behind the last sentence that is still the question's. */
  readonly end: number;
  /** Parallel to the outline. */
  readonly likes: readonly Likeness[];
}

/** The wordings of a call's questions, ready to be compared with what a submission says. */
export interface WordingModel {
  readonly outline: Outline;
  readonly languages: readonly LanguageModel[];
  /** What was compared already: the same text is read again for each way of numbering. */
  readonly known: Map<string, Restatement>;
}

export function wordingModel(outline: Outline): WordingModel {
  const languages = LANGUAGES.flatMap((language) => languageModels(outline, language));
  return {
    outline,
    languages: languages.filter(({ weights }) => weights.size > 0),
    known: new Map(),
  };
}

/**
 * A model of the questions' own wording, and one for each further wording that some of them have; where the call lacks the
 * language, one of what the questions speak of, by the glossary.
 */
function languageModels(outline: Outline, language: Language): LanguageModel[] {
  const variants = outline.entries.map(({ question }) => question.wordings?.[language] ?? []);
  const most = variants.reduce((count, { length }) => Math.max(count, length), 0);
  const own = outline.entries.map(({ question }) => question.text[language] ?? '');
  if (most === 0 && own.every((text) => text === '')) {
    const concepts = outline.entries.map(
      ({ question }) => new Set([...conceptsIn(question.text)].map(String)),
    );
    return [{ ...languageModel(concepts, language), concepts: conceptsFor(language) }];
  }
  return Array.from({ length: most + 1 }, (_, round) =>
    languageModel(
      own.map((text, index) => featuresOf(variants[index]?.[round - 1] ?? text)),
      language,
    ),
  );
}

/** Words that few questions share tell them apart: weight 1 for one question's own, near 0 for every question's. */
function languageModel(
  questions: readonly ReadonlySet<string>[],
  language: Language,
): LanguageModel {
  const owners = new Map<string, number[]>();
  questions.forEach((features, index) => {
    for (const feature of features) owners.set(feature, [...(owners.get(feature) ?? []), index]);
  });
  const scale = Math.log(questions.length + 1);
  const weights = new Map(
    [...owners].map(([f, { length: n }]) => [f, Math.log((questions.length + 1) / n) / scale]),
  );
  const sums = questions.map((features) => sumOf(features, weights));
  return { language, weights, questions, sums, owners };
}

/** Likeness of a text to a question's wording, in whichever language it is greatest. */
export interface Likeness {
  /** 0 to 1: how much of the text is the question's wording, and how much of the wording it has. */
  readonly score: number;
  /** Share of the question's wording that the text has, 0 to 1. */
  readonly recall: number;
}

const NONE: Likeness = { score: 0, recall: 0 };

/** Likeness of a text to each question, parallel to the outline. */
export function likenesses(model: WordingModel, text: string): readonly Likeness[] {
  return growingLikenesses(model, [text])[0] ?? noLikeness(model);
}

/** Nothing is like any question. */
export function noLikeness({ outline }: WordingModel): readonly Likeness[] {
  return outline.entries.map(() => NONE);
}

/** Likenesses of a text that grows by one piece after the other, parallel to `pieces`. */
export function growingLikenesses(
  model: WordingModel,
  pieces: readonly string[],
): (readonly Likeness[])[] {
  const seen = new Set<string>();
  const tallies = model.languages.map((language) => ({
    language,
    total: 0,
    met: new Set<string>(),
    matched: language.questions.map(() => 0),
    matches: language.questions.map(() => 0),
  }));
  return pieces.map((piece) => {
    for (const feature of featuresOf(piece)) {
      if (seen.has(feature)) continue;
      seen.add(feature);
      for (const tally of tallies) meet(feature, tally);
    }
    const matching = tallies.filter(({ matches }) => matches.some((count) => count > 0));
    return model.outline.entries.map((_, index) =>
      matching.reduce<Likeness>((best, tally) => {
        if ((tally.matches[index] ?? 0) === 0) return best;
        const found = likenessIn(tally, index);
        return found.score > best.score ? found : best;
      }, NONE),
    );
  });
}

interface Tally {
  readonly language: LanguageModel;
  /** Weight of all features of the text. */
  total: number;
  /** Concepts that were counted. */
  readonly met: Set<string>;
  /** Weight and number of those that each question has. */
  readonly matched: number[];
  readonly matches: number[];
}

/** Counts a feature, or what it stands for: that of which some question speaks, once. */
function meet(feature: string, tally: Tally): void {
  const { concepts: known, owners } = tally.language;
  if (!known) {
    count(feature, tally);
    return;
  }
  const concepts = known.get(feature)?.map(String);
  if (!concepts) {
    tally.total += UNKNOWN_WEIGHT;
    return;
  }
  const asked = concepts.filter((concept) => owners.has(concept));
  for (const concept of asked.length > 0 ? asked : concepts.slice(0, 1)) {
    if (tally.met.has(concept)) continue;
    tally.met.add(concept);
    count(concept, tally);
  }
}

function count(feature: string, tally: Tally): void {
  const { owners, weights } = tally.language;
  const weight = weights.get(feature);
  tally.total += weight ?? FOREIGN_WEIGHT;
  if (weight === undefined) return;
  for (const question of owners.get(feature) ?? []) {
    tally.matched[question] = (tally.matched[question] ?? 0) + weight;
    tally.matches[question] = (tally.matches[question] ?? 0) + 1;
  }
}

function likenessIn(tally: Tally, index: number): Likeness {
  const model = tally.language;
  const matched = tally.matched[index] ?? 0;
  const least = LEAST_MATCHES[model.language === 'zh' && !model.concepts ? 'pairs' : 'words'];
  if (matched < LEAST_WEIGHT || (tally.matches[index] ?? 0) < least) return NONE;
  const recall = matched / (model.sums[index] ?? 1);
  const short = model.concepts ? SHORT_RECALL.glossary : SHORT_RECALL.words;
  return { score: (matched / tally.total) * Math.min(1, short + 0.9 * recall), recall };
}

function sumOf(features: ReadonlySet<string>, weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return sum;
}
