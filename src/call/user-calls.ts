import { readdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** Where a user keeps templates, below the folder that the program runs in. */
const FOLDER = join('templates', 'calls');

/** Names of a call's template in or beside an inbox. */
const NAMES = ['call.yaml', 'call.yml'];

/** Ids of the user's own templates, by code unit. */
export async function userIds(): Promise<readonly string[]> {
  try {
    const files = await readdir(FOLDER);
    return files
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => file.slice(0, -'.yaml'.length))
      .sort();
  } catch {
    return [];
  }
}

/** Path of a user's own template; `id` must come from `userIds`. */
export function userPath(id: string): string {
  return join(FOLDER, `${id}.yaml`);
}

/**
 * The template that lies with an inbox: `call.yaml` in it, else in the folder that holds it. A submission by itself has
 * that of its folder, else of the folder above. Undefined where there is none.
 */
export async function callBeside(inbox: string): Promise<string | undefined> {
  const place = resolve(inbox);
  const isFolder = (await kindOf(place)) === 'folder';
  const inner = isFolder ? place : dirname(place);
  for (const folder of [inner, dirname(inner)]) {
    for (const name of NAMES) {
      if ((await kindOf(join(folder, name))) === 'file') return join(folder, name);
    }
  }
  return undefined;
}

/** Absolute paths in an inbox at which a call's template lies or may lie, which is no submission. */
export function callPlaces(inbox: string): readonly string[] {
  return NAMES.map((name) => join(resolve(inbox), name));
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'none'> {
  try {
    const found = await stat(path);
    return found.isDirectory() ? 'folder' : found.isFile() ? 'file' : 'none';
  } catch {
    return 'none';
  }
}
