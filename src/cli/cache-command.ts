import { cacheFolder, clearCache, sizeOfCache } from '../cache/index.js';
import { BOUNDS } from '../model/index.js';
import { EXIT, type ExitStatus } from './exit-status.js';
import type { Io } from './io.js';
import { stripped } from './safe-text.js';

const MEBIBYTE = 1024 * 1024;
const DAY = 24 * 60 * 60 * 1000;

/** Prints how much the cache holds, in bytes, and where it is; says on stderr how much it may hold. */
export async function sizeCommand(io: Io): Promise<ExitStatus> {
  const folder = cacheFolder(io.env);
  io.stdout.write(`${await sizeOfCache(folder)}\t${stripped(folder)}\n`);
  io.stderr.write(
    `hrc-inputs: at most ${BOUNDS.cacheBytes / MEBIBYTE} MB are kept, and nothing that was not used for ${BOUNDS.cacheAge / DAY} days\n`,
  );
  return EXIT.allRead;
}

/** Removes all that the cache holds. */
export async function clearCommand(io: Io): Promise<ExitStatus> {
  const folder = cacheFolder(io.env);
  const size = await sizeOfCache(folder);
  await clearCache(folder);
  io.stderr.write(`hrc-inputs: removed ${size} bytes from ${stripped(folder)}\n`);
  return EXIT.allRead;
}
