import type { Parts } from './part-list.js';

/** A question's number as written in a block, read against the call. */
export interface Label {
  /** Offsets in the block's text; `end` is behind the punctuation and space that follow the label. */
  readonly start: number;
  readonly end: number;
  /** Indices in the outline, in the call's order; empty for a lone part letter. */
  readonly questions: readonly number[];
  /** For lone part letters: the parts of whichever main question is open. */
  readonly parts: Parts;
  /** Whether a word such as "Question" stands with it. */
  readonly word: boolean;
  /** Whether a lead-in such as "With regard to" stands before it. */
  readonly lead: boolean;
  /** Whether it names a part that the call lacks. */
  readonly lacking?: boolean;
  /** How it is written, such as `roman.`; labels of one kind in one document share it. */
  readonly sign: string;
  readonly seen: string;
}

const CLOSING =
  /^[\s\u200e\u200f]*[)）\]］»]?(?:的?(?:答复|答覆|回答|回复|回覆|答)\s*(?=[:：]))?[\s\u200e\u200f]*(?:[.．:：、，,،؛；;)）\]\-–—|•·/°º\u200e\u200f]+[\s\u200e\u200f]*)*/u;

/** A label whose id ends at `idEnd`, with the punctuation behind it. */
export function labelOf(
  text: string,
  start: number,
  idEnd: number,
  questions: readonly number[],
  parts: Parts,
  word: boolean,
  sign: string,
): Label {
  const end = idEnd + (CLOSING.exec(text.slice(idEnd))?.[0].length ?? 0);
  const seen = text.slice(start, end).trim();
  return { start, end, questions, parts, word, lead: false, sign, seen };
}
