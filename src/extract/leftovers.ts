import { createHash } from 'node:crypto';
import { readlinkSync } from 'node:fs';
import { lstat, readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

const NAME = /^hrc-inputs-run-([0-9a-f]{8})-(\d+)-/;

/** What the name of a run's temporary folder begins with: where the run is, and the number of its process. */
export function runPrefix(): string {
  return `hrc-inputs-run-${here()}-${process.pid}-`;
}

/**
 * Removes from `folder` the temporary folders of runs that were killed before they could. Only this user's own, and only where the
 * process that made one ran here and is no more.
 */
export async function sweepLeftovers(folder: string): Promise<void> {
  const place = here();
  for (const name of await readdir(folder).catch(() => [])) {
    const [, at, pid] = NAME.exec(name) ?? [];
    if (at !== place || isAlive(Number(pid))) continue;
    const path = join(folder, name);
    try {
      const found = await lstat(path);
      if (found.isDirectory() && found.uid === process.getuid?.()) await rm(path, REMOVAL);
    } catch {
      // Another run sweeps as well.
    }
  }
}

/** How a temporary folder is removed in which a process that was just killed may still write. */
export const REMOVAL = { recursive: true, force: true, maxRetries: 5 } as const;

/** Containers may share a folder for what does not last, and yet each count its processes by itself. */
function here(): string {
  return createHash('sha256').update(`${hostname()} ${processSpace()}`).digest('hex').slice(0, 8);
}

function processSpace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else is there, and may not be signalled.
    return (
      !(typeof error === 'object' && error !== null && 'code' in error) || error.code !== 'ESRCH'
    );
  }
}
