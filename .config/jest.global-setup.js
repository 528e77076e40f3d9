import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Builds dist once before the tests: those that start the program as a user does must not meet an older one. */
export default function build() {
  const built = timeOf(`${root}dist/cli/main.js`);
  const newest = readdirSync(`${root}src`, { recursive: true })
    .map((name) => timeOf(`${root}src/${name}`))
    .reduce((latest, time) => Math.max(latest, time), timeOf(`${root}package.json`));
  if (built > newest) return;
  const { stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  // Types are checked by `npm run typecheck`: a wrong one stops no test.
  if (timeOf(`${root}dist/cli/main.js`) <= newest) {
    throw new Error(`The build failed:\n${stdout}${stderr}`);
  }
}

/** In milliseconds; 0 where there is no such file. */
function timeOf(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
