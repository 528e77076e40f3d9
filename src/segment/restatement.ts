import type { Likeness, Restatement, WordingModel } from './wording.js';
import { growingLikenesses, likenesses, noLikeness } from './wording.js';

const SENTENCE_END = /[.?!؟;؛:：。？！；]["”»’)）\]]*(?=\s|$|[\p{Script=Han}¿])|\n/gu;
/** The longest question of a call, its sub-questions included, hardly has more sentences or characters. */
const MOST_SENTENCES = 7;
const MOST_CHARACTERS = 1800;

/** The beginning of `text`, in whole sentences, that is likest to some question. */
export function restatementAt(model: WordingModel, text: string): Restatement {
  const known = model.known.get(text);
  if (known) return known;
  const found = likestBeginning(model, text);
  model.known.set(text, found);
  return found;
}

function likestBeginning(model: WordingModel, text: string): Restatement {
  const ends = sentenceEnds(text);
  const pieces = ends.map((end, at) => text.slice(ends[at - 1] ?? 0, end));
  let best: Restatement = { end: 0, likes: noLikeness(model) };
  let bestScore = 0;
  growingLikenesses(model, pieces).forEach((likes, at) => {
    const score = topOf(likes);
    // Of equally like beginnings the longest: the last sentences of a long question add nothing to its likeness.
    if (score > 0 && score >= bestScore - 0.005) {
      best = { end: ends[at] ?? 0, likes };
      bestScore = Math.max(bestScore, score);
    }
  });
  return best;
}

/** The whole of a text taken for a title. */
export function titleAt(model: WordingModel, text: string): Restatement {
  const key = `title ${text}`;
  const known = model.known.get(key);
  if (known) return known;
  const found = { end: text.length, likes: likenesses(model, text.slice(0, MOST_CHARACTERS)) };
  model.known.set(key, found);
  return found;
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
