import { relative } from 'node:path';
import type { Call } from '../model/index.js';
import type { Io } from './io.js';
import { DEFAULT_CALL } from './options.js';
import { stripped } from './safe-text.js';

/** The call that a command line means, and the paths of its inbox that are no submissions. */
export interface CallMeant {
  readonly call: Call;
  /** Absolute paths. */
  readonly exclude: readonly string[];
}

/**
 * The call named, else the one whose template lies in or beside the inbox (said on stderr, unless `quiet`), else the
 * default. Throws RunError where it cannot be loaded.
 */
export async function callMeant(
  named: string | undefined,
  inbox: string,
  quiet: boolean,
  { stderr }: Io,
): Promise<CallMeant> {
  const { callBeside, callPlaces, loadCall } = await import('../call/index.js');
  const beside = named === undefined ? await callBeside(inbox) : undefined;
  const call = await loadCall(named ?? beside ?? DEFAULT_CALL);
  if (beside !== undefined && !quiet) {
    stderr.write(`hrc-inputs: call ${call.id}, of ${stripped(relative('', beside))}\n`);
  }
  return { call, exclude: callPlaces(inbox) };
}
