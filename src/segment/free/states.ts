import type { Outline } from '../outline.js';
import { INHERITED } from '../text-evidence.js';

/** What a paragraph of a letter may be: an answer to a question, to two parts of one, or to none. */
export interface State {
  /** Indices in the outline, in its order; none for what answers nothing. */
  readonly questions: readonly number[];
}

/** How much more must speak for two parts together than for the likelier of them. */
const JOINT = 1.2;

/** Each question, each two parts of the same question, and last none. */
export function statesOf(outline: Outline): State[] {
  const pairs = outline.entries.flatMap(({ children }) =>
    children.flatMap((first, at) => children.slice(at + 1).map((second) => [first, second])),
  );
  return [
    ...outline.entries.map(({ index }) => ({ questions: [index] })),
    ...pairs.map((questions) => ({ questions })),
    { questions: [] },
  ];
}

/** How strongly a text speaks for a state: for two parts, of both. */
export function strengthOf(
  { questions }: State,
  strengths: readonly number[],
  outline: Outline,
  none: number,
): number {
  const [first, second] = questions;
  if (first === undefined) return none;
  const own = strengths[first] ?? 0;
  if (second === undefined) return own;
  const parent = outline.entries[first]?.parent;
  const shared = parent === undefined ? 0 : INHERITED * (strengths[parent] ?? 0);
  return own + (strengths[second] ?? 0) - shared - JOINT;
}
