import { ENDING_SIGNALS } from '../model/index.js';

/**
 * Runs `work` to its end before a Ctrl-C, or another signal to end, takes effect, so that nothing is left half written; a second one is obeyed
 * at once. Outside of it a signal ends the process as usual: nothing has been written yet.
 */
export async function undisturbed<T>(work: () => Promise<T>): Promise<T> {
  let held: NodeJS.Signals | undefined;
  const hold = (signal: NodeJS.Signals): void => {
    held = signal;
  };
  for (const signal of ENDING_SIGNALS) process.once(signal, hold);
  try {
    return await work();
  } finally {
    for (const signal of ENDING_SIGNALS) process.removeListener(signal, hold);
    if (held !== undefined) process.kill(process.pid, held);
  }
}
