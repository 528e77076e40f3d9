import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readPdf } from '../../../src/extract/pdf/index.js';
import { rawPdf, show } from './raw-pdf.js';

const TORTURE = new URL('../../../../shared/torture/pdf/', import.meta.url);
/** Counted as skipped where there is nothing to read. */
const itWithTorture = existsSync(TORTURE) ? it : it.skip;
if (!existsSync(TORTURE)) {
  process.stderr.write('note: the files that once broke a reader are absent; none was read\n');
}

/** Its page names images of a gigabyte each as its text: only the deadline of a reading process ends that. */
const ENDLESS = 'bomb_giant.pdf';

describe('files that once broke a reader', () => {
  itWithTorture(
    'end each with a document or with one error',
    async () => {
      const names = readdirSync(TORTURE).filter(
        (name) => name.endsWith('.pdf') && name !== ENDLESS,
      );
      expect(names.length).toBeGreaterThan(0);
      for (const name of names) {
        const { value, diagnostics } = await readPdf(
          readFileSync(new URL(encodeURIComponent(name), TORTURE)),
          // An image that a recognizer's page is drawn from may have no end.
          { ocr: 'never' },
        );
        const errors = diagnostics.filter(({ severity }) => severity === 'error');
        expect([name, value !== undefined || errors.length === 1]).toEqual([name, true]);
      }
    },
    300_000,
  );

  itWithTorture('name the file that is embedded in them', async () => {
    const { diagnostics } = await readPdf(readFileSync(new URL('attachment.pdf', TORTURE)));
    expect(diagnostics.map(({ code, message }) => [code, message.includes('foo.txt')])).toEqual([
      ['embedded-files', true],
    ]);
  });
});

describe('pages that hold more than any reader could read', () => {
  const good = { content: show(72, 100, 'The council answers the call for inputs.') };

  it('cost themselves only', async () => {
    const line = show(72, 120, 'x'.repeat(200));
    const { value, diagnostics } = await readPdf(rawPdf([good, { content: line.repeat(600) }]));
    expect(value?.text).toBe('The council answers the call for inputs.');
    expect(diagnostics.map(({ code, place }) => [code, place?.page])).toEqual([['page-failed', 2]]);
  });

  it('are read where only a drawing on them is endless', async () => {
    const drawing = Array.from({ length: 30_000 }, (_, i) => `${i % 600} 0 l 300 ${i % 800} l `);
    const content = `${good.content} 0 0 m ${drawing.join('')} S`;
    const { value } = await readPdf(rawPdf([{ content }]));
    expect(value?.text).toBe('The council answers the call for inputs.');
  });

  it('are read where a number on them has no bounds', async () => {
    const sizes = ['99999999999', `1${'0'.repeat(30)}`].map(
      (size) => `BT /F ${size} Tf 1 0 0 1 9 9 Tm (x) Tj ET\n`,
    );
    const places = show(72, -(10 ** 17), 'y');
    const { value } = await readPdf(
      rawPdf([{ content: [good.content, ...sizes, places].join('') }]),
    );
    expect(value?.text).toContain('The council answers the call for inputs.');
  });
});
