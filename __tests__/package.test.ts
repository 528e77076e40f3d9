import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';
import { smallInbox } from './cli/small-inbox.js';
import { userEnvironment } from './cli/started.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MINUTES = 60_000;

/** The registry's name cannot be resolved, or nothing answers there. */
const OFFLINE = /ENOTFOUND|EAI_AGAIN|ENETUNREACH|ENOTCACHED/;

const home = await realpath(await mkdtemp(join(tmpdir(), 'hrc-package-')));
const project = join(home, 'project');
const installed = await installedPackage();
const within = !OFFLINE.test(installed.stderr);
if (!within) {
  process.stderr.write('note: no registry within reach, the package is not installed\n');
}
/** Counted as skipped without a registry, unless all tools are required. */
const itInstalled = within || process.env['HRC_INPUTS_REQUIRE_TOOLS'] ? it : it.skip;

function ran(command: string, words: readonly string[], cwd: string) {
  return spawnSync(command, words, {
    cwd,
    encoding: 'utf8',
    env: userEnvironment(),
    shell: process.platform === 'win32',
  });
}

/** Packs and installs before the tests are named: only then is it known whether a registry is within reach. */
async function installedPackage() {
  await mkdir(project);
  await writeFile(join(project, 'package.json'), '{ "private": true }\n');
  // dist is fresh: scripts would build it again under the feet of other tests.
  const packing = ['pack', '--ignore-scripts', '--silent', '--pack-destination', home];
  const tarball = ran('npm', packing, ROOT).stdout.trim().split('\n').at(-1) ?? '';
  const install = ['install', '--prefer-offline', '--no-audit', '--no-fund', '--omit=dev'];
  const { status, stderr } = ran('npm', [...install, join(home, tarball)], project);
  return { tarball, status, stderr };
}

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

  itInstalled(
    'is installed from its tarball in an empty project and digests an inbox there',
    async () => {
      expect(installed.tarball).toMatch(/^hrc-inputs-.*\.tgz$/);
      expect(installed).toMatchObject({ status: 0 });
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
