import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { it } from '@jest/globals';
import { CACHE_HOME } from './cache-home.js';

export const BIN = fileURLToPath(new URL('../../bin/hrc-inputs.js', import.meta.url));

/** The environment of a user's shell: without what jest and npm add to their own children. */
export function userEnvironment(added: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|JEST_|NODE_|FORCE_COLOR$|NO_COLOR$|INIT_CWD$)/.test(name),
  );
  return { ...Object.fromEntries(kept), XDG_CACHE_HOME: CACHE_HOME, ...added };
}

/** Runs the built program as a user does, to its end. */
export function started(
  words: readonly string[],
  { cwd, env }: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [BIN, ...words], {
    encoding: 'utf8',
    cwd,
    env: userEnvironment(env),
    maxBuffer: 2 ** 28,
  });
}

/** Starts the built program with its streams as pipes. */
export function starting(words: readonly string[]): ChildProcess {
  return spawn(process.execPath, [BIN, ...words], { env: userEnvironment() });
}

/**
 * `it` for a test that needs a program of the system; skipped with a note where it is not installed, unless
 * HRC_INPUTS_REQUIRE_TOOLS is set.
 */
export function itNeeding(tool: string): typeof it | typeof it.skip {
  const there = spawnSync(tool, ['--version'], { stdio: 'ignore' }).error === undefined;
  if (there || process.env['HRC_INPUTS_REQUIRE_TOOLS']) return it;
  process.stderr.write(`note: ${tool} is not installed, its tests are skipped\n`);
  return it.skip;
}
