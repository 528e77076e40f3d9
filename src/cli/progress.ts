import { fitted } from './columns.js';
import type { Io } from './io.js';
import { widthOf } from './io.js';
import { stripped } from './safe-text.js';

/** One line on stderr, rewritten as a run goes on. */
export interface ProgressLine {
  readonly show: (text: string) => void;
  /** Leaves nothing of it on the screen. */
  readonly clear: () => void;
}

const NO_PROGRESS: ProgressLine = { show: () => undefined, clear: () => undefined };

const CLEAR_LINE = '\r\u001b[K';

/** Silent unless stderr is a terminal that can rewrite a line and `wanted` holds. */
export function progressLine({ stderr, env }: Io, wanted: boolean): ProgressLine {
  if (!wanted || stderr.isTTY !== true || env['TERM'] === 'dumb') return NO_PROGRESS;
  return {
    show: (text) => {
      // One column is left free: a full line would wrap and could not be cleared.
      stderr.write(CLEAR_LINE + fitted(stripped(text), widthOf(stderr) - 1));
    },
    clear: () => {
      stderr.write(CLEAR_LINE);
    },
  };
}
