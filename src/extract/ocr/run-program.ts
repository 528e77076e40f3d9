import { spawn } from 'node:child_process';

/** What a program wrote, or why there is nothing to take from it. */
export type Ran =
  | { readonly output: Uint8Array; readonly errors: string }
  | { readonly failed: 'missing' | 'time' | 'status' | 'size' };

const LONGEST_ERRORS = 10_000;

/**
 * Runs a program without a shell, `input` on its standard input. It is killed after `time`
 * milliseconds or when it writes more than `most` bytes.
 */
export function runProgram(
  path: string,
  words: readonly string[],
  {
    input,
    time,
    most,
  }: { readonly input?: Uint8Array; readonly time: number; readonly most: number },
): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(path, words, {
      env: { ...process.env, OMP_THREAD_LIMIT: '1', LC_ALL: 'C' },
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
    });
    const parts: Buffer[] = [];
    let size = 0;
    let errors = '';
    let failed: 'time' | 'size' | undefined;
    const stop = (why: 'time' | 'size'): void => {
      failed ??= why;
      child.kill('SIGKILL');
      // What it had started may hold them open: that is neither waited for nor keeps this process from its end.
      for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy();
    };
    const timer = setTimeout(() => {
      stop('time');
    }, time);
    child.stdout.on('data', (part: Buffer) => {
      size += part.length;
      if (size > most) stop('size');
      else parts.push(part);
    });
    child.stderr.on('data', (part: Buffer) => {
      if (errors.length < LONGEST_ERRORS) errors += part.toString('utf8');
    });
    // A program that ends before it has read all of its input is judged by its status.
    child.stdin.on('error', () => undefined);
    child.on('error', () => {
      clearTimeout(timer);
      resolve({ failed: 'missing' });
    });
    child.on('close', (status) => {
      clearTimeout(timer);
      if (failed) resolve({ failed });
      else if (status === 0) resolve({ output: Buffer.concat(parts), errors });
      else resolve({ failed: 'status' });
    });
    child.stdin.end(input);
  });
}
