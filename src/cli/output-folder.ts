import { mkdtemp, readFile, readdir, realpath, rmdir, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Diagnostic } from '../model/index.js';
import { RunError } from '../model/index.js';
import { GENERATOR } from '../version.js';
import { DEFAULT_OUT } from './options.js';

/** Hidden in each digest: what was written, and which edited files were kept beside. */
const MANIFEST = '.hrc-inputs.json';

/** Where a run writes, and what of the inbox is therefore none of it. */
export interface OutputFolder {
  /** As the user gave it; absent where nothing is to be written. */
  readonly folder?: string;
  /** Absolute paths. */
  readonly exclude: readonly string[];
}

/**
 * Settles the output folder before anything is read. What is excluded from the inbox is only a digest of ours, or a
 * folder that is still to be filled. Where something is to be written, throws RunError where the folder is or holds the
 * inbox, where it stands in the inbox and holds something else than a digest, and where nothing can be written to it.
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
  const free = inside && (await isFree(to));
  if (writes && inside && !free) {
    throw new RunError(
      'usage',
      `The output folder ${folder} lies in the inbox and holds files that are not a digest.`,
      'Name another folder with --out.',
    );
  }
  const exclude = free ? [...new Set([resolve(folder), to])] : [];
  return writes ? { folder, exclude } : { exclude };
}

/** Tells, from the list that the last run left in the folder, which edited files it kept beside the new ones. */
export async function editedOutput(folder: string): Promise<readonly Diagnostic[]> {
  const content = await jsonIn(folder, MANIFEST);
  const kept = isObject(content) && isObject(content['kept']) ? content['kept'] : {};
  return Object.entries(kept).map(([copy, path]) => ({
    code: 'edited-output',
    severity: 'warning',
    message: `${String(path)} is new; the earlier one, which may hold edits, is kept as ${copy}.`,
    remedy: `Take over from ${copy} what you still need, then remove it.`,
  }));
}

/**
 * Throws RunError (usage) where a folder holds a digest for the office alone: files of it that were edited are kept beside
 * the new ones, and would be published with them.
 */
export async function requirePublic(folder: string): Promise<void> {
  const [list, digest] = await Promise.all([
    jsonIn(folder, MANIFEST),
    jsonIn(folder, 'digest.json'),
  ]);
  // Lists of earlier versions do not say for whom the files are, and there may be no digest.json.
  const told = isObject(list) ? list['edition'] : undefined;
  const isOffice = isObject(digest) && !isObject(digest['edition']);
  if (told !== 'office' && !isOffice) return;
  throw new RunError(
    'usage',
    `The folder ${folder} holds a digest that is not for the public.`,
    'Name another folder with --out.',
  );
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

/** Whether a folder in the inbox holds a digest or nothing: all else was received, and must not vanish. */
async function isFree(path: string): Promise<boolean> {
  const names = await readdir(path).catch((): string[] => []);
  // What a run that was cut short has left is hidden, and is cleared away by the next.
  if (names.every((name) => name.startsWith('.hrc-inputs-'))) return true;
  return (await isManifest(path)) || isDigest(await jsonIn(path, 'digest.json'));
}

async function isManifest(folder: string): Promise<boolean> {
  const content = await jsonIn(folder, MANIFEST);
  return isObject(content) && isObject(content['files']);
}

/** A digest by any version of ours; others, too, may call a file `digest.json`. */
function isDigest(content: unknown): boolean {
  if (!isObject(content) || !isObject(content['generator'])) return false;
  return (
    Number.isInteger(content['schemaVersion']) && content['generator']['name'] === GENERATOR.name
  );
}

/** Null where there is no such file, or no JSON in it. */
async function jsonIn(folder: string, name: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(join(folder, name), 'utf8'));
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
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
