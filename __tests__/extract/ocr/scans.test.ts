import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readPdf } from '../../../src/extract/pdf/index.js';
import { itNeeding } from '../../cli/started.js';
import { errorRate } from './measure.js';

const FIXTURES = new URL('../../fixtures/ocr/', import.meta.url);
const TEXTS = JSON.parse(readFileSync(new URL('texts.json', FIXTURES), 'utf8')) as Readonly<
  Record<string, readonly string[]>
>;
const CORPUS = new URL('../../../../shared/corpus/', import.meta.url);
/** Machines that are busy with other work need several times as long. */
const PATIENCE = 240_000;

const itWithTesseract = itNeeding('tesseract');
/** Counted as skipped where there is nothing to measure against. */
const itWithCorpus = existsSync(CORPUS) ? itWithTesseract : it.skip;
if (!existsSync(CORPUS)) {
  process.stderr.write('note: the labelled corpus is absent; its scan was not measured\n');
}

describe('scans at 200 dots to an inch', () => {
  const bounds = { ar: 0.06, zh: 0.06, en: 0.02, fr: 0.02, ru: 0.02, es: 0.02 };
  for (const [language, bound] of Object.entries(bounds)) {
    itWithTesseract(
      `are recognized in ${language} with at most ${bound * 100} % wrong characters`,
      async () => {
        const bytes = readFileSync(new URL(`${language}-scan.pdf`, FIXTURES));
        const { value, diagnostics } = await readPdf(bytes, { pageTime: PATIENCE });
        const text = value?.text ?? '';
        expect(errorRate((TEXTS[language] ?? []).join('\n'), text)).toBeLessThanOrEqual(bound);
        expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
          ['ocr', 'note'],
        ]);
        expect(text.split('\n')).toHaveLength(TEXTS[language]?.length ?? 0);
        for (const { ocr, place } of value?.blocks ?? []) {
          expect(place.page).toBe(1);
          expect(ocr).toBeGreaterThan(0.7);
          expect(ocr).toBeLessThanOrEqual(1);
        }
      },
      PATIENCE,
    );
  }
});

describe('the scan of the labelled corpus', () => {
  itWithCorpus(
    'has its answers with at most 2 % wrong characters',
    async () => {
      const gold = JSON.parse(readFileSync(new URL('gold/ru-06.json', CORPUS), 'utf8')) as {
        readonly file: string;
        readonly answers: Readonly<Record<string, string>>;
      };
      const bytes = readFileSync(new URL(`inbox/${encodeURIComponent(gold.file)}`, CORPUS));
      const { value } = await readPdf(bytes, { pageTime: PATIENCE });
      const lines = (value?.text ?? '').split('\n');
      const answers = Object.values(gold.answers).flatMap((answer) => answer.split('\n'));
      const found = answers.map((answer) => nearest(answer, lines));
      expect(errorRate(answers.join('\n'), found.join('\n'))).toBeLessThanOrEqual(0.02);
    },
    PATIENCE,
  );
});

function nearest(answer: string, lines: readonly string[]): string {
  const rated = lines.map((line) => ({ line, rate: errorRate(answer, line) }));
  return rated.sort((a, b) => a.rate - b.rate)[0]?.line ?? '';
}
