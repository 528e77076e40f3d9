import type { Language } from '../model/index.js';
import { LANGUAGES } from '../model/index.js';
import { featuresOf } from './features.js';
import type { Outline } from './outline.js';

/** What a word that no question has weighs against a restatement. */
const FOREIGN_WEIGHT = 0.7;
/** The least that can speak for a question: two of its words, or three pairs of Chinese characters. */
const LEAST_MATCHES = { words: 2, pairs: 3 } as const;
const LEAST_WEIGHT = 0.7;

interface LanguageModel {
  readonly language: Language;
  readonly weights: ReadonlyMap<string, number>;
  /** Parallel to the outline; empty where the language lacks the wording. */
  readonly questions: readonly ReadonlySet<string>[];
  /** Of each main question with its sub-questions, parallel to `outline.mains`. */
  readonly fields: readonly Field[];
}

/** The wordings of a call's questions, ready to be compared with what a submission says. */
export interface WordingModel {
  readonly outline: Outline;
  readonly languages: readonly LanguageModel[];
}

export function wordingModel(outline: Outline): WordingModel {
  const languages = LANGUAGES.map((language) => languageModel(outline, language));
  return { outline, languages: languages.filter(({ weights }) => weights.size > 0) };
}

/** Words that few questions share tell them apart: weight 1 for one question's own, near 0 for every question's. */
function languageModel(outline: Outline, language: Language): LanguageModel {
  const questions = outline.entries.map(({ question }) =>
    featuresOf(question.text[language] ?? ''),
  );
  const counts = new Map<string, number>();
  for (const features of questions) {
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const scale = Math.log(questions.length + 1);
  const weights = new Map(
    [...counts].map(([f, n]) => [f, Math.log((questions.length + 1) / n) / scale]),
  );
  const fields = outline.mains.map((main) => {
    const family = outline.entries.filter((entry) => entry.main === main);
    const words = family.flatMap(({ index }) => [...(questions[index] ?? [])]);
    return fieldOf(new Set(words), weights);
  });
  return { language, weights, questions, fields };
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
export function likenesses(model: WordingModel, text: string): Likeness[] {
  const features = featuresOf(text);
  return model.outline.entries.map((_, index) =>
    model.languages.reduce<Likeness>((best, language) => {
      const found = likeness(language, features, index);
      return found.score > best.score ? found : best;
    }, NONE),
  );
}

function likeness(model: LanguageModel, features: ReadonlySet<string>, index: number): Likeness {
  const question = model.questions[index];
  if (!question || question.size === 0) return NONE;
  let matched = 0;
  let matches = 0;
  let total = 0;
  for (const feature of features) {
    const weight = model.weights.get(feature) ?? FOREIGN_WEIGHT;
    total += weight;
    if (!question.has(feature)) continue;
    matched += weight;
    matches += 1;
  }
  const least = LEAST_MATCHES[model.language === 'zh' ? 'pairs' : 'words'];
  if (matched < LEAST_WEIGHT || matches < least) return NONE;
  const recall = matched / sumOf(question, model.weights);
  return { score: (matched / total) * Math.min(1, 0.45 + 0.9 * recall), recall };
}

function sumOf(features: ReadonlySet<string>, weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return sum;
}

/**
 * How much a longer text speaks of each main question's field, its sub-questions' words included; parallel to
 * `outline.mains`. Scores compare within one text only.
 */
export function topics(model: WordingModel, text: string): number[] {
  const features = featuresOf(text);
  return model.outline.mains.map((_, at) =>
    greatest(model.languages.map(({ fields }) => speaksOf(features, fields[at]))),
  );
}

/** The same for single questions, such as the sub-questions of one main question. */
export function topicsAmong(
  model: WordingModel,
  text: string,
  questions: readonly number[],
): number[] {
  const features = featuresOf(text);
  return questions.map((index) =>
    greatest(
      model.languages.map(({ weights, questions: own }) =>
        speaksOf(features, fieldOf(own[index] ?? new Set(), weights)),
      ),
    ),
  );
}

/** The words of a question or of a family of them, and how much they weigh together. */
interface Field {
  readonly words: ReadonlyMap<string, number>;
  readonly weight: number;
}

function fieldOf(words: ReadonlySet<string>, weights: ReadonlyMap<string, number>): Field {
  return {
    words: new Map([...words].map((word) => [word, weights.get(word) ?? 0])),
    weight: sumOf(words, weights),
  };
}

function speaksOf(features: ReadonlySet<string>, field: Field | undefined): number {
  if (!field) return 0;
  let matched = 0;
  for (const feature of features) matched += field.words.get(feature) ?? 0;
  return matched / Math.sqrt(1 + field.weight);
}

function greatest(scores: readonly number[]): number {
  return scores.reduce((top, score) => Math.max(top, score), 0);
}
