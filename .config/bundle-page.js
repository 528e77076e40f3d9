// The report's script and style are one inline text each: what `tsc` and the sources leave apart is joined here.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const page = fileURLToPath(new URL('../src/write/page/', import.meta.url));

await build({
  entryPoints: { script: `${page}script/main.ts`, style: `${page}style/page.css` },
  outdir: fileURLToPath(new URL('../dist/write/page/', import.meta.url)),
  bundle: true,
  minify: true,
  charset: 'utf8',
  format: 'iife',
  target: ['chrome109', 'firefox115', 'safari16.4'],
  tsconfigRaw: {},
  logLevel: 'warning',
});
