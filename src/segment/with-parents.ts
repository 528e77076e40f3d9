import type { Opening } from './align.js';
import { asks } from './free/title.js';
import type { Likeness, WordingModel } from './wording.js';
import { likenesses } from './wording.js';

/** Share of a question's words that a title for one of its parts must have, … */
const LEAST_RECALL = 0.35;
/** … and how much more than the part's own wording has of them. */
const LEAST_MORE = 0.2;

/**
 * A title that restates a part and, in the same breath, the question above it opens both: "When can somebody be admitted,
 * and who decides?" Only where the question has no opening of its own.
 */
export function withParents(openings: readonly Opening[], model: WordingModel): readonly Opening[] {
  const opened = new Set(openings.flatMap(({ questions }) => questions));
  /** By question: the title that has most of its words. */
  const likest = new Map<number, Opening>();
  for (const opening of openings) {
    const parent = parentOf(opening, model);
    if (parent === undefined || opened.has(parent) || !restates(opening, parent, model)) continue;
    const other = likest.get(parent);
    if (!other || recallOf(other, parent) < recallOf(opening, parent)) likest.set(parent, opening);
  }
  return openings.map((opening) => {
    const parent = parentOf(opening, model);
    const isBoth = parent !== undefined && likest.get(parent) === opening;
    return isBoth ? { ...opening, questions: [parent, ...opening.questions] } : opening;
  });
}

function parentOf({ questions }: Opening, { outline }: WordingModel): number | undefined {
  return questions.length === 1 ? outline.entries[questions[0] ?? -1]?.parent : undefined;
}

function restates({ candidate, questions }: Opening, parent: number, model: WordingModel): boolean {
  const { label, reading } = candidate;
  if (label || !(reading.form.title || asks(reading))) return false;
  const recall = reading.restated.likes[parent]?.recall ?? 0;
  if (recall < LEAST_RECALL) return false;
  return recall - ownRecall(parent, questions[0] ?? -1, model) >= LEAST_MORE;
}

function recallOf({ candidate }: Opening, question: number): number {
  return candidate.reading.restated.likes[question]?.recall ?? 0;
}

/** Share of a question's words that the wording of its part has by itself. */
function ownRecall(parent: number, part: number, model: WordingModel): number {
  const wordings = Object.values(model.outline.entries[part]?.question.text ?? {});
  const likes = wordings.map((text): Likeness | undefined => likenesses(model, text)[parent]);
  return Math.max(0, ...likes.map((like) => like?.recall ?? 0));
}
