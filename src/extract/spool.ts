import { rmSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RunError } from '../model/index.js';
import { endAtSignal } from './isolation/index.js';

/** A private folder for what archives and mailboxes hold, for as long as a run lasts. */
export interface Spool {
  /** Writes bytes under a name of our own; gives the absolute path. Rejects with `RunError` (fatal) where it cannot. */
  readonly put: (bytes: Uint8Array) => Promise<string>;
  /** Removes all of it; a run that a signal ends does so too. */
  readonly close: () => Promise<void>;
}

/** The folder is made when the first file comes; only its owner may look into it. */
export function openSpool(): Spool {
  let folder: Promise<string> | undefined;
  let forget = (): void => undefined;
  let count = 0;
  const open = async (): Promise<string> => {
    const made = await mkdtemp(join(tmpdir(), 'hrc-inputs-'));
    forget = endAtSignal(() => {
      rmSync(made, { recursive: true, force: true });
    });
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
        throw noRoom(error);
      }
    },
    close: async () => {
      const made = await folder?.catch(() => undefined);
      // What cannot be removed is the system's to remove: it is in its folder for what does not last.
      if (made !== undefined)
        await rm(made, { recursive: true, force: true }).catch(() => undefined);
      forget();
    },
  };
}

function noRoom(error: unknown): RunError {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : error;
  return new RunError(
    'fatal',
    `What lies in archives and mailboxes cannot be kept in “${tmpdir()}” for the run (${String(code)}).`,
    'Free space there, or set TMPDIR to a folder with room, and run again.',
  );
}
