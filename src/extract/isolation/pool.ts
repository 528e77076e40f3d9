import { Pool } from 'tarn';
import { BOUNDS } from '../../model/index.js';
import { endAtSignal } from './signals.js';
import type { Outcome } from './conversation.js';
import { startReading, type Limits, type ReadingProcess } from './reading-process.js';
import type { Task } from './tasks.js';

export interface PoolSettings {
  /** Most reading processes at a time. */
  readonly processes: number;
  readonly limits: Limits;
  /** Absolute path of the reading process's program. */
  readonly script: string;
  /** Makes an empty folder for the temporary files of one process. */
  readonly room: () => Promise<string>;
}

/** Reading processes that are kept, lent to one task at a time, and replaced where they are unfit. */
export interface ReadingPool {
  /** Never rejects: a process that fails costs its own task only, which is tried once more by a fresh one. */
  readonly run: (task: Task, bytes: Uint8Array) => Promise<Outcome>;
  /** Ends all processes, those at work too. */
  readonly close: () => Promise<void>;
}

/** Processes are started when they are first needed. */
export function openPool({ processes, limits, script, room }: PoolSettings): ReadingPool {
  const running = new Set<ReadingProcess>();
  const pool = new Pool<ReadingProcess>({
    min: 0,
    max: processes,
    create: async () => {
      const started = await startReading(script, room);
      running.add(started);
      return started;
    },
    validate: (reading) => reading.isFit(),
    destroy: (reading) => {
      running.delete(reading);
      reading.kill();
    },
    propagateCreateError: true,
    // Waiting for one's turn has no end of its own: each task before has a deadline.
    acquireTimeoutMillis: 2 ** 31 - 1,
    // The start has a deadline of its own, told apart from a wait.
    createTimeoutMillis: 2 * BOUNDS.childStart,
    idleTimeoutMillis: 2 ** 31 - 1,
  });
  const killAll = (): void => {
    for (const reading of running) reading.kill();
  };
  const forget = endAtSignal(killAll);
  return {
    run: async (task, bytes) => {
      const first = await attempt(pool, task, bytes, limits);
      // What an earlier file left behind in the process may be to blame; what becomes of a file depends on no neighbour.
      const again = 'fault' in first && !first.fault.endsWith('timeout') && !first.fresh;
      return again ? attempt(pool, task, bytes, limits, true) : first;
    },
    close: async () => {
      const ends = [...running].map(({ ended }) => ended);
      killAll();
      await Promise.all([pool.destroy(), ...ends]);
      forget();
    },
  };
}

/** Gives the task to the next free process; to one that has read nothing before where `afresh` says so. */
async function attempt(
  pool: Pool<ReadingProcess>,
  task: Task,
  bytes: Uint8Array,
  limits: Limits,
  afresh = false,
): Promise<Outcome & { readonly fresh: boolean }> {
  let reading: ReadingProcess;
  try {
    reading = await pool.acquire().promise;
  } catch {
    return { fault: 'no-start', spent: 0, fresh: true };
  }
  const fresh = reading.tasks() === 0;
  if (afresh && !fresh) {
    reading.kill();
    pool.release(reading);
    return attempt(pool, task, bytes, limits, afresh);
  }
  const outcome = await reading.run(task, bytes, limits);
  pool.release(reading);
  return { ...outcome, fresh };
}
