import { rmSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endAtSignal } from './isolation/index.js';

/** A private folder for what archives and mailboxes hold, for as long as a run lasts. */
export interface Spool {
  /** Writes bytes under a name of our own; gives the absolute path. Rejects as the file system does. */
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
      const path = join(await folder, String(count));
      await writeFile(path, bytes, { mode: 0o600, flag: 'wx' });
      return path;
    },
    close: async () => {
      if (folder !== undefined) await rm(await folder, { recursive: true, force: true });
      forget();
    },
  };
}
