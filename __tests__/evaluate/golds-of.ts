import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Gold } from '../../src/evaluate/index.js';

const MAKE = fileURLToPath(new URL('../../samples/make', import.meta.url));

const SCRIPT = `
import { goldOf } from '${MAKE}/gold.js';
import { loadSources } from '${MAKE}/sources.js';
const golds = (await loadSources(process.argv[1])).map(goldOf);
process.stdout.write(JSON.stringify(golds));
`;

/** What the machinery of the samples makes of the sources of a folder, as it is written to gold files. */
export function goldsOf(folder: string): readonly Gold[] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', SCRIPT, folder],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as readonly Gold[];
}
