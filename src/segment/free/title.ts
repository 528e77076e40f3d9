import type { BlockReading } from '../block-reading.js';
import { weightOf } from '../form.js';

const LONGEST_QUESTION = 500;
/** A line that is this like some question, and hardly anything else, restates it. */
const RESTATED = 0.45;

/** Whether a block heads what follows: in the form of a heading, a question by itself, or one of the call's. */
export function isTitle(reading: BlockReading): boolean {
  return reading.heads || asks(reading);
}

/** Whether a block is a question by itself, or one of the call's. */
export function asks(reading: BlockReading): boolean {
  const { text, block } = reading;
  if (block.kind === 'item' || weightOf(text) > LONGEST_QUESTION) return false;
  const isQuestion = /[?؟？]["”»’)]?\s*$/u.test(text) && !/[.!。！]\s/u.test(text);
  return isQuestion || restates(reading);
}

/** Whether a block is one of the call's questions, and hardly anything else. */
export function restates({ text, from, restated }: BlockReading): boolean {
  return (
    restated.likes.some(({ score }) => score >= RESTATED) &&
    from + restated.end >= text.trimEnd().length
  );
}
