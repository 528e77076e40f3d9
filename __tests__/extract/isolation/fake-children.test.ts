import { spawn } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { openReader, type Reader, type ReaderSettings } from '../../../src/extract/index.js';
import { asking } from '../../../src/extract/ask.js';
import { faultDiagnostic, openPool } from '../../../src/extract/isolation/index.js';
import { judgeBytes } from '../../../src/intake/index.js';
import { isLasting, type Diagnostic } from '../../../src/model/index.js';
import { inFolder } from '../../folder.js';

const script = (name: string): string =>
  fileURLToPath(new URL(`../../fixtures/children/${name}.mjs`, import.meta.url));

async function withChild<T>(
  name: string,
  work: (reader: Reader) => Promise<T>,
  settings: ReaderSettings = {},
): Promise<T> {
  const reader = openReader({ script: script(name), processes: 2, ...settings });
  try {
    return await work(reader);
  } finally {
    await reader.close();
  }
}

async function read(
  reader: Reader,
  text = 'x',
): Promise<{ text: string | undefined; diagnostics: readonly Diagnostic[] }> {
  const file = { bytes: Buffer.from(text), sha256: text, format: 'pdf' as const };
  const judge = () => Promise.resolve({ format: 'pdf' as const, said: [] });
  const { value, diagnostics } = await reader.read(file, judge);
  return { text: value?.document.text, diagnostics };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 100));

async function expectEnd(pid: number): Promise<void> {
  expect(pid).toBeGreaterThan(0);
  for (let tries = 0; tries < 100 && isAlive(pid); tries += 1) await pause();
  expect(isAlive(pid)).toBe(false);
}

/** What stands in a file, once something does. */
async function written(path: string): Promise<string> {
  for (let tries = 0; tries < 200; tries += 1) {
    const content = await readFile(path, 'utf8').catch(() => '');
    if (content !== '') return content;
    await pause();
  }
  throw new Error(`nothing was written to ${path}`);
}

/** Only there the system tells cheaply what a process has started. */
const FEEDING = ['feeding', 'out-of-memory', { memory: 400 * 1024 * 1024 }] as const;

