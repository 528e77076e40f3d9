import { BOUNDS } from '../../model/index.js';
import { DocFailure } from './failure.js';
import type { Range } from './paragraphs.js';

/** Keeps what is read of one file within bounds, whatever its tables say. */
export interface Limits {
  /** Called before a stretch is read: the parts of a text do not overlap, so all together are no longer than it. */
  readonly read: (range: Range) => void;
  /** Called for each paragraph, and for the text that it shows. */
  readonly paragraph: () => void;
  readonly shown: (characters: number) => void;
}

export function createLimits(length: number): Limits {
  let unread = length;
  let paragraphs = 0;
  let characters = 0;
  return {
    read: ({ start, end }) => {
      unread -= Math.max(end - start, 0);
      if (unread < 0) throw new DocFailure('damaged');
    },
    paragraph: () => {
      paragraphs += 1;
      if (paragraphs > BOUNDS.blocks) throw new DocFailure('too-large');
    },
    shown: (more) => {
      characters += more;
      if (characters > BOUNDS.textLength) throw new DocFailure('too-large');
    },
  };
}
