import type { Io } from '../../src/cli/io.js';
import { CACHE_HOME } from './cache-home.js';

/** An Io that keeps what is written, and what was kept. */
export interface Captured {
  readonly io: Io;
  readonly out: () => string;
  readonly err: () => string;
}

export function captured(
  env: Io['env'] = {},
  terminal: { readonly isTTY?: boolean; readonly columns?: number } = {},
): Captured {
  const out: string[] = [];
  const err: string[] = [];
  return {
    io: {
      stdout: { write: (text) => out.push(text), ...terminal },
      stderr: { write: (text) => err.push(text), ...terminal },
      env: { XDG_CACHE_HOME: CACHE_HOME, ...env },
    },
    out: () => out.join(''),
    err: () => err.join(''),
  };
}
