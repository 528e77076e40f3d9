import { createRequire } from 'node:module';
import { TAGS, type Language, type Tag } from '../../model/index.js';
import type { Concept } from '../concepts/concepts.js';
import { featuresOf, type Features } from './features.js';

/** What was learned of one tag from `samples/labelled-tags/tune`, in thousandths. */
export interface Learned {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

export type Model = Readonly<Record<Tag, Learned>>;

/** A tag of a sentence, with the words that spoke for it most. */
export interface Reason {
  readonly tag: Tag;
  /** As folded for the cues; absent where it was the whole of the sentence rather than some words. */
  readonly cue?: string;
}

const MODEL = createRequire(import.meta.url)('../../../templates/tags.json') as Model;
/** Concepts that join or accompany what is said and so are no reason for a tag by themselves. */
const BESIDE: ReadonlySet<string> = new Set<Concept>([
  'but',
  'because',
  'so',
  'we',
  'people',
  'past',
  'money',
  'rights',
  'un',
  'law',
]);
/** The length that every sentence's features are brought to, so that a long sentence speaks no louder than a short one. */
export const LENGTH = 3;

/**
 * The tags that a linear classifier gives a sentence folded by `foldForCues`, its neighbours unseen. Learned by
 * `samples/labelled-tags/make.js` (a support vector machine for each tag, after Hsieh et al., 2008).
 */
export function classify(folded: string, language: Language): readonly Reason[] {
  const features = featuresOf(folded, language);
  return TAGS.filter((tag) => scoreOf(features, MODEL[tag]) > 0).map((tag) => {
    const cue = cueFor(features, MODEL[tag]);
    return { tag, ...(cue !== undefined && { cue }) };
  });
}

function scoreOf({ strengths }: Features, { bias, weights }: Learned): number {
  let sum = 0;
  let square = 0;
  for (const [name, strength] of strengths) {
    sum += (weights[name] ?? 0) * strength;
    square += strength * strength;
  }
  return square === 0 ? bias : bias + (LENGTH * sum) / Math.sqrt(square);
}

function cueFor({ found }: Features, { weights }: Learned): string | undefined {
  const [first] = found
    .filter(({ concept }) => !BESIDE.has(concept))
    .map(({ concept, said }) => ({ said, weight: weights[concept] ?? 0 }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight || other.said.length - one.said.length);
  return first?.said;
}
