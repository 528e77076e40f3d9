// tsc leaves the output of deleted sources behind; a package must not carry them.
import { rmSync } from 'node:fs';

rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true });
