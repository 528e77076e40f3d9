import { readFileSync } from 'node:fs';
import { describe, expect, it, jest } from '@jest/globals';
import { readPdf } from '../../../src/extract/pdf/index.js';
import { rawPdf, show } from './raw-pdf.js';

const folder = new URL('../../fixtures/pdf/', import.meta.url);

/** As read without text recognition, which has tests of its own. */
async function codesOf(bytes: Uint8Array): Promise<string[]> {
  const { value, diagnostics } = await readPdf(bytes, { ocr: 'never' });
  return [value === undefined ? 'unread' : 'read', ...diagnostics.map(({ code }) => code)];
}

const TEXT = show(72, 100, 'The council of an invented town answers the call for inputs.');
const IMAGE = 'q 500 0 0 700 50 50 cm /Im Do Q';
const GARBLED = show(72, 100, 'Nobody can read what this font says it shows.', 10, 'G');

describe('PDFs that cannot be read', () => {
  it('says of an encrypted file what the user can do', async () => {
    const { value, diagnostics } = await readPdf(readFileSync(new URL('encrypted.pdf', folder)));
    expect(value).toBeUndefined();
    expect(diagnostics).toEqual([
      expect.objectContaining({ code: 'encrypted', severity: 'error' }),
    ]);
    expect(diagnostics[0]?.remedy).toContain('password');
  });

  it('calls bytes that are no PDF damaged', async () => {
    expect(await codesOf(new Uint8Array(Buffer.from('%PDF-1.7 and nothing more')))).toEqual([
      'unread',
      'damaged',
    ]);
    expect(await codesOf(new Uint8Array())).toEqual(['unread', 'damaged']);
  });

  it('calls pages without text or images empty', async () => {
    expect(await codesOf(rawPdf([{ content: '' }, { content: '' }]))).toEqual(['unread', 'empty']);
  });

  it('knows a scan, of which no text can be had', async () => {
    expect(await codesOf(rawPdf([{ content: IMAGE }]))).toEqual(['unread', 'no-text-layer']);
  });

  it('knows a scan on which only a stamp is text', async () => {
    const stamped = IMAGE + show(72, 780, 'Scanned by an invented program', 8);
    expect(await codesOf(rawPdf([{ content: stamped }, { content: stamped }]))).toEqual([
      'unread',
      'no-text-layer',
    ]);
  });

  it('does not trust letters that stand for nothing', async () => {
    expect(await codesOf(rawPdf([{ content: GARBLED }]))).toEqual(['unread', 'garbled-text']);
  });

  it('does not decode a picture of millions by millions of dots', async () => {
    // One page information segment of JBIG2 (ITU-T T.88, 7.4.8) in a small image.
    const head = '\0\0\0\0\u0030\0\u0001\0\0\0\u0013';
    const size = '\0\u000f\u0042\u0040\0\u000f\u0042\u0040';
    const content = `stream /Filter /JBIG2Decode >>\nstream\n${head}${size}${'\0'.repeat(11)}`;
    expect(await codesOf(rawPdf([{ content }]))).toEqual(['unread', 'too-large']);
  });

  it('ends in a value or an error wherever a file is cut off', async () => {
    const whole = rawPdf([{ content: TEXT }, { content: TEXT }]);
    for (let end = 40; end < whole.length; end += 97) {
      const { value, diagnostics } = await readPdf(whole.slice(0, end));
      expect(value !== undefined || diagnostics.some(({ severity }) => severity === 'error')).toBe(
        true,
      );
    }
  });
});

describe('PDFs of which a page cannot be read', () => {
  it('reads the other pages and names the page', async () => {
    const pages = [{ content: TEXT }, { content: IMAGE }, { content: GARBLED }, { content: '' }];
    const { value, diagnostics } = await readPdf(rawPdf(pages), { ocr: 'never' });
    expect(value?.text).toBe('The council of an invented town answers the call for inputs.');
    expect(value?.pages).toBe(4);
    expect(diagnostics.map(({ code, place }) => [code, place?.page])).toEqual([
      ['no-text-layer', 2],
      ['garbled-text', 3],
    ]);
  });

  it('reports a page that the file names but does not hold', async () => {
    const bytes = Buffer.from(rawPdf([{ content: TEXT }, { content: TEXT }])).toString('latin1');
    const broken = bytes.replace('/Kids [7 0 R 9 0 R]', '/Kids [7 0 R 8 0 R]');
    const { value, diagnostics } = await readPdf(new Uint8Array(Buffer.from(broken, 'latin1')));
    expect(value?.text).toContain('invented town');
    expect(diagnostics).toEqual([
      expect.objectContaining({ code: 'page-failed', severity: 'error', place: { page: 2 } }),
    ]);
  });
});

describe('the engine', () => {
  it('prints nothing', async () => {
    const out = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    const err = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    try {
      await readPdf(rawPdf([{ content: `${TEXT} /Missing Do (unclosed` }]));
      await readPdf(new Uint8Array(Buffer.from('%PDF-1.7 broken')));
      expect(out).not.toHaveBeenCalled();
      expect(err).not.toHaveBeenCalled();
    } finally {
      out.mockRestore();
      err.mockRestore();
    }
  });
});
