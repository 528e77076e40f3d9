import { copyFile, mkdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { MANIFEST } from './manifest.js';
import { codeOf } from './system-error.js';

/** A file's content: text as UTF-8, or bytes. */
export type Content = string | Buffer;

/** What is to happen in the output folder; paths are relative to it. */
export interface Plan {
  /** Bytes to be kept under a name that is free. */
  readonly aside: ReadonlyMap<string, Buffer>;
  /** Files to be written; `replaces` tells whether a file stands there. */
  readonly incoming: ReadonlyMap<string, { readonly content: Content; readonly replaces: boolean }>;
  readonly outgoing: readonly string[];
  /** The list while it happens, and afterwards; `before` is the one that stands there. */
  readonly manifest: {
    readonly before: Buffer | undefined;
    readonly during: string;
    readonly after: string;
  };
}

type Undo = (() => Promise<unknown>)[];

/**
 * Carries a plan out; when one step fails, all are taken back. Each file is put in place by one renaming, and the list
 * knows the old and the new before the first: a run that is cut short leaves every file under its name, and the next
 * run knows it again.
 */
export async function swap(folder: string, stage: string, plan: Plan): Promise<void> {
  const fresh = new Map([...plan.incoming].map(([path, { content }]) => [path, content]));
  await writeInto(join(stage, 'new'), fresh);
  await writeInto(join(stage, 'during'), new Map([[MANIFEST, plan.manifest.during]]));
  await writeInto(join(stage, 'after'), new Map([[MANIFEST, plan.manifest.after]]));
  const undo: Undo = [];
  try {
    await place(folder, stage, 'during', MANIFEST, plan.manifest.before !== undefined, undo);
    for (const [path, bytes] of plan.aside) await keep(join(folder, path), bytes, undo);
    for (const [path, { replaces }] of plan.incoming) {
      await place(folder, stage, 'new', path, replaces, undo);
    }
    for (const path of plan.outgoing) await takeOut(folder, stage, path, undo);
    await rename(join(stage, 'after', MANIFEST), join(folder, MANIFEST));
  } catch (error) {
    for (const takeBack of undo) await takeBack().catch(() => undefined);
    throw error;
  }
  await removeEmptied(folder, plan.outgoing);
}

async function writeInto(folder: string, files: ReadonlyMap<string, Content>): Promise<void> {
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content, { flush: true });
  }
}

async function place(
  folder: string,
  stage: string,
  from: 'during' | 'new',
  path: string,
  replaces: boolean,
  undo: Undo,
): Promise<void> {
  const [to, old] = [join(folder, path), join(stage, 'old', path)];
  if (replaces) {
    await mkdir(dirname(old), { recursive: true });
    await copyFile(to, old);
  } else if ((await mkdir(dirname(to), { recursive: true })) !== undefined) {
    undo.unshift(() => rmdir(dirname(to)));
  }
  await rename(join(stage, from, path), to);
  undo.unshift(() => (replaces ? rename(old, to) : rm(to)));
}

/** Never over a file that is there, and on the disk before its original goes. */
async function keep(file: string, bytes: Buffer, undo: Undo): Promise<void> {
  try {
    await writeFile(file, bytes, { flag: 'wx', flush: true });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') await rm(file, { force: true });
    throw error;
  }
  undo.unshift(() => rm(file));
}

async function takeOut(folder: string, stage: string, path: string, undo: Undo): Promise<void> {
  const [from, to] = [join(folder, path), join(stage, 'old', path)];
  await mkdir(dirname(to), { recursive: true });
  await rename(from, to);
  undo.unshift(() => rename(to, from));
}

/** A folder in the output whose last file was ours; a folder that was empty before is the user's. */
async function removeEmptied(folder: string, outgoing: readonly string[]): Promise<void> {
  for (const inner of new Set(outgoing.map((path) => dirname(path)))) {
    // Fails, as it should, unless it is empty.
    if (inner !== '.') await rmdir(join(folder, inner)).catch(() => undefined);
  }
}
