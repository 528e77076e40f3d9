import type { Call, CoverageRow, CoverageState, Question } from '../model/index.js';

const STATES = [
  'answered',
  'joint',
  'see',
  'no information',
  'below',
  'blank',
  'not reached',
] as const;

/** A state of a question as the pages show it; `below` is one without a reply whose sub-questions have one. */
export type State = (typeof STATES)[number];

export const SYMBOLS: Readonly<Record<State, string>> = {
  answered: '●',
  joint: '◐',
  see: '→',
  'no information': '○',
  below: '↓',
  blank: '□',
  'not reached': '·',
};

/** Those that can occur: without sub-questions, none is answered below. */
export function statesOf({ questions }: Call): readonly State[] {
  const nested = questions.some(({ parent }) => parent !== undefined);
  return STATES.filter((state) => state !== 'below' || nested);
}

/** To its reader, a question is neither blank nor not reached where a sub-question of it was replied to. */
export function stateIn(call: Call, { states }: CoverageRow, id: string): State {
  const state = plain(states[id]);
  if (isReply(state)) return state;
  return repliedBelow(call, { states }, id).length > 0 ? 'below' : state;
}

/** Ids of the sub-questions, and theirs, that were replied to, in the call's order. */
export function repliedBelow(
  call: Call,
  { states }: Pick<CoverageRow, 'states'>,
  id: string,
): readonly string[] {
  return subQuestions(call, id)
    .map((question) => question.id)
    .filter((below) => isReply(plain(states[below])));
}

/** The sub-questions of a question, and theirs, in the call's order. */
export function subQuestions({ questions }: Call, id: string): readonly Question[] {
  const above = new Set([id]);
  return questions.filter((question) => {
    if (question.parent === undefined || !above.has(question.parent)) return false;
    above.add(question.id);
    return true;
  });
}

function isReply(state: State): boolean {
  return state !== 'blank' && state !== 'not reached';
}

function plain(state: CoverageState = 'not reached'): Exclude<State, 'below'> {
  return isSee(state) ? 'see' : state;
}

function isSee(state: CoverageState): state is `see ${string}` {
  return state.startsWith('see ');
}
