import type { Call, CoverageRow, CoverageState } from '../model/index.js';
import { subQuestions } from '../model/index.js';

const STATES = [
  'answered',
  'joint',
  'see',
  'no information',
  'in parts',
  'blank',
  'not reached',
] as const;

/** A state of a question as the pages show it. */
export type State = (typeof STATES)[number];

export const SYMBOLS: Readonly<Record<State, string>> = {
  answered: '●',
  joint: '◐',
  see: '→',
  'no information': '○',
  'in parts': '↓',
  blank: '□',
  'not reached': '·',
};

/** Those that can occur: without sub-questions, none is answered in parts. */
export function statesOf({ questions }: Call): readonly State[] {
  const nested = questions.some(({ parent }) => parent !== undefined);
  return STATES.filter((state) => state !== 'in parts' || nested);
}

export function stateIn({ states }: CoverageRow, id: string): State {
  const state = states[id] ?? 'not reached';
  return isSee(state) ? 'see' : state;
}

/** Ids of the sub-questions, and theirs, that were replied to, in the call's order. */
export function repliedBelow(call: Call, row: CoverageRow, id: string): readonly string[] {
  return subQuestions(call, id)
    .map((question) => question.id)
    .filter((below) => isReply(stateIn(row, below)));
}

function isReply(state: State): boolean {
  return state !== 'in parts' && state !== 'blank' && state !== 'not reached';
}

function isSee(state: CoverageState): state is `see ${string}` {
  return state.startsWith('see ');
}
