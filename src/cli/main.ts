import { explainFailure } from './failure.js';
import type { Io } from './io.js';
import { buildProgram } from './program.js';

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
  const io: Io = { stdout: process.stdout, stderr: process.stderr, env: process.env };
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreClosedPipe);
  // Not process.exit: what is on its way to a pipe must still get there.
  process.exitCode = await run(process.argv.slice(2), io);
}

/** A reader such as `head` may have had enough; the run itself goes on. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') throw error;
}
