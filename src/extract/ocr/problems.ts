import type { Diagnostic } from '../../model/index.js';
import { sourceOf, titleOf } from './languages.js';

const INSTALL =
  'Install a text recognizer (Debian and Ubuntu: tesseract-ocr tesseract-ocr-ara tesseract-ocr-chi-sim tesseract-ocr-fra tesseract-ocr-rus tesseract-ocr-spa; or npm: tesseract.js with @tesseract.js-data/eng and the like), and run again.';

/** `pages 2, 5 to 7`: page numbers in words, ascending. */
export function pagesInWords(pages: readonly number[]): string {
  const ranges: { from: number; to: number }[] = [];
  for (const page of [...pages].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last?.to === page - 1) last.to = page;
    else ranges.push({ from: page, to: page });
  }
  const words = ranges.map(({ from, to }) => (from === to ? `${from}` : `${from} to ${to}`));
  return `${pages.length === 1 ? 'page' : 'pages'} ${words.join(', ')}`;
}

function at(page: number | undefined): { readonly place?: { readonly page: number } } {
  return page === undefined ? {} : { place: { page } };
}

/** What can be said of the recognition of a file, in words for the user. */
export const ocrProblems = {
  unavailable: (what: string, page?: number): Diagnostic => ({
    code: 'ocr-unavailable',
    severity: 'error',
    ...at(page),
    message: `${what}, and no program that recognizes text in images is installed here.`,
    remedy: INSTALL,
  }),
  languageMissing: (what: string, codes: readonly string[], page?: number): Diagnostic => ({
    code: 'ocr-language-missing',
    severity: 'error',
    ...at(page),
    message: `${what}, which can be recognized in none of the languages installed here; not installed: ${codes.map(titleOf).join(', ')}.`,
    remedy: `Install what is lacking and run again. ${codes.map((code) => `${titleOf(code)}: ${sourceOf(code)}`).join('. ')}.`,
  }),
  failed: (what: string, page?: number): Diagnostic => ({
    code: 'ocr-failed',
    severity: 'error',
    ...at(page),
    message: `${what}, and its text could not be recognized.`,
    remedy: 'Open the file and read it there, or ask the sender for one with text.',
  }),
  late: (what: string, page?: number): Diagnostic => ({
    code: 'ocr-late',
    severity: 'error',
    ...at(page),
    message: `${what}, and recognizing its text took too long.`,
    remedy: 'Ask the sender for a file with text, or for a plainer scan, and run again.',
  }),
  tooMany: (most: number): Diagnostic => ({
    code: 'too-large',
    severity: 'error',
    place: { page: most + 1 },
    message: `Text is recognized on ${most} pages of a file at most; the images of further pages were left out.`,
    remedy: 'Split the file, or ask the sender for one with text.',
  }),
  picture: (page: number): Diagnostic => ({
    code: 'ocr-no-text',
    severity: 'note',
    place: { page },
    message: `Page ${page} shows an image in which no text was recognized.`,
    remedy: 'Look at the page: a picture or an empty sheet is no loss.',
  }),
  unsure: (confidence: number, page: number): Diagnostic => ({
    code: 'ocr-unsure',
    severity: 'warning',
    ...at(page),
    message: `The text of page ${page} was recognized with a confidence of ${percent(confidence)} only.`,
    remedy: 'Compare what is quoted from it with the file itself.',
  }),
  figures: (words: readonly string[], page: number): Diagnostic => ({
    code: 'ocr-figures',
    severity: 'warning',
    ...at(page),
    message: `Figures on page ${page} may have been misread: ${listed(words)}.`,
    remedy: 'Check the figures in the file itself before they are quoted.',
  }),
  recognized: (
    pages: readonly number[],
    engine: string,
    codes: readonly string[],
    confidence: number,
  ): Diagnostic => ({
    code: 'ocr',
    severity: 'note',
    message: `The text of ${pagesInWords(pages)} was recognized by ${engine} (${codes.map(titleOf).join(', ')}) with a confidence of ${percent(confidence)}.`,
    remedy: 'Compare what is quoted from it with the file itself.',
  }),
} as const;

const MOST_LISTED = 8;

function listed(words: readonly string[]): string {
  const shown = words.slice(0, MOST_LISTED).map((word) => `“${word}”`);
  const left = words.length - shown.length;
  return shown.join(', ') + (left > 0 ? ` and ${left} more` : '');
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
