import type { Buffer } from 'node:buffer';
import type { ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';
import { BOUNDS } from '../../model/index.js';
import { FrameError, frameDecoder, type Frame } from './frames.js';
import type { Fault } from './tasks.js';

/** What came back, not yet looked into, or why nothing did. */
export type Outcome = ({ readonly untrusted: Frame } | { readonly fault: Fault }) & {
  /** Milliseconds that it took, recognition of text apart. */
  readonly spent: number;
};

type Heard = { readonly untrusted: Frame } | { readonly fault: Fault } | { readonly page: number };

export interface Times {
  /** Milliseconds until there is an answer, recognition of text apart. */
  readonly time: number;
  /** Milliseconds for recognizing one page, and for all that follows the last; absent where no text is recognized. */
  readonly pageTime?: number;
}

/** One side of the talk with a process that is not trusted; it is killed where it breaks a rule. */
export interface Conversation {
  readonly say: (pieces: readonly Buffer[]) => void;
  /** The next answer; while text is being recognized, each page has a time of its own. Never rejects. */
  readonly next: (times: Times) => Promise<Outcome>;
  readonly isOpen: () => boolean;
  /** Kills the process; what is awaited comes to `fault`. */
  readonly end: (fault: Fault) => void;
}

interface State {
  ended: Fault | undefined;
  waiting: ((heard: Heard) => void) | undefined;
  page: number;
}

/** Frames go to the process's standard input and come from its descriptor 3. */
export function converse(child: ChildProcess): Conversation {
  const state: State = { ended: undefined, waiting: undefined, page: 0 };
  const end = (fault: Fault): void => {
    state.ended ??= fault;
    killGroup(child);
    state.waiting?.({ fault: state.ended });
  };
  const decode = frameDecoder(BOUNDS.replyBytes);
  child.once('error', () => {
    end('no-start');
  });
  // Where there are too many open files, the process has no pipes at all.
  const pipe = (child.stdio as ChildProcess['stdio'] | undefined)?.[3] as Readable | undefined;
  pipe?.on('data', (chunk: Buffer) => {
    try {
      for (const frame of decode(chunk)) hear(frame, state);
    } catch (error) {
      end(error instanceof FrameError ? error.reason : 'garbage');
    }
  });
  for (const stream of [pipe, child.stdin]) stream?.on('error', () => undefined);
  // What it said last is heard before it counts as gone.
  child.once('close', () => {
    end('crash');
  });
  return {
    say: (pieces) => {
      for (const piece of pieces) if (child.stdin?.writable === true) child.stdin.write(piece);
    },
    next: (times) => answer(state, times, end),
    isOpen: () => state.ended === undefined,
    end,
  };
}

/** Throws `FrameError` where it speaks out of turn: nothing that it says can be trusted then. */
function hear(frame: Frame, state: State): void {
  if (state.ended !== undefined || state.waiting === undefined) throw new FrameError('garbage');
  const page = pageOf(frame.head, state.page);
  if (page !== undefined) state.page = page;
  state.waiting(page === undefined ? { untrusted: frame } : { page });
}

function answer(state: State, times: Times, end: (fault: Fault) => void): Promise<Outcome> {
  return new Promise((resolve) => {
    const due = (time: number, fault: Fault) =>
      setTimeout(() => {
        end(fault);
      }, time);
    const begun = performance.now();
    let spent: number | undefined;
    let timer = due(times.time, 'timeout');
    state.page = 0;
    state.waiting = (heard) => {
      clearTimeout(timer);
      spent ??= performance.now() - begun;
      if ('page' in heard && times.pageTime !== undefined) {
        timer = due(times.pageTime, 'page-timeout');
      } else if ('page' in heard) {
        end('garbage');
      } else {
        state.waiting = undefined;
        resolve({ ...heard, spent });
      }
    };
    if (state.ended !== undefined) state.waiting({ fault: state.ended });
  });
}

/** The page whose text is being recognized, where a frame says so and has not said as much before. */
function pageOf(head: unknown, before: number): number | undefined {
  if (typeof head !== 'object' || head === null) return undefined;
  if (!('reply' in head) || head.reply !== 'page') return undefined;
  const page = 'page' in head ? head.page : undefined;
  if (page !== before + 1 || page > BOUNDS.ocrPages) throw new FrameError('garbage');
  return page;
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
