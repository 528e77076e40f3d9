import { readFile } from 'node:fs/promises';
import pidusage from 'pidusage';

/** Milliseconds between two looks at a process's memory. */
const EVERY = 50;

export interface MemoryWatch {
  /** Ends the watch; gives the resident memory seen last, in bytes. */
  readonly stop: () => Promise<number>;
}

/**
 * Looks from outside at the resident memory of a process and of the programs that it has started, together, and calls
 * `over` once where it is above `most` bytes.
 */
export function watchMemory(pid: number | undefined, most: number, over: () => void): MemoryWatch {
  let stopped = false;
  const look = async (): Promise<number> => {
    const shares = await Promise.all((await familyOf(pid)).map(memoryOf));
    return shares.reduce((sum, share) => sum + share, 0);
  };
  const again = async (): Promise<void> => {
    const memory = await look();
    if (stopped) return;
    if (memory > most) over();
    else timer = setTimeout(() => void again(), EVERY);
  };
  let timer = setTimeout(() => void again(), EVERY);
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      return look();
    },
  };
}

async function memoryOf(pid: number): Promise<number> {
  try {
    return (await pidusage(pid)).memory;
  } catch {
    // It has ended: whoever waits for it hears of that.
    return 0;
  }
}

/** A process and what it has started from its main thread, where the system tells that (Linux); else itself alone. */
async function familyOf(pid: number | undefined): Promise<readonly number[]> {
  if (pid === undefined) return [];
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  const numbers = children.split(' ').filter(Boolean).map(Number);
  return [pid, ...(await Promise.all(numbers.map(familyOf))).flat()];
}
