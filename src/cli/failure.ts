import { CommanderError } from 'commander';
import { RunError } from '../model/index.js';
import { EXIT } from './exit-status.js';
import type { ExitStatus } from './exit-status.js';
import type { Io } from './io.js';
import { stripped } from './safe-text.js';

/** Says on stderr why a run ended early, in a line or two, and gives its exit status. */
export function explainFailure(failure: unknown, io: Io): ExitStatus {
  // commander has said it already; help and version end the same way, with status 0.
  if (failure instanceof CommanderError) return failure.exitCode === 0 ? EXIT.allRead : EXIT.usage;
  if (failure instanceof RunError) {
    say(io, failure.message, failure.remedy);
    return failure.kind === 'usage' ? EXIT.usage : EXIT.fatal;
  }
  const reason = failure instanceof Error ? failure.message : String(failure);
  say(
    io,
    `unexpected: ${reason}`,
    'This is a fault of hrc-inputs: please report it with the command that you ran (HRC_INPUTS_DEBUG=1 shows where).',
  );
  if (io.env['HRC_INPUTS_DEBUG'] && failure instanceof Error) {
    io.stderr.write(`${failure.stack ?? ''}\n`);
  }
  return EXIT.fatal;
}

function say(io: Io, message: string, remedy: string | undefined): void {
  io.stderr.write(`hrc-inputs: ${stripped(message)}\n`);
  if (remedy !== undefined) io.stderr.write(`${stripped(remedy)}\n`);
}
