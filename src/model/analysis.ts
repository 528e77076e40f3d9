import type { Quotation } from './segment.js';

export const TAGS = ['practice', 'challenge', 'recommendation', 'commitment'] as const;

export type Tag = (typeof TAGS)[number];

/** What a sentence rests on, beside what it says: a law that can be looked up, a figure that counts something. */
export const MARKS = ['legal-basis', 'figure'] as const;

export type Mark = (typeof MARKS)[number];

/** A sentence of an answer, verbatim, with what it says; see the tags' definitions in the README. */
export interface TaggedSentence {
  readonly sentence: Quotation;
  readonly tags: readonly Tag[];
  /** Absent where there are none. */
  readonly marks?: readonly Mark[];
}

/** What was found in one answer. */
export interface Analysis {
  /** At most three, in the text's order. */
  readonly keySentences: readonly Quotation[];
  /** Every sentence that bears a tag, in the text's order. */
  readonly tagged: readonly TaggedSentence[];
}
