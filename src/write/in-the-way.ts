import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RunError } from '../model/index.js';
import { codeOf, reasonOf } from './system-error.js';

/** A file where a folder should be, or the other way round. */
const IN_THE_WAY = ['EEXIST', 'ENOTDIR', 'EISDIR'];

/**
 * The bytes of a file in the output folder by its path with `/`; undefined where there is none. Throws RunError (usage)
 * where something else stands there or the way to it is a symbolic link, which might lead to files that are not ours.
 */
export async function bytesIn(folder: string, path: string): Promise<Buffer | undefined> {
  const parts = path.split('/');
  try {
    for (const [index] of parts.entries()) {
      const way = join(folder, ...parts.slice(0, index + 1));
      if ((await lstat(way)).isSymbolicLink()) throw linkInTheWay(way);
    }
    return await readFile(join(folder, path));
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') return undefined;
    throw IN_THE_WAY.includes(code) ? inTheWay(folder, join(folder, path)) : error;
  }
}

/** What to tell the user of a failure while saving. */
export function saveError(folder: string, error: unknown): RunError {
  if (error instanceof RunError) return error;
  if (IN_THE_WAY.includes(codeOf(error))) return inTheWay(folder, folder);
  return new RunError(
    'fatal',
    `Cannot write the digest to ${folder}: ${reasonOf(error)}.`,
    'Make room or ask for the right to write there, or name another folder with --out.',
  );
}

function inTheWay(folder: string, path: string): RunError {
  return new RunError(
    'usage',
    path === folder
      ? `The output folder ${folder} is a file, or lies under one.`
      : `Cannot write the digest to ${folder}: something else stands at ${path}.`,
    'Name a folder with --out that is new or holds an earlier digest.',
  );
}

function linkInTheWay(path: string): RunError {
  return new RunError(
    'usage',
    `${path} is a symbolic link, and hrc-inputs does not write through it.`,
    'Remove the link, or name another folder with --out.',
  );
}
