import type { Call, Question } from '../model/index.js';
import { readNumeral } from './numerals.js';

/** A question with its place in the call, found by ordinals rather than by how the call spells its id. */
export interface OutlineEntry {
  readonly question: Question;
  /** Position in the call's order, from 0. */
  readonly index: number;
  /** From 1, among the questions of the same parent: `2.b` is the second. */
  readonly ordinal: number;
  /** Index of the outermost question above it, or its own. */
  readonly main: number;
  readonly parent?: number;
  readonly children: readonly number[];
}

/** A call's questions as a tree that labels are read against. */
export interface Outline {
  readonly entries: readonly OutlineEntry[];
  /** Indices of the questions without a parent. */
  readonly mains: readonly number[];
}

export function outlineOf(call: Call): Outline {
  const indexOf = new Map(call.questions.map(({ id }, index) => [id, index]));
  const parentOf = call.questions.map(({ parent }) =>
    parent === undefined ? undefined : indexOf.get(parent),
  );
  const entries = call.questions.map((question, index): OutlineEntry => {
    const parent = parentOf[index];
    const children = [...call.questions.keys()].filter((child) => parentOf[child] === index);
    return {
      question,
      index,
      ordinal: ordinalOf(question, call.questions, index),
      main: mainOf(index, parentOf),
      ...(parent !== undefined && { parent }),
      children,
    };
  });
  return { entries, mains: entries.filter((e) => e.parent === undefined).map((e) => e.index) };
}

/** The number or letter that its id ends with, else its position among its siblings. */
function ordinalOf(question: Question, all: readonly Question[], index: number): number {
  const own = readNumeral(question.id.split('.').at(-1) ?? '')[0];
  if (own !== undefined) return own.value;
  return all.slice(0, index + 1).filter(({ parent }) => parent === question.parent).length;
}

function mainOf(index: number, parentOf: readonly (number | undefined)[]): number {
  let at = index;
  for (let up = parentOf[at]; up !== undefined; up = parentOf[at]) at = up;
  return at;
}

/** Index of the main question with that number. */
export function findMain(outline: Outline, ordinal: number): number | undefined {
  return outline.mains.find((index) => outline.entries[index]?.ordinal === ordinal);
}

/** Index of a question's sub-question with that number. */
export function findChild(outline: Outline, parent: number, ordinal: number): number | undefined {
  return outline.entries[parent]?.children.find((at) => outline.entries[at]?.ordinal === ordinal);
}
