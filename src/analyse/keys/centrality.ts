import type { Answer } from '../../model/index.js';
import type { Stemmer } from '../../model/index.js';

/** A sentence or answer as how often each stem stands in it. */
export type Counts = ReadonlyMap<string, number>;

/** How much a stem tells apart: 1 for one that every answer has, more for a rarer one. */
export type Rarity = (stem: string) => number;

export function countStems(stems: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

/** Inverse document frequency over the answers of a corpus to the same question in the same language, smoothed. */
export function raritiesIn(
  corpus: readonly Answer[],
  stemsOf: Stemmer,
): (answer: Answer) => Rarity {
  const groups = new Map<string, { answers: number; having: Map<string, number> }>();
  for (const answer of corpus) {
    const key = keyOf(answer);
    const group = groups.get(key) ?? { answers: 0, having: new Map<string, number>() };
    groups.set(key, group);
    group.answers += 1;
    const stems = new Set(answer.quotations.flatMap(({ text }) => stemsOf(text, answer.language)));
    for (const stem of stems) group.having.set(stem, (group.having.get(stem) ?? 0) + 1);
  }
  return (answer) => {
    const group = groups.get(keyOf(answer));
    return (stem) =>
      1 + Math.log((1 + (group?.answers ?? 0)) / (1 + (group?.having.get(stem) ?? 0)));
  };
}

function keyOf({ question, language }: Answer): string {
  return `${language} ${question}`;
}

/**
 * How near each sentence is to the whole answer: the cosine of its TF-IDF vector with their sum, 0 to 1.
 * Measured against the sum rather than pair by pair, so that its cost is linear in the text.
 */
export function centralities(sentences: readonly Counts[], rarity: Rarity): readonly number[] {
  const whole = new Map<string, number>();
  for (const counts of sentences) {
    for (const [stem, count] of counts)
      whole.set(stem, (whole.get(stem) ?? 0) + count * rarity(stem));
  }
  const length = norm(whole);
  return sentences.map((counts) => cosine(weighted(counts, rarity), whole, length));
}

/** The cosine of two sentences' stem counts, 0 to 1. */
export function likeness(one: Counts, other: Counts): number {
  return cosine(one, other, norm(other));
}

function weighted(counts: Counts, rarity: Rarity): Counts {
  return new Map([...counts].map(([stem, count]) => [stem, count * rarity(stem)]));
}

function cosine(one: Counts, other: Counts, otherNorm: number): number {
  let product = 0;
  for (const [stem, weight] of one) product += weight * (other.get(stem) ?? 0);
  const norms = norm(one) * otherNorm;
  return norms === 0 ? 0 : product / norms;
}

function norm(counts: Counts): number {
  let sum = 0;
  for (const weight of counts.values()) sum += weight * weight;
  return Math.sqrt(sum);
}
