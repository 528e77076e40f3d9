import type { Quotation } from './segment.js';

export const TAGS = ['practice', 'challenge', 'recommendation', 'commitment'] as const;

export type Tag = (typeof TAGS)[number];

/** A sentence of an answer, verbatim, with what it says; see the tags' definitions in the README. */
export interface TaggedSentence {
  readonly sentence: Quotation;
  readonly tags: readonly Tag[];
}

/** What was found in one answer. */
export interface Analysis {
  /** At most three, in the text's order. */
  readonly keySentences: readonly Quotation[];
  /** Every sentence that bears a tag, in the text's order. */
  readonly tagged: readonly TaggedSentence[];
}
