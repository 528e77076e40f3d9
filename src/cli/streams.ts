import type { Io } from './io.js';
import { EXIT } from './exit-status.js';

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EIO: 'the disk or terminal reported a fault',
  EBADF: 'it is closed',
  EFBIG: 'the file has grown too large',
};

/** The standard streams of a run, and the exit status that it ends with once they are known to have taken all. */
export interface Streams {
  readonly io: Io;
  /** Sets the exit status, unless output was lost before or is lost later. */
  readonly end: (status: number) => void;
}

/**
 * This process's streams. A reader that has had enough is no failure; output that could not be written is told on
 * stderr once, and the exit status is then 1. What stderr cannot say is lost without a word.
 */
export function processStreams(): Streams {
  const { stdout, stderr, env } = process;
  let lost = false;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    const code = error.code ?? '';
    if (lost || code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') return;
    lost = true;
    process.exitCode = EXIT.fatal;
    const why = REASONS[code] ?? 'the system refused';
    stderr.write(`hrc-inputs: the output could not be written to stdout: ${why}.\n`);
  });
  stderr.on('error', () => undefined);
  return {
    io: {
      stdout,
      stderr,
      env,
      // Opened only by the command that reads it.
      get stdin() {
        return process.stdin;
      },
    },
    end: (status) => {
      if (!lost) process.exitCode = status;
    },
  };
}
