import type { Diagnostic } from '../../model/index.js';

const OCR =
  'Run again with --ocr auto, which recognizes the text of such pages, or ask the sender for a file with text.';

/** What can go wrong with a whole PDF or with one page of it, in words for the user. */
export const problems = {
  encrypted: (): Diagnostic => ({
    code: 'encrypted',
    severity: 'error',
    message: 'The PDF is protected by a password, so none of it could be read.',
    remedy: 'Ask the sender for a copy without a password, or save one yourself, and run again.',
  }),
  damaged: (): Diagnostic => ({
    code: 'damaged',
    severity: 'error',
    message: 'The PDF is damaged or incomplete, so none of it could be read.',
    remedy:
      'Open the file in a PDF viewer; if it opens, save or print it to a new PDF, else ask for it again.',
  }),
  tooLarge: (): Diagnostic => ({
    code: 'too-large',
    severity: 'error',
    message: 'The PDF holds an image larger than any page, so none of it was read.',
    remedy: 'Ask the sender for the file again, or for one without that image.',
  }),
  empty: (): Diagnostic => ({
    code: 'empty',
    severity: 'error',
    message: 'The PDF has no text and no images on any page.',
    remedy: 'Ask the sender for the file again.',
  }),
  noTextLayer: (page?: number): Diagnostic => ({
    code: 'no-text-layer',
    severity: 'error',
    ...(page !== undefined && { place: { page } }),
    message: `${shown.scan(page)} and has no text to read.`,
    remedy: OCR,
  }),
  garbledText: (page?: number): Diagnostic => ({
    code: 'garbled-text',
    severity: 'error',
    ...(page !== undefined && { place: { page } }),
    message: `${shown.garbled(page)}, so ${page === undefined ? 'none of its text can be trusted' : 'its text was left out'}.`,
    remedy: OCR,
  }),
  nothingRecognized: (): Diagnostic => ({
    code: 'no-text-layer',
    severity: 'error',
    message: 'The PDF has only images, in which no text was recognized.',
    remedy: 'Open the file and look at it; if it shows text, ask the sender for a file with text.',
  }),
  pageFailed: (page: number): Diagnostic => ({
    code: 'page-failed',
    severity: 'error',
    place: { page },
    message: `Page ${page} is damaged and could not be read; the other pages were.`,
    remedy: 'Open the file in a PDF viewer and save or print it to a new PDF, or ask for it again.',
  }),
} as const;

/** What a page, or the whole file, shows that has no text to be trusted: the beginning of a sentence. */
export const shown = {
  scan: (page?: number): string =>
    page === undefined
      ? 'The PDF has only images of pages, as a scan has,'
      : `Page ${page} is only an image, as a scan is,`,
  garbled: (page?: number): string =>
    page === undefined
      ? 'The letters that the PDF stores are not those that it shows'
      : `The letters that page ${page} stores are not those that it shows`,
} as const;
