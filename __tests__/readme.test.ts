import { spawnSync } from 'node:child_process';
import { chmod, copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { smallInbox } from './cli/small-inbox.js';
import { BIN, started, userEnvironment } from './cli/started.js';
import { inFolder } from './folder.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = await readFile(join(root, 'README.md'), 'utf8');

/** The lines of the README's shell examples that call the program by its name. */
const COMMANDS = [...readme.matchAll(/^```sh\n(.*?)^```/gms)]
  .flatMap(([, block]) => block?.split('\n') ?? [])
  .filter((line) => line.startsWith('hrc-inputs '));

const SAMPLES = ['Waitārere Harbour DC response (short).docx', 'letter to OHCHR FINAL (2).pdf'];

describe('the README', () => {
  it('has the two commands of a fresh clone', () => {
    expect(readme).toContain('npm ci && npx hrc-inputs digest samples/inbox');
    expect(readme).toContain('npm ci && npm test');
  });

  it('shows only commands that work', async () => {
    expect(COMMANDS.length).toBeGreaterThan(5);
    await inFolder(async (folder) => {
      await mkdir(join(folder, 'inbox'));
      for (const name of SAMPLES) {
        await copyFile(join(root, 'samples/inbox', name), join(folder, 'inbox', name));
      }
      await copyFile(join(root, 'samples/calls/river-guardians.html'), join(folder, 'page.html'));
      const program = join(folder, 'hrc-inputs');
      await writeFile(program, `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`);
      await chmod(program, 0o755);
      const env = userEnvironment({ PATH: `${folder}:${process.env['PATH'] ?? ''}` });
      for (const command of COMMANDS) {
        const { status, stderr } = spawnSync('sh', ['-c', command], {
          cwd: folder,
          env,
          encoding: 'utf8',
        });
        // A letter that asks not to be named is a warning, which --strict counts.
        expect({ command, status, stderr }).toEqual({
          command,
          status: command.includes('--strict') ? 3 : 0,
          stderr: '',
        });
      }
    });
  });

  it('names every option of digest', () => {
    const { stdout } = started(['digest', '--help']);
    const options = [...stdout.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(
      ([, name]) => name ?? '',
    );
    expect(options.length).toBeGreaterThan(8);
    const told = options.filter((name) => name !== '--help');
    expect(told.filter((name) => !readme.includes(`\`${name}`))).toEqual([]);
  });

  it('names the columns of its tables as they are', async () => {
    const small = await smallInbox();
    for (const table of ['answers', 'submissions', 'problems']) {
      const { stdout } = started(['digest', small.inbox, '--stdout', table]);
      const header = stdout.split('\r\n')[0]?.replaceAll(',', ', ') ?? '';
      expect(readme).toContain(`\`${table}.csv\`: \`${header}\``);
    }
    await small.remove();
  });
});
