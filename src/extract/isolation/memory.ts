import pidusage from 'pidusage';

/** Milliseconds between two looks at a process's memory. */
const EVERY = 50;

export interface MemoryWatch {
  /** Ends the watch; gives the resident memory seen last, in bytes. */
  readonly stop: () => Promise<number>;
}

/** Looks at a process's resident memory from outside, and calls `over` once where it is above `most` bytes. */
export function watchMemory(pid: number | undefined, most: number, over: () => void): MemoryWatch {
  let stopped = false;
  const look = async (): Promise<number> => {
    if (pid === undefined) return 0;
    try {
      return (await pidusage(pid)).memory;
    } catch {
      // It has ended: whoever waits for it hears of that.
      return 0;
    }
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
