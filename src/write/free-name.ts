import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from './system-error.js';

/** Where an edited file is kept: `index.edited.md` for `index.md`. */
export interface Aside {
  readonly copy: string;
  /** True where these very bytes stand there already. */
  readonly there: boolean;
}

/** The first of `x.edited.md`, `x.edited-2.md`, … that is free, or holds these bytes; never one of `taken`. */
export async function freeName(
  folder: string,
  path: string,
  bytes: Buffer,
  taken: (path: string) => boolean,
): Promise<Aside> {
  const dot = path.lastIndexOf('.');
  for (let number = 1; ; number += 1) {
    const mark = number === 1 ? '.edited' : `.edited-${number}`;
    const copy = path.slice(0, dot) + mark + path.slice(dot);
    if (taken(copy)) continue;
    const state = await stateOf(join(folder, copy), bytes);
    if (state !== 'other') return { copy, there: state === 'same' };
  }
}

async function stateOf(file: string, bytes: Buffer): Promise<'free' | 'same' | 'other'> {
  try {
    if (!(await lstat(file)).isFile()) return 'other';
    return bytes.equals(await readFile(file)) ? 'same' : 'other';
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 'free';
    throw error;
  }
}
