import { lstat, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Where new files wait and old ones are kept until all is in place; stands in the folder itself, so that moving is renaming. */
const STAGE = '.hrc-inputs-';

/** No save takes as long, so an older stage is not of a run that still goes on. */
const STALE_MS = 3_600_000;

/** Makes an empty stage, by its path. */
export async function openStage(folder: string): Promise<string> {
  return mkdtemp(join(folder, STAGE));
}

/**
 * Removes the stage, and those that runs cut short left behind: they hold only copies and what was not yet in place.
 * Never throws; a full disk may refuse even this, and what is left then is hidden and harmless.
 */
export async function closeStage(folder: string, stage: string): Promise<void> {
  try {
    // By the disk's own clock, which need not be that of this machine.
    const { mtimeMs: now } = await lstat(stage);
    await rm(stage, { recursive: true, force: true });
    for (const name of await readdir(folder)) {
      if (!name.startsWith(STAGE)) continue;
      const found = await lstat(join(folder, name));
      if (found.isDirectory() && now - found.mtimeMs > STALE_MS) {
        await rm(join(folder, name), { recursive: true, force: true });
      }
    }
  } catch {
    return;
  }
}