describe('a reading process that goes wrong', () => {
  it.each([
    ['hang', 'timed-out', { timeout: 500 }],
    ['idle', 'timed-out', { timeout: 500 }],
    ['exhaust', 'out-of-memory', { memory: 400 * 1024 * 1024 }],
    ...(process.platform === 'linux' ? [FEEDING] : []),
    ['silent', 'reader-ended', {}],
    ['crash', 'reader-ended', {}],
    ['stillborn', 'reader-not-started', {}],
    ['garbage', 'reader-untrusted', {}],
    ['flood', 'reader-untrusted', {}],
    ['chatter', 'reader-untrusted', {}],
  ] as const)('costs its file only: %s is told as %s', async (name, code, settings) => {
    const { text, diagnostics } = await withChild(name, (reader) => read(reader), settings);
    expect(text).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code, severity: 'error' }]);
    expect(diagnostics[0]?.remedy).toBeTruthy();
  });

  it.each(['silent', 'garbage', 'liar'] as const)(
    'fails the file whose format it was asked for: %s',
    async (name) => {
      const verdict = await withChild(name, (reader) =>
        judgeBytes('answer.bin', Buffer.from([0, 1, 2, 3, 0, 9]), reader.mimeOf),
      );
      expect(verdict).toMatchObject({ format: 'unknown', status: 'failed' });
      expect(verdict.said).toMatchObject([{ severity: 'error' }]);
      expect(isLasting(verdict.said)).toBe(false);
    },
  );

  it.each([
    'beyond',
    'overlap',
    'uncovered',
    'control',
    'note',
    'reasonless',
    'another',
    'extra',
    'severity',
    'array',
    'nothing',
  ])('is not believed where it lies: %s', async (lie) => {
    const { text, diagnostics } = await withChild('liar', (reader) => read(reader, `lie: ${lie}`));
    expect(text).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'reader-untrusted', severity: 'error' }]);
  });

  it('is stopped over a page in the time of a page, which costs only what was to be recognized', async () => {
    await inFolder(async (room) => {
      const limits = { time: 60_000, pageTime: 300, memory: 2 ** 30 };
      const settings = {
        processes: 1,
        script: script('slow-page'),
        room: () => mkdtemp(join(room, 'x')),
      };
      const pool = openPool({ ...settings, limits });
      const task = { task: 'read', format: 'pdf', ocr: 'auto' } as const;
      const outcome = await pool.run(task, Buffer.from('x'));
      const asked = asking(pool, 'auto', limits);
      const { value, diagnostics } = await asked.document(Buffer.from('x'), 'pdf');
      await pool.close();
      expect(outcome).toMatchObject({ fault: 'page-timeout' });
      expect(value?.text).toBe('hello');
      expect(diagnostics).toMatchObject([{ code: 'timed-out', severity: 'error' }]);
      const { code, message, remedy } = faultDiagnostic('page-timeout', limits);
      expect(code).toBe('timed-out');
      expect(message).toContain('0.3 seconds');
      expect(remedy).not.toContain('--timeout');
      expect(faultDiagnostic('timeout', limits).remedy).toContain('--timeout');
    });
  });

  it('may print what it likes', async () => {
    expect(await withChild('noise', (reader) => read(reader))).toEqual({
      text: 'hello',
      diagnostics: [],
    });
  });

  it('is replaced: each of many files has its own end', async () => {
    const all = await withChild('silent', (reader) =>
      Promise.all(Array.from({ length: 12 }, (_, index) => read(reader, String(index)))),
    );
    expect(all.map(({ diagnostics }) => diagnostics.length)).toEqual(all.map(() => 1));
  });

  it('is not asked again once it has spoken out of turn', async () => {
    const texts = await withChild(
      'twice',
      async (reader) => [await read(reader), await read(reader), await read(reader)],
      { processes: 1 },
    );
    expect(texts.map(({ text }) => text)).toEqual(['hello', 'hello', 'hello']);
  });

  it('does a file no harm that an earlier one did to it: the file is read by a fresh one', async () => {
    const texts = await withChild(
      'leaky',
      async (reader) => [await read(reader), await read(reader), await read(reader)],
      { processes: 1 },
    );
    expect(texts.map(({ text }) => text)).toEqual(['hello', 'hello', 'hello']);
  });

  it('is followed by a fresh one at once, whatever others are free', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'tasks');
      await withChild('leaky', async (reader) => {
        await Promise.all([read(reader, '1'), read(reader, '2')]);
        expect((await read(reader, `leave: ${path} `)).text).toBe('hello');
      });
      // On a busy machine one process may have had both, and was replaced before.
      expect(await readFile(path, 'utf8')).toMatch(/^(?:2 )?1 $/);
    });
  });

  it('takes with it what it has started', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'pid');
      await withChild('grandchild', (reader) => read(reader, `leave: ${path} `), {
        timeout: 10_000,
      });
      await expectEnd(Number(await readFile(path, 'utf8')));
    });
  });

  it('leaves no temporary file where it is killed', async () => {
    let path = '';
    await withChild('littering', async (reader) => {
      path = (await read(reader)).text ?? '';
      expect(path).not.toBe('');
    });
    expect(existsSync(path)).toBe(false);
    expect(existsSync(dirname(dirname(path)))).toBe(false);
  });

  it('ends with the program, also where that was killed and it is caught in a loop itself', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'pid');
      const parent = spawn(process.execPath, [script('parent'), path], { stdio: 'ignore' });
      const pid = Number(await written(path));
      expect(isAlive(pid)).toBe(true);
      parent.kill('SIGKILL');
      await expectEnd(pid);
    });
  });
});
