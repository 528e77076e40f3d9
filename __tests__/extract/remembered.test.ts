import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from '@jest/globals';
import { openReader, type Ocr } from '../../src/extract/index.js';
import { ocrProblems } from '../../src/extract/ocr/problems.js';
import { isLasting, type Format, type Store } from '../../src/model/index.js';
import { inFolder } from '../folder.js';

const HONEST = fileURLToPath(new URL('../fixtures/children/honest.mjs', import.meta.url));
const { PATH } = process.env;

afterEach(() => {
  process.env['PATH'] = PATH;
});

/** The keys under which a store is asked for and given what is read of a file. */
async function keysOf(format: Format, ocr: Ocr): Promise<readonly string[]> {
  const keys: string[] = [];
  const store: Store = {
    get: (key) => Promise.resolve(void keys.push(key)),
    put: (key) => Promise.resolve(void keys.push(key)),
  };
  const reader = openReader({ script: HONEST, processes: 1, ocr, store });
  try {
    await reader.read({ bytes: Buffer.from('x'), sha256: 'x', format }, () =>
      Promise.resolve({ format, said: [] }),
    );
  } finally {
    await reader.close();
  }
  return keys;
}

/** Puts a program `tesseract` of a version and with languages first on the search path. */
async function install(folder: string, version: string, languages: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const program = `#!/bin/sh
if [ "$1" = --version ]; then echo "tesseract ${version}"; else echo "${languages}"; fi
`;
  await writeFile(join(folder, 'tesseract'), program, { mode: 0o755 });
  process.env['PATH'] = folder;
}

async function keysWith(format: Format, ocr: Ocr): Promise<ReadonlySet<string>> {
  return inFolder(async (folder) => {
    const keys: string[] = [];
    for (const [index, [version, languages]] of [
      ['5.3.0', 'eng osd'],
      ['5.3.0', 'osd eng'],
      ['5.3.0', 'eng rus osd'],
      ['5.5.0', 'eng rus osd'],
    ].entries()) {
      await install(join(folder, String(index)), version ?? '', languages ?? '');
      keys.push(...(await keysOf(format, ocr)));
    }
    expect(keys).toHaveLength(8);
    return new Set(keys);
  });
}

describe('what was read of a file', () => {
  it.each(['pdf', 'image'] as const)(
    'is remembered for the recognizer, version and languages at hand: %s',
    async (format) => {
      expect((await keysWith(format, 'auto')).size).toBe(3);
    },
  );

  it('is remembered whatever the recognizer is where none has a part in it', async () => {
    expect((await keysWith('docx', 'auto')).size).toBe(1);
    expect((await keysWith('pdf', 'never')).size).toBe(1);
  });

  it('is not kept where another day or an installation may bring more', () => {
    expect(isLasting([ocrProblems.late('The page is an image', 1)])).toBe(false);
    expect(isLasting([ocrProblems.languageMissing('The page is an image', ['rus'])])).toBe(false);
    expect(isLasting([ocrProblems.unavailable('The page is an image')])).toBe(false);
    expect(isLasting([ocrProblems.unsure(0.7, 1)])).toBe(true);
  });
});
