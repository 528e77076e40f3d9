import { describe, expect, it } from '@jest/globals';
import type { Engine } from '../../../src/extract/ocr/engine.js';
import type { RecognizedLine } from '../../../src/extract/ocr/recognized.js';
import { readPdf } from '../../../src/extract/pdf/index.js';
import { recognizePages } from '../../../src/extract/pdf/recognize.js';
import { itNeeding } from '../../cli/started.js';
import { rawPdf, show } from '../pdf/raw-pdf.js';

const PATIENCE = 240_000;
const itWithTesseract = itNeeding('tesseract');

const TEXT = show(72, 100, 'The council of an invented town answers the call for inputs.', 14);
/** What the page shows is plain; what it stores is not. */
const GARBLED =
  show(72, 100, 'Nobody can read what this font says', 16, 'G') +
  show(72, 119, 'but everybody can see what it shows.', 16, 'G');
/** The upper part of the page, where its text is: painting white paper takes most of the time. */
const STRIP = '/MediaBox [0 600 600 800]';
const SHOWN = 'Nobody can read what this font says but everybody can see what it shows.';

describe('a file with pages of both kinds', () => {
  itWithTesseract(
    'is one document in the order of its pages',
    async () => {
      const calls: (readonly [number, number])[] = [];
      const pages = [TEXT, GARBLED, TEXT].map((content) => ({ content, entries: STRIP }));
      const { value, diagnostics } = await readPdf(rawPdf(pages), {
        pageTime: PATIENCE,
        onPage: (done, total) => calls.push([done, total]),
      });
      expect(value?.blocks.map(({ place, ocr }) => [place.page, ocr === undefined])).toEqual([
        [1, true],
        [2, false],
        [3, true],
      ]);
      expect(value?.text.split('\n')[1]).toBe(SHOWN);
      expect(diagnostics.map(({ code }) => code)).toEqual(['ocr']);
      expect(diagnostics[0]?.message).toContain('page 2');
      expect(calls).toEqual([[0, 1]]);
    },
    PATIENCE,
  );

  it('is read without recognition where the user wants none, and told how to have it', async () => {
    const pages = [TEXT, GARBLED].map((content) => ({ content, entries: STRIP }));
    const { value, diagnostics } = await readPdf(rawPdf(pages), { ocr: 'never' });
    expect(value?.text).not.toContain('Nobody');
    expect(diagnostics.map(({ code }) => code)).toEqual(['garbled-text']);
    expect(diagnostics[0]?.remedy).toContain('--ocr');
  });

  itWithTesseract(
    'is recognized on every page where the user wants it so',
    async () => {
      const pages = [{ content: TEXT, entries: STRIP }];
      const { value, diagnostics } = await readPdf(rawPdf(pages), {
        ocr: 'force',
        pageTime: PATIENCE,
      });
      expect(value?.text).toBe('The council of an invented town answers the call for inputs.');
      expect(value?.blocks[0]?.ocr).toBeGreaterThan(0.7);
      expect(diagnostics.map(({ code }) => code)).toEqual(['ocr']);
    },
    PATIENCE,
  );
});

const WANTED = [{ number: 1, what: 'Page 1 is only an image' }];
const FILE = rawPdf([{ content: TEXT, entries: STRIP }]);

function engineThat(
  reads: (codes: readonly string[]) => readonly RecognizedLine[] | undefined,
  languages: readonly string[],
): () => Promise<Engine> {
  return () =>
    Promise.resolve({
      name: 'an invented engine',
      languages: new Set(languages),
      recognize: (_, codes) => Promise.resolve(reads(codes)),
      orientation: () => Promise.resolve(undefined),
      close: () => Promise.resolve(),
    });
}

function lineOf(text: string, confidence: number): RecognizedLine {
  const box = { x0: 300, y0: 300, x1: 1500, y1: 350 };
  return { ...box, size: 50, baseline: 340, slope: 0, words: [{ ...box, text, confidence }] };
}

describe('what can go wrong', () => {
  it('is told where there is no engine', async () => {
    const { pages, diagnostics } = await recognizePages(FILE, WANTED, {
      open: () => Promise.resolve(undefined),
    });
    expect(pages.size).toBe(0);
    expect(diagnostics).toEqual([
      expect.objectContaining({ code: 'ocr-unavailable', severity: 'error', place: { page: 1 } }),
    ]);
    expect(diagnostics[0]?.remedy).toContain('tesseract-ocr-ara');
    expect(diagnostics[0]?.remedy).toContain('@tesseract.js-data/eng');
  });

  it('is told where a language is missing', async () => {
    const open = engineThat(() => [lineOf('nonsense', 0.2)], ['eng', 'fra', 'spa']);
    const { pages, diagnostics } = await recognizePages(FILE, WANTED, { open });
    expect(pages.size).toBe(0);
    expect(diagnostics.map(({ code }) => code)).toEqual(['ocr-language-missing']);
    expect(diagnostics[0]?.message).toContain('Russian');
    expect(diagnostics[0]?.remedy).toContain('tesseract-ocr-rus');
  });

  it('is told of a page whose text is not sure, and the text is kept', async () => {
    const open = engineThat(() => [lineOf('something', 0.7)], ['eng']);
    const { pages, diagnostics } = await recognizePages(FILE, WANTED, { open });
    expect(pages.size).toBe(1);
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['ocr-unsure', 'warning'],
      ['ocr', 'note'],
    ]);
    expect(diagnostics[0]?.place).toEqual({ page: 1 });
  });

  it('is told of a page that took too long', async () => {
    const open = engineThat(() => undefined, ['eng']);
    const { diagnostics } = await recognizePages(FILE, WANTED, { open });
    expect(diagnostics.map(({ code }) => code)).toEqual(['ocr-late']);
  });

  it('is no error where a page shows a picture', async () => {
    const open = engineThat(() => [], ['ara', 'chi_sim', 'chi_tra', 'eng', 'fra', 'rus', 'spa']);
    const { diagnostics } = await recognizePages(FILE, WANTED, { open });
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['ocr-no-text', 'note'],
    ]);
  });
});

describe('a page with a stamp for its only text', () => {
  const stamped = [{ number: 1, what: 'Page 1 has a text of its own', own: 10 }];

  it('is taken as recognized where its image has many more letters', async () => {
    const open = engineThat(
      () => [lineOf('many more letters than the stamp '.repeat(4), 0.9)],
      ['eng'],
    );
    const { pages } = await recognizePages(FILE, stamped, { open });
    expect([...pages.keys()]).toEqual([1]);
  });

  it('stands as it is, in silence, where it has not', async () => {
    for (const reads of [() => [lineOf('a logo', 0.9)], () => undefined]) {
      const open = engineThat(reads, ['eng']);
      const { pages, diagnostics } = await recognizePages(FILE, stamped, { open });
      expect([pages.size, diagnostics]).toEqual([0, []]);
    }
  });
});
