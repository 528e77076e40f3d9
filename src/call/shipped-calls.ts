import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Both `src/call/` and `dist/call/` lie two levels below the package's root. */
const FOLDER = new URL('../../templates/calls/', import.meta.url);

/** Ids of the calls that ship with the package, by code unit. */
export async function shippedIds(): Promise<readonly string[]> {
  const files = await readdir(FOLDER);
  return files
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -'.yaml'.length))
    .sort();
}

/** Path of a shipped template; `id` must come from `shippedIds`. */
export function shippedPath(id: string): string {
  return fileURLToPath(new URL(`${id}.yaml`, FOLDER));
}
