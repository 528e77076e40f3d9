import type { Call, Question } from '../model/index.js';
import { kindOf, readNumeral, type NumeralKind } from './numerals.js';

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
  /** How its sub-questions are told apart; absent where it has none. */
  readonly childKind?: NumeralKind;
}

/** A call's questions as a tree that labels are read against. */
export interface Outline {
  readonly entries: readonly OutlineEntry[];
  /** Indices of the questions without a parent. */
  readonly mains: readonly number[];
  readonly mainKind: NumeralKind;
}

export function outlineOf(call: Call): Outline {
  const indexOf = new Map(call.questions.map(({ id }, index) => [id, index]));
  const parentOf = call.questions.map(({ parent }) =>
    parent === undefined ? undefined : indexOf.get(parent),
  );
  const childrenOf = new Map<number | undefined, number[]>();
  parentOf.forEach((parent, index) => {
    const siblings = childrenOf.get(parent);
    if (siblings) siblings.push(index);
    else childrenOf.set(parent, [index]);
  });
  const counted = new Map(
    [...childrenOf].map(([parent, of]) => [parent, countedAs(of.map((at) => lastPart(call, at)))]),
  );
  const entries = call.questions.map((question, index): OutlineEntry => {
    const parent = parentOf[index];
    const siblings = childrenOf.get(parent) ?? [];
    const childKind = counted.get(index)?.kind;
    return {
      question,
      index,
      ordinal: counted.get(parent)?.ordinals[siblings.indexOf(index)] ?? 0,
      main: mainOf(index, parentOf),
      ...(parent !== undefined && { parent }),
      children: childrenOf.get(index) ?? [],
      ...(childKind && { childKind }),
    };
  });
  const mains = childrenOf.get(undefined) ?? [];
  return { entries, mains, mainKind: counted.get(undefined)?.kind ?? 'digit' };
}

function lastPart({ questions }: Call, index: number): string {
  return questions[index]?.id.split('.').at(-1) ?? '';
}

/** Siblings are read in one way of counting, in which `i` is either one or the ninth letter; what is no number is counted. */
function countedAs(ids: readonly string[]): {
  readonly kind: NumeralKind;
  readonly ordinals: readonly number[];
} {
  const read = ids.map(readNumeral);
  const system = read[0]?.find((first) =>
    read.every((each) => each.some((numeral) => numeral.system === first.system)),
  )?.system;
  const ordinals = read.map(
    (each, at) => (each.find((numeral) => numeral.system === system) ?? each[0])?.value ?? at + 1,
  );
  return { kind: system === undefined ? 'digit' : kindOf(system), ordinals };
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
