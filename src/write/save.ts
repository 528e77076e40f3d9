import { mkdir, mkdtemp, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { RunError } from '../model/index.js';
import { MANIFEST, checksum, manifestOf, readManifest } from './manifest.js';
import { codeOf, messageOf } from './system-error.js';

/** Where new files wait and old ones are kept until all is in place; stands in the folder itself, so that moving is renaming. */
const STAGE = '.hrc-inputs-';

/**
 * Puts files, by their paths with `/`, into a folder: all of them or, as far as the file system allows, none. Files that
 * an earlier run wrote and this one does not are removed unless they were changed since; a file that no run of ours
 * wrote is neither replaced nor removed. Throws RunError: `usage` where something else stands in the way, else `fatal`.
 */
export async function saveAll(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  let stage: string | undefined;
  let made: string | undefined;
  try {
    made = await mkdir(folder, { recursive: true });
    const earlier = await readManifest(folder);
    await refuseStrangers(folder, files, earlier);
    stage = await mkdtemp(join(folder, STAGE));
    const all = new Map([...files, [MANIFEST, manifestOf(files)]]);
    await writeInto(join(stage, 'new'), all);
    await swap(folder, stage, [...all.keys()], await leftOver(folder, earlier, all));
  } catch (error) {
    throw error instanceof RunError ? error : saveError(folder, error);
  } finally {
    // A full disk may refuse even this; what is left then is hidden and harmless.
    if (stage !== undefined) {
      await rm(stage, { recursive: true, force: true }).catch(() => undefined);
    }
    // Fails, as it should, unless they are empty.
    await rmdir(join(folder, 'questions')).catch(() => undefined);
    if (made !== undefined) await rmdir(folder).catch(() => undefined);
  }
}

async function refuseStrangers(
  folder: string,
  files: ReadonlyMap<string, string>,
  earlier: ReadonlyMap<string, string>,
): Promise<void> {
  for (const [path, text] of files) {
    const own = await textIn(folder, path);
    if (own === undefined || earlier.has(path) || own === text) continue;
    throw new RunError(
      'usage',
      `${join(folder, path)} was not written by hrc-inputs and is not replaced.`,
      'Name another folder with --out, or move the file away.',
    );
  }
}

/** Earlier files that this run does not make and nobody has changed. */
async function leftOver(
  folder: string,
  earlier: ReadonlyMap<string, string>,
  files: ReadonlyMap<string, string>,
): Promise<string[]> {
  const left: string[] = [];
  for (const [path, sum] of earlier) {
    if (files.has(path)) continue;
    const text = await textIn(folder, path);
    if (text !== undefined && checksum(text) === sum) left.push(path);
  }
  return left;
}

async function textIn(folder: string, path: string): Promise<string | undefined> {
  try {
    return await readFile(join(folder, path), 'utf8');
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') return undefined;
    throw IN_THE_WAY.includes(code) ? inTheWay(folder, join(folder, path)) : error;
  }
}

async function writeInto(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text, { flush: true });
  }
}

/** Moves the old files aside and the new ones in; when one move fails, all are taken back. */
async function swap(
  folder: string,
  stage: string,
  incoming: readonly string[],
  outgoing: readonly string[],
): Promise<void> {
  const undo: (() => Promise<unknown>)[] = [];
  const move = async (from: string, to: string): Promise<void> => {
    await mkdir(dirname(to), { recursive: true });
    await rename(from, to);
    undo.unshift(() => rename(to, from));
  };
  try {
    for (const path of [...incoming, ...outgoing]) {
      const there = await stat(join(folder, path)).catch(() => undefined);
      if (there !== undefined) await move(join(folder, path), join(stage, 'old', path));
    }
    for (const path of incoming) await move(join(stage, 'new', path), join(folder, path));
  } catch (error) {
    for (const takeBack of undo) await takeBack().catch(() => undefined);
    throw error;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ENAMETOOLONG: 'the name is too long',
};

function saveError(folder: string, error: unknown): RunError {
  const code = codeOf(error);
  if (IN_THE_WAY.includes(code)) return inTheWay(folder, folder);
  const reason = REASONS[code] ?? messageOf(error);
  return new RunError(
    'fatal',
    `Cannot write the digest to ${folder}: ${reason}.`,
    'Make room or ask for the right to write there, or name another folder with --out.',
  );
}

/** A file where a folder should be, or the other way round. */
const IN_THE_WAY = ['EEXIST', 'ENOTDIR', 'EISDIR'];

function inTheWay(folder: string, path: string): RunError {
  return new RunError(
    'usage',
    path === folder
      ? `The output folder ${folder} is a file, or lies under one.`
      : `Cannot write the digest to ${folder}: something else stands at ${path}.`,
    'Name a folder with --out that is new or holds an earlier digest.',
  );
}
