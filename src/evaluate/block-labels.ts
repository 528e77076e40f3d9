import type { Block, Document, Segment } from '../model/index.js';

/** The questions that a block answers, joined by a comma; empty where it answers none. */
export type Label = string;

/**
 * The blocks that boundaries are counted between: those with words, but not running headers and notes, which stand
 * anywhere in the text.
 */
export function labelledBlocks({ text, blocks }: Document): readonly Block[] {
  return blocks.filter(
    ({ kind, start, end }) =>
      kind !== 'furniture' && kind !== 'note' && /[\p{L}\p{N}]/u.test(text.slice(start, end)),
  );
}

/** What was placed in each block: the questions of the answers that have text in it. */
export function placedLabels(
  blocks: readonly Block[],
  segments: readonly Segment[],
): readonly Label[] {
  const answers = segments.filter(({ role }) => role === 'answer');
  let first = 0;
  return blocks.map((block) => {
    while ((answers[first]?.end ?? Infinity) <= block.start) first += 1;
    const questions = new Set<string>();
    for (let at = first; (answers[at]?.start ?? Infinity) < block.end; at += 1) {
      for (const question of answers[at]?.questions ?? []) questions.add(question);
    }
    return labelOf(questions);
  });
}

/** The label of some questions, in any order. */
export function labelOf(questions: Iterable<string>): Label {
  return [...new Set(questions)].sort().join(',');
}
