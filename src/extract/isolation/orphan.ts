import { Worker } from 'node:worker_threads';

/** Looks every second whether the parent is still there; a reader that is caught in a loop cannot. */
const WATCH = `
const parent = process.ppid;
setInterval(() => { if (process.ppid !== parent) process.kill(process.platform === 'win32' ? process.pid : -process.pid, 'SIGKILL'); }, 1000);
`;

/** Ends this process with the one that started it, even where it was killed and this one is busy for ever. */
export function endWithParent(): void {
  const watcher = new Worker(WATCH, {
    eval: true,
    stdin: false,
    resourceLimits: { maxOldGenerationSizeMb: 16 },
  });
  watcher.unref();
}
