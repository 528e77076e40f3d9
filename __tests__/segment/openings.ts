import type { Opening } from '../../src/segment/align.js';
import { readBlocks, type BlockReading } from '../../src/segment/block-reading.js';
import { modelsOf } from '../../src/segment/models.js';
import { drafted, type Line } from './drafted.js';
import { smallCall, TWELVE } from './small-call.js';

export const twelve = smallCall(TWELVE);
export const { model } = modelsOf(twelve);
export const { outline } = model;

/** The readings of a drafted document against a call of twelve questions without wordings. */
export function readingsOf(lines: readonly Line[]): readonly BlockReading[] {
  return readBlocks(drafted(lines), model);
}

/** An opening made by hand. */
export function openingAt(
  reading: BlockReading | undefined,
  questions: readonly number[],
  { score, titleEnd }: { readonly score: number; readonly titleEnd?: number },
): Opening {
  if (!reading) throw new Error('There is no such block');
  return {
    candidate: { reading, questions, parts: [], score, evidence: [{ by: 'label', score }] },
    questions,
    ...(titleEnd !== undefined && { titleEnd }),
  };
}

/** Index in the outline of a question by its id. */
export function indexOf(id: string): number {
  return TWELVE.indexOf(id);
}
