import { writeFile } from 'node:fs/promises';
import { RunError } from '../model/index.js';

/** Writes a file that is not there yet. Throws RunError where there is one, or it cannot be written. */
export async function saveNew(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
    if (code === 'EEXIST') {
      throw new RunError(
        'usage',
        `There is a file “${path}” already; nothing was written.`,
        'Name another with --out, or move that one away.',
      );
    }
    throw new RunError('usage', `“${path}” cannot be written (${String(code)}).`);
  }
}
