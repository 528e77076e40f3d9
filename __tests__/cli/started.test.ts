import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { SmallInbox } from './small-inbox.js';
import { smallInbox } from './small-inbox.js';
import { BIN, started, starting, userEnvironment } from './started.js';

const INTERRUPTION = new URL('../../dist/cli/interruption.js', import.meta.url).href;

let small: SmallInbox;

beforeEach(async () => {
  small = await smallInbox();
});

afterEach(() => small.remove());

describe('the program, started as a user starts it', () => {
  it('writes ./digest and says where to begin', async () => {
    const { status, stdout, stderr } = started(['digest', 'inbox'], { cwd: small.home });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Open digest/index.md');
    expect(await readdir(join(small.home, 'digest'))).toContain('index.md');
  });

  it('sends nothing but the data to a pipe: no colour, no progress', () => {
    const { stdout, stderr } = started(['digest', small.inbox, '--stdout', 'answers']);
    expect(stdout.startsWith('submission_id,file,')).toBe(true);
    expect(stdout + stderr).not.toContain('\u001b');
  });

  it('colours its summary where FORCE_COLOR asks for it, and never where NO_COLOR forbids it', () => {
    const words = ['inspect', join(small.inbox, 'City of Trial.docx')];
    expect(started(words).stdout).not.toContain('\u001b');
    expect(started(words, { env: { FORCE_COLOR: '1' } }).stdout).toContain('\u001b[1m');
    const both = { FORCE_COLOR: '1', NO_COLOR: '1' };
    expect(started(words, { env: both }).stdout).not.toContain('\u001b');
  });

  it('ends quietly when its reader has had enough', async () => {
    const child = starting(['digest', small.inbox, '--stdout', 'answers']);
    child.stdout?.destroy();
    let stderr = '';
    child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    const [status] = (await once(child, 'close')) as [number | null];
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  const fullDisk = existsSync('/dev/full');
  if (!fullDisk) process.stderr.write('note: no /dev/full here, a full disk is not tried\n');
  const itOnFullDisk = fullDisk ? it : it.skip;

  itOnFullDisk.each([
    ['a table', ['--stdout', 'answers']],
    ['the summary', []],
    ['the summary as JSON', ['--json']],
  ])('says in one sentence that %s could not be written', (_, words) => {
    const full = openSync('/dev/full', 'w');
    const ended = spawnSync(process.execPath, [BIN, 'digest', small.inbox, ...words], {
      cwd: small.home,
      encoding: 'utf8',
      env: userEnvironment(),
      stdio: ['ignore', full, 'pipe'],
    });
    closeSync(full);
    expect({ status: ended.status, stderr: ended.stderr }).toEqual({
      status: 1,
      stderr: 'hrc-inputs: the output could not be written to stdout: the disk is full.\n',
    });
  });

  it('ends by the signal of a Ctrl-C and leaves nothing half written', async () => {
    for (let copy = 0; copy < 40; copy += 1) {
      const name = `copy ${copy}.docx`;
      await cp(join(small.inbox, 'City of Trial.docx'), join(small.inbox, name));
    }
    const out = join(small.home, 'out');
    const child = starting(['digest', small.inbox, '--out', out]);
    // Whenever the signal comes, the folder is either whole or not there.
    setTimeout(() => child.kill('SIGINT'), 400);
    const [status, signal] = (await once(child, 'close')) as [number | null, string | null];
    const there = (await readdir(small.home)).includes('out');
    if (there) expect(await readdir(out)).toContain('index.md');
    else expect({ status, signal }).toEqual({ status: null, signal: 'SIGINT' });
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'])('holds %s back while it writes', (signal) => {
    const script = `import { undisturbed } from ${JSON.stringify(INTERRUPTION)};
await undisturbed(async () => {
  process.kill(process.pid, '${signal}');
  await new Promise((done) => setTimeout(done, 50));
  console.log('written');
});
console.log('never reached');`;
    const ended = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
      env: userEnvironment(),
    });
    expect(ended.stdout).toBe('written\n');
    expect(ended.signal).toBe(signal);
  });

  it('says in one sentence that it is not built where there is no dist', async () => {
    const clone = await mkdtemp(join(tmpdir(), 'hrc-clone-'));
    await mkdir(join(clone, 'bin'));
    await cp(BIN, join(clone, 'bin', 'hrc-inputs.mjs'));
    const ended = spawnSync(process.execPath, [join(clone, 'bin', 'hrc-inputs.mjs')], {
      encoding: 'utf8',
    });
    await rm(clone, { recursive: true });
    expect(ended.status).toBe(1);
    expect(ended.stderr).toBe(
      'hrc-inputs: it is not built yet: run npm install, or npm run build.\n',
    );
  });

  it.each([
    [2, ['digest', 'no-such-folder']],
    [2, ['digest']],
    [2, ['nonsense']],
    [0, ['--help']],
    [0, ['--version']],
  ])('ends with status %i after %j', (status, words) => {
    const ended = started(words, { cwd: small.home });
    expect(ended.status).toBe(status);
    expect(ended.stderr).not.toMatch(/^\s+at /m);
  });
});
