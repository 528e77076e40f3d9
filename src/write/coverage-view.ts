import type { Call, CoverageRow, CoverageState, Question } from '../model/index.js';

const STATES = ['answered', 'joint', 'see', 'no information', 'below', 'blank'] as const;

/** A state of a question as the pages show it; `below` is a blank one whose sub-questions are not. */
export type State = (typeof STATES)[number];

export const SYMBOLS: Readonly<Record<State, string>> = {
  answered: '●',
  joint: '◐',
  see: '→',
  'no information': '○',
  below: '↓',
  blank: '·',
};

/** Those that can occur: without sub-questions, none is answered below. */
export function statesOf({ questions }: Call): readonly State[] {
  const nested = questions.some(({ parent }) => parent !== undefined);
  return STATES.filter((state) => state !== 'below' || nested);
}

/** A blank question is not so to its reader where a sub-question of it was replied to. */
export function stateIn(call: Call, { states }: CoverageRow, id: string): State {
  const state = plain(states[id]);
  if (state !== 'blank') return state;
  return repliedBelow(call, { states }, id).length > 0 ? 'below' : 'blank';
}

/** Ids of the sub-questions, and theirs, that are not blank, in the call's order. */
export function repliedBelow(
  call: Call,
  { states }: Pick<CoverageRow, 'states'>,
  id: string,
): readonly string[] {
  return subQuestions(call, id)
    .map((question) => question.id)
    .filter((below) => plain(states[below]) !== 'blank');
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

function plain(state: CoverageState | undefined): Exclude<State, 'below'> {
  if (state?.startsWith('see ') === true) return 'see';
  return state === 'answered' || state === 'joint' || state === 'no information' ? state : 'blank';
}
