import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * A hash of the program's own code, the templates it comes with and the versions it depends on: whatever another version
 * would read or find otherwise is not taken for its work. Lower-case hexadecimal.
 */
export async function codeVersion(): Promise<string> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const code = fileURLToPath(new URL('..', import.meta.url));
  const names = (await readdir(code, { recursive: true })).filter((name) => /\.[jt]s$/u.test(name));
  const paths = [...names.sort().map((name) => join(code, name)), join(root, 'package.json')];
  const hash = createHash('sha256').update(process.version);
  for (const content of await Promise.all(paths.map((path) => readFile(path))))
    hash.update(content);
  return hash.digest('hex');
}
