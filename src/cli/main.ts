import { explainFailure } from './failure.js';
import type { Io } from './io.js';
import { buildProgram } from './program.js';
import { processStreams } from './streams.js';

/** Runs one command line, without the names of node and script; gives its exit status and never throws. */
export async function run(words: readonly string[], io: Io): Promise<number> {
  try {
    const { command, status } = buildProgram(io);
    await command.parseAsync([...words], { from: 'user' });
    return status();
  } catch (error) {
    return explainFailure(error, io);
  }
}

/** Runs this process's command line. */
export async function start(): Promise<void> {
  const { io, end } = processStreams();
  // Not process.exit: what is on its way to a pipe must still get there.
  end(await run(process.argv.slice(2), io));
}
