// Compares the start of `hrc-inputs --help` with that of node itself: node __tests__/bench/start-up.mjs [rounds]
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../bin/hrc-inputs.js', import.meta.url));
const rounds = Number(process.argv[2] ?? 21);
const bare = [];
const help = [];

// By turns, so that a machine that grows slower does so for both.
for (let round = 0; round < rounds; round += 1) {
  bare.push(millisecondsOf(['-e', '0']));
  help.push(millisecondsOf([bin, '--help']));
}

const limit = 1.5 * median(bare) + 60;
console.log(`node -e 0          ${median(bare).toFixed(0)} ms (median of ${rounds})`);
console.log(`hrc-inputs --help  ${median(help).toFixed(0)} ms`);
console.log(`ratio              ${(median(help) / median(bare)).toFixed(2)}`);
console.log(`at most            ${limit.toFixed(0)} ms (1.5 times node and 60 ms)`);
process.exitCode = median(help) <= limit ? 0 : 1;

function millisecondsOf(words) {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, words, { stdio: 'ignore' });
  if (status !== 0) throw new Error(`node ${words.join(' ')} ended with ${status}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
