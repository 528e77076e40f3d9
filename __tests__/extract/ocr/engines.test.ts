import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { openEngine } from '../../../src/extract/ocr/open-engine.js';
import { runProgram } from '../../../src/extract/ocr/run-program.js';
import { openPdf } from '../../../src/extract/pdf/engine.js';
import { renderPage } from '../../../src/extract/pdf/render.js';
import { recognizerWith } from '../../../src/extract/ocr/recognizer.js';
import { textOf } from '../../../src/extract/ocr/recognized.js';
import { openWasm } from '../../../src/extract/ocr/wasm.js';
import { errorRate } from './measure.js';

const FIXTURES = new URL('../../fixtures/ocr/', import.meta.url);
const PATIENCE = 240_000;

function isInstalled(name: string): boolean {
  try {
    createRequire(import.meta.url).resolve(`${name}/package.json`);
    return true;
  } catch {
    return false;
  }
}

const hasWasm = ['tesseract.js', '@tesseract.js-data/eng'].every(isInstalled);
const itWithWasm = hasWasm ? it : it.skip;
if (!hasWasm) {
  process.stderr.write('note: tesseract.js or its data are not installed, its tests are skipped\n');
}

/** What keeps this process from its end. */
function openPipes(): number {
  return process.getActiveResourcesInfo().filter((name) => name === 'PipeWrap').length;
}

describe('a program', () => {
  const path = process.env['PATH'];
  afterEach(() => {
    process.env['PATH'] = path;
  });

  it.each(['sleep 90 & wait', 'sleep 90 &'])(
    'is done with when its time is over, though what it started runs on: %s',
    async (words) => {
      const before = openPipes();
      const ran = await runProgram('sh', ['-c', words], { time: 200, most: 1000 });
      expect(ran).toEqual({ failed: 'time' });
      expect(openPipes()).toBe(before);
    },
  );

  it('is killed when it writes without end', async () => {
    const ran = await runProgram('sh', ['-c', 'while :; do echo flood; done'], {
      time: 20_000,
      most: 1000,
    });
    expect(ran).toEqual({ failed: 'size' });
  });

  it('may be missing, fail, or take none of its input', async () => {
    const input = new Uint8Array(1_000_000);
    const bounds = { input, time: 20_000, most: 1000 };
    expect(await runProgram('no-such-program', [], bounds)).toEqual({ failed: 'missing' });
    expect(await runProgram('sh', ['-c', 'exit 3'], bounds)).toEqual({ failed: 'status' });
    expect(await runProgram('sh', ['-c', 'exit 0'], bounds)).toHaveProperty('output');
  });

  itWithWasm('is replaced by the package where it is not installed', async () => {
    process.env['PATH'] = '';
    const engine = await openEngine();
    expect(engine?.name).toMatch(/^tesseract\.js \d/);
    await engine?.close();
  });
});

describe('the package tesseract.js', () => {
  itWithWasm(
    'recognizes a page, prints nothing and leaves nothing behind',
    async () => {
      const out = jest.spyOn(process.stdout, 'write');
      const before = [readdirSync('.'), readdirSync(tmpdir()).filter(isOurs)];
      const engine = await openWasm();
      if (engine === undefined) throw new Error('The package is installed but does not open.');
      const opened = await openPdf(readFileSync(new URL('en-scan.pdf', FIXTURES)), false, 1e7);
      try {
        const page = await renderPage(opened, 1);
        // The only kind of writing, so that no other data are tried.
        const english = { ...engine, languages: new Set(['eng']) };
        const recognition = await recognizerWith(english).page(page, performance.now() + PATIENCE);
        const lines = 'page' in recognition ? recognition.page.lines : [];
        const texts = JSON.parse(readFileSync(new URL('texts.json', FIXTURES), 'utf8')) as {
          readonly en: readonly string[];
        };
        expect(errorRate(texts.en.join(' '), textOf(lines))).toBeLessThanOrEqual(0.02);
      } finally {
        await opened.close();
        await engine.close();
      }
      expect([readdirSync('.'), readdirSync(tmpdir()).filter(isOurs)]).toEqual(before);
      expect(out).not.toHaveBeenCalled();
      out.mockRestore();
    },
    PATIENCE,
  );
});

function isOurs(name: string): boolean {
  return name.startsWith('hrc-inputs-ocr-');
}
