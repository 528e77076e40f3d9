import type { Likeness, WordingModel } from './wording.js';
import { likenesses } from './wording.js';

/** A question restated at the start of a text: where it ends and how like each question it is. */
export interface Restatement {
  /** Offset behind the last sentence that is still the question's. */
  readonly end: number;
  /** Parallel to the outline. */
  readonly likes: readonly Likeness[];
}

const SENTENCE_END = /[.?!؟;؛:：。？！；]["”»’)）\]]*(?=\s|$|[\p{Script=Han}¿])|\n/gu;
/** The longest question of a call, its sub-questions included, hardly has more sentences or characters. */
const MOST_SENTENCES = 7;
const MOST_CHARACTERS = 1800;

/** The beginning of `text`, in whole sentences, that is likest to some question. */
export function restatementAt(model: WordingModel, text: string): Restatement {
  let best: Restatement = {
    end: 0,
    likes: model.outline.entries.map(() => ({ score: 0, recall: 0 })),
  };
  let bestScore = 0;
  for (const end of sentenceEnds(text)) {
    const likes = likenesses(model, text.slice(0, end));
    const score = topOf(likes);
    // Of equally like beginnings the longest: the last sentences of a long question add nothing to its likeness.
    if (score > 0 && score >= bestScore - 0.005) {
      best = { end, likes };
      bestScore = Math.max(bestScore, score);
    }
  }
  return best;
}

/** The whole of a text taken for a title. */
export function titleAt(model: WordingModel, text: string): Restatement {
  return { end: text.length, likes: likenesses(model, text.slice(0, MOST_CHARACTERS)) };
}

function topOf(likes: readonly Likeness[]): number {
  return likes.reduce((top, { score }) => Math.max(top, score), 0);
}

function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  for (const match of text.slice(0, MOST_CHARACTERS).matchAll(SENTENCE_END)) {
    ends.push(match.index + match[0].length);
    if (ends.length === MOST_SENTENCES) return ends;
  }
  if (text.length <= MOST_CHARACTERS) ends.push(text.length);
  return ends;
}
