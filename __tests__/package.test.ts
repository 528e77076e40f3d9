import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { smallInbox } from './cli/small-inbox.js';
import { userEnvironment } from './cli/started.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MINUTES = 60_000;

/** The registry's name cannot be resolved, or nothing answers there. */
const OFFLINE = /ENOTFOUND|EAI_AGAIN|ENETUNREACH|ENOTCACHED/;

let home = '';
let project = '';

function ran(command: string, words: readonly string[], cwd: string) {
  return spawnSync(command, words, {
    cwd,
    encoding: 'utf8',
    env: userEnvironment(),
    shell: process.platform === 'win32',
  });
}

beforeAll(async () => {
  home = await realpath(await mkdtemp(join(tmpdir(), 'hrc-package-')));
  project = join(home, 'project');
  await mkdir(project);
  await writeFile(join(project, 'package.json'), '{ "private": true }\n');
});

afterAll(() => rm(home, { recursive: true, force: true }));

describe('the package', () => {
  it('carries the built program, its templates, and no tests or sources', () => {
    const { stdout } = ran('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], ROOT);
    const [packed] = JSON.parse(stdout) as { files: { path: string }[] }[];
    const paths = packed?.files.map(({ path }) => path) ?? [];
    expect(paths).toEqual(
      expect.arrayContaining([
        'bin/hrc-inputs.js',
        'dist/cli/main.js',
        'dist/index.d.ts',
        'templates/calls/hrc-57-12.yaml',
        'templates/digest.schema.json',
        'package.json',
        'LICENSE',
      ]),
    );
    const strangers = paths.filter((path) => !/^(bin|dist|templates)\/|^[^/]+$/.test(path));
    expect(strangers).toEqual([]);
  });

  it(
    'is installed from its tarball in an empty project and digests an inbox there',
    async () => {
      // dist is fresh: scripts would build it again under the feet of other tests.
      const packed = ran(
        'npm',
        ['pack', '--ignore-scripts', '--silent', '--pack-destination', home],
        ROOT,
      );
      const tarball = packed.stdout.trim().split('\n').at(-1) ?? '';
      expect(tarball).toMatch(/^hrc-inputs-.*\.tgz$/);
      const install = ['install', '--prefer-offline', '--no-audit', '--no-fund', '--omit=dev'];
      const installed = ran('npm', [...install, join(home, tarball)], project);
      if (OFFLINE.test(installed.stderr) && !process.env['HRC_INPUTS_REQUIRE_TOOLS']) {
        process.stderr.write('note: no registry within reach, the package is not installed\n');
        return;
      }
      expect({ status: installed.status, stderr: installed.stderr }).toMatchObject({ status: 0 });
      const small = await smallInbox();
      await cp(small.inbox, join(project, 'inbox'), { recursive: true });
      await small.remove();

      const digested = ran('npx', ['--no-install', 'hrc-inputs', 'digest', 'inbox'], project);
      expect(digested.stderr).not.toMatch(/hrc-inputs:/);
      expect(digested.status).toBe(0);
      expect(digested.stdout).toContain('Open digest/index.md');
      expect(await readdir(join(project, 'digest'))).toContain('digest.json');
      const answers = await readFile(join(project, 'digest', 'answers.csv'), 'utf8');
      expect(answers).toContain('trained 120 officials');

      const library =
        "import { loadCall } from 'hrc-inputs'; console.log((await loadCall('hrc-57-12')).id);";
      const used = ran(process.execPath, ['--input-type=module', '-e', library], project);
      expect(used.stdout).toBe('hrc-57-12\n');
    },
    10 * MINUTES,
  );
});
