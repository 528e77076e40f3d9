import type { ChalkInstance } from 'chalk';
import type { Io, Sink } from './io.js';

export type Paint = ChalkInstance;

/**
 * Whether colour goes to `sink`: `NO_COLOR` (not empty) says no, then `FORCE_COLOR` decides, then whether it is a
 * terminal that knows colours.
 */
export function wantsColour(sink: Sink, env: Io['env']): boolean {
  const forced = env['FORCE_COLOR'];
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return sink.isTTY === true && env['TERM'] !== 'dumb';
}

/** Colours for `sink`; where they are not wanted each of them gives back its text as it is. */
export async function paintFor(sink: Sink, env: Io['env']): Promise<Paint> {
  const { Chalk } = await import('chalk');
  return new Chalk({ level: wantsColour(sink, env) ? 1 : 0 });
}
