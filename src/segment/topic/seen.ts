import type { Stemmer } from '../../model/index.js';
import type { BlockText } from '../text-evidence.js';

/** What speaks of a text's question, and how strongly. */
export type Sign = readonly [word: string, amount: number];

/** A stem that stands in examples, what it speaks for, and what a nat of it weighs in a document. */
export type Lesson = readonly [stem: string, speaks: readonly number[], weight: number];

/** So many learned words are named at most, … */
const MOST_LEARNED = 3;
/** … and none that tells less. */
const LEAST_TELLING = 0.1;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** Names a stem that stands in a text. */
type Naming = (stem: string, text: BlockText | undefined) => string;

/** Names stems by the words of one document: each as it is written where it is first asked for. */
export function namingBy(stemsOf: Stemmer): Naming {
  const known = new Map<string, string>();
  return (stem, block) => {
    if (!block) return stem;
    const { text, language } = block;
    const key = `${language} ${stem}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const words = text.match(WORD) ?? [];
    const word = words.find((one) => stemsOf(one, language)[0] === stem) ?? stem;
    // Chinese has no words between which a gap stands.
    const name = language === 'zh' ? stem : word.toLowerCase();
    known.set(key, name);
    return name;
  };
}

/** The stems that speak most for a question, the most telling first, but those that were `told` as terms already. */
export function signsAmong(
  taught: readonly Lesson[],
  told: ReadonlySet<string>,
  question: number,
): readonly Sign[] {
  return taught
    .map(([stem, speaks, weight]): Sign => [stem, weight * (speaks[question] ?? 0)])
    .filter(([stem, amount]) => amount >= LEAST_TELLING && !told.has(stem))
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_LEARNED);
}
