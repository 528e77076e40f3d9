import { rmSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RunError } from '../model/index.js';
import { endAtSignal } from './isolation/index.js';
import { REMOVAL, runPrefix, sweepLeftovers } from './leftovers.js';

/** A private folder for what archives and mailboxes hold and what reading processes leave, for as long as a run lasts. */
export interface Spool {
  /** Writes bytes under a name of our own; gives the absolute path. Rejects with `RunError` (fatal) where it cannot. */
  readonly put: (bytes: Uint8Array) => Promise<string>;
  /** Makes an empty folder; gives the absolute path. Rejects as the file system does. */
  readonly room: () => Promise<string>;
  /** Removes all of it; a run that a signal ends does so too. */
  readonly close: () => Promise<void>;
}

/** The folder is made when it is first needed, and what killed runs left behind removed; only its owner may look into it. */
export function openSpool(parent = tmpdir()): Spool {
  let folder: Promise<string> | undefined;
  let forget = (): void => undefined;
  let count = 0;
  const open = async (): Promise<string> => {
    const made = await mkdtemp(join(parent, runPrefix()));
    forget = endAtSignal(() => {
      rmSync(made, REMOVAL);
    });
    await sweepLeftovers(parent);
    return made;
  };
  return {
    put: async (bytes) => {
      folder ??= open();
      count += 1;
      try {
        const path = join(await folder, String(count));
        await writeFile(path, bytes, { mode: 0o600, flag: 'wx' });
        return path;
      } catch (error) {
        throw noRoom(parent, error);
      }
    },
    room: async () => {
      folder ??= open();
      return mkdtemp(join(await folder, 'process-'));
    },
    close: async () => {
      const made = await folder?.catch(() => undefined);
      // What cannot be removed is the system's to remove: it is in its folder for what does not last.
      if (made !== undefined) await rm(made, REMOVAL).catch(() => undefined);
      forget();
    },
  };
}

function noRoom(parent: string, error: unknown): RunError {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : error;
  return new RunError(
    'fatal',
    `What lies in archives and mailboxes cannot be kept in “${parent}” for the run (${String(code)}).`,
    'Free space there, or set TMPDIR to a folder with room, and run again.',
  );
}
