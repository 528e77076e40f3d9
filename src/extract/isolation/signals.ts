import { ENDING_SIGNALS } from '../../model/index.js';

/** Runs `work` when this process ends, also where a signal ends it; the function that comes back calls it off. */
export function endAtSignal(work: () => void): () => void {
  const onSignal = (signal: NodeJS.Signals): void => {
    work();
    forget();
    // Where nobody else holds the signal back, it does what it would have done.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  const forget = (): void => {
    process.removeListener('exit', work);
    for (const signal of ENDING_SIGNALS) process.removeListener(signal, onSignal);
  };
  process.on('exit', work);
  for (const signal of ENDING_SIGNALS) process.on(signal, onSignal);
  return forget;
}
