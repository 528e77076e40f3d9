#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';

const main = new URL('../dist/cli/main.js', import.meta.url);

if (existsSync(main)) {
  // Node 22 and later keep compiled code between runs; Node 20 has no such function.
  module.enableCompileCache?.();
  const { start } = await import(main.href);
  await start();
} else {
  process.stderr.write('hrc-inputs: it is not built yet: run npm install, or npm run build.\n');
  process.exitCode = 1;
}
