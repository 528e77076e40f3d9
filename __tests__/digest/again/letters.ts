import type { MessageFacts, Reading, Receipt } from '../../../src/model/index.js';
import { readingOf, type Sketch } from '../readings.js';

/** A message as the tests sketch it: its answers, one paragraph each, and what is known of its sending. */
export interface Letter extends Omit<Sketch, 'paragraphs'> {
  readonly answers: readonly string[];
  readonly restated?: readonly string[];
  readonly from?: string;
  readonly at?: string;
  readonly late?: Receipt['late'];
  readonly note?: string;
  readonly corrections?: Reading['corrections'];
}

/** A reading of one message that answers question 1; a note stands before its answers. */
export function letterOf(letter: Letter): Reading {
  const { answers, restated = [], from, at, late, note, corrections, ...sketch } = letter;
  const reading = readingOf({
    ...sketch,
    paragraphs: [
      ...(note === undefined ? [] : [{ text: note, role: 'front' as const }]),
      ...restated.map((text) => ({ text, role: 'question' as const, questions: ['1'] })),
      ...answers.map((text) => ({ text, role: 'answer' as const, questions: ['1'] })),
    ],
  });
  const { content } = reading;
  if (content === undefined || from === undefined) return withRest(reading, corrections);
  const facts: MessageFacts = {
    from: { address: from },
    to: [{ address: 'inputs@office.example' }],
    cc: [],
    ...(at !== undefined && { date: at }),
  };
  const receipt: Receipt = { late: late ?? 'unknown', ...(at !== undefined && { at }) };
  return withRest(
    { ...reading, content: { ...content, message: { facts, attachments: [] }, receipt } },
    corrections,
  );
}

function withRest(reading: Reading, corrections: Reading['corrections']): Reading {
  return corrections === undefined ? reading : { ...reading, corrections };
}

const SUBJECTS =
  'The library|Our council|Each district|The reading room|A neighbour|The school|The bus'.split(
    '|',
  );
const DEEDS =
  'opened a branch for|lends books to|counts the visits of|repairs shelves with|asks the advice of|reads aloud to'.split(
    '|',
  );
const WHOM =
  'children of the quay|night workers|farmers in the hills|people who cannot see|newcomers|patients'.split(
    '|',
  );

/** A made-up text of so many sentences; another seed gives other sentences and figures. */
export function textOf(seed: number, sentences = 14): string[] {
  let state = seed * 2654435761 + 1;
  const next = (list: readonly string[]): string => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return list[(state >>> 8) % list.length] ?? '';
  };
  return Array.from({ length: sentences }, (_, index) => {
    const figure = 20 + ((Math.imul(seed + 3, 7919 * (index + 1)) >>> 0) % 900);
    return `${next(SUBJECTS)} ${next(DEEDS)} ${String(figure)} ${next(WHOM)} and ${next(DEEDS)} ${next(WHOM)}.`;
  });
}
