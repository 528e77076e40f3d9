import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { BOUNDS } from '../../model/index.js';
import { REMOVAL } from '../leftovers.js';
import { converse, type Outcome, type Times } from './conversation.js';
import { encodeFrame } from './frames.js';
import { watchMemory } from './memory.js';
import type { Task } from './tasks.js';

export interface Limits extends Times {
  /** Resident memory in bytes. */
  readonly memory: number;
}

/** A process that reads untrusted bytes, and is killed where it breaks a limit. */
export interface ReadingProcess {
  /** Tasks that it was given. */
  readonly tasks: () => number;
  /** False once it has ended, was killed, has done its share, or holds more memory than a fresh one should. */
  readonly isFit: () => boolean;
  /** Never rejects. One at a time. */
  readonly run: (task: Task, bytes: Uint8Array, limits: Limits) => Promise<Outcome>;
  readonly kill: () => void;
  /** Once the process is no more, and its temporary files with it. */
  readonly ended: Promise<void>;
}

/** What a reading process inherits of the environment: where programs, temporary files and OCR data are. */
const INHERITED = ['PATH', 'TMPDIR', 'TEMP', 'TMP', 'TESSDATA_PREFIX', 'SystemRoot', 'HOME'];

/** Mebibytes of the process's JavaScript heap; its buffers are outside of it, and watched. */
const HEAP = Math.floor((BOUNDS.childMemory / 1024 / 1024) * 0.75);

const STARTING: Times = { time: BOUNDS.childStart };

/** Starts a reading process and waits until it says that it is ready. Rejects where it does not. */
export async function startReading(
  script: string,
  room: () => Promise<string>,
): Promise<ReadingProcess> {
  const folder = await room().catch(() => undefined);
  const env = Object.fromEntries(INHERITED.map((name) => [name, process.env[name]]));
  const own = folder === undefined ? {} : { TMPDIR: folder, TEMP: folder, TMP: folder };
  const child = spawn(process.execPath, [`--max-old-space-size=${HEAP}`, script], {
    // What a library prints is nobody's business; only descriptor 3 is listened to.
    stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
    env: { ...env, ...own, LC_ALL: 'C.UTF-8', TZ: 'UTC' },
    // A group of its own, so that what it starts ends with it.
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  const conversation = converse(child);
  const ended = new Promise((resolve) => {
    child.once('exit', resolve).once('error', resolve);
  }).then(() => removed(folder));
  const ready = await conversation.next(STARTING);
  if ('fault' in ready) throw new Error(`the reading process did not start: ${ready.fault}`);
  let tasks = 0;
  let full = false;
  return {
    tasks: () => tasks,
    ended,
    isFit: () => conversation.isOpen() && !full && tasks < BOUNDS.childFiles,
    kill: () => {
      conversation.end('crash');
    },
    run: async (task, bytes, limits) => {
      tasks += 1;
      const memory = watchMemory(child.pid, limits.memory, () => {
        conversation.end('memory');
      });
      try {
        conversation.say(encodeFrame(task, bytes));
        return await conversation.next(recognizes(task) ? limits : { time: limits.time });
      } finally {
        full = (await memory.stop()) > BOUNDS.childMemoryKept;
      }
    },
  };
}

async function removed(folder: string | undefined): Promise<void> {
  if (folder !== undefined) await rm(folder, REMOVAL).catch(() => undefined);
}

/** Whether text may be recognized, which takes a time of its own for each page. */
function recognizes(task: Task): boolean {
  if (task.task !== 'read' || task.ocr === 'never') return false;
  return task.format === 'pdf' || task.format === 'image';
}
