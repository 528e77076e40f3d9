import { mkdtemp, readdir, realpath, rmdir, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { RunError } from '../model/index.js';
import { DEFAULT_OUT } from './options.js';

/** Where a run writes, and what of the inbox is therefore none of it. */
export interface OutputFolder {
  /** As the user gave it; absent where nothing is to be written. */
  readonly folder?: string;
  /** Absolute paths. */
  readonly exclude: readonly string[];
}

/**
 * Settles the output folder before anything is read. Throws RunError where it is or holds the inbox, where it stands in
 * the inbox and holds something else than a digest, and where nothing can be written to it.
 */
export async function outputFolder(
  inbox: string,
  asked: string | undefined,
  writes: boolean,
): Promise<OutputFolder> {
  const folder = asked ?? DEFAULT_OUT;
  const [from, to] = await Promise.all([realPathOf(inbox), realPathOf(folder)]);
  const inside = holds(from, to) && from !== to;
  if (writes) {
    if (holds(to, from)) {
      throw new RunError(
        'usage',
        `The output folder ${folder} ${from === to ? 'is' : 'holds'} the inbox ${inbox}.`,
        'Name another folder with --out.',
      );
    }
    await requireWritable(folder, to);
  }
  if (inside) await requireDigest(folder, to);
  const exclude = inside ? [...new Set([resolve(folder), to])] : [];
  return writes ? { folder, exclude } : { exclude };
}

/** Whether `inner` is `outer` or lies in it. */
function holds(outer: string, inner: string): boolean {
  const way = relative(outer, inner);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

/** Symbolic links resolved as far as the path exists. */
async function realPathOf(path: string): Promise<string> {
  const absolute = resolve(path);
  try {
    return await realpath(absolute);
  } catch {
    const parent = dirname(absolute);
    return parent === absolute ? absolute : join(await realPathOf(parent), basename(absolute));
  }
}

/** What lies in the inbox is left out of it only when it is a digest: nothing that was received may vanish. */
async function requireDigest(folder: string, path: string): Promise<void> {
  const names = await readdir(path).catch((): string[] => []);
  if (names.length === 0 || names.includes('digest.json')) return;
  throw new RunError(
    'usage',
    `The output folder ${folder} lies in the inbox and holds files that are not a digest.`,
    'Name another folder with --out.',
  );
}

/** Tries it out: permissions alone do not tell of read-only or full disks. */
async function requireWritable(folder: string, path: string): Promise<void> {
  try {
    const trial = await mkdtemp(join(await firstFolder(path), '.hrc-inputs-'));
    await rmdir(trial);
  } catch (error) {
    if (codeOf(error) === 'ENOTDIR') {
      throw new RunError(
        'usage',
        `The output folder ${folder} is a file, or lies under one.`,
        'Name another folder with --out.',
      );
    }
    throw new RunError(
      'fatal',
      `Cannot write to the output folder ${folder}: ${reasonOf(error)}.`,
      'Name another folder with --out, or ask for the right to write there.',
    );
  }
}

/** The folder itself, or the nearest one above it that is there. */
async function firstFolder(path: string): Promise<string> {
  try {
    if ((await stat(path)).isDirectory()) return path;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return firstFolder(dirname(path));
    throw error;
  }
  throw Object.assign(new Error(`${path} is no folder`), { code: 'ENOTDIR' });
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'no folder can be made there',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'its symbolic links go in a circle',
};

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

function reasonOf(error: unknown): string {
  const code = codeOf(error);
  return REASONS[code] ?? (code === '' ? 'unknown reason' : code);
}
