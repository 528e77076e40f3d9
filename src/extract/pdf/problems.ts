import type { Diagnostic } from '../../model/index.js';

const OCR = 'Ask the sender for a file with text, or make one with an OCR program, and run again.';

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
    message:
      page === undefined
        ? 'The PDF has only images of pages, as a scan has, and no text to read.'
        : `Page ${page} is only an image, as a scan is, and has no text to read.`,
    remedy: OCR,
  }),
  garbledText: (page?: number): Diagnostic => ({
    code: 'garbled-text',
    severity: 'error',
    ...(page !== undefined && { place: { page } }),
    message:
      page === undefined
        ? 'The letters that the PDF stores are not those that it shows, so none of its text can be trusted.'
        : `The letters that page ${page} stores are not those that it shows, so its text was left out.`,
    remedy: OCR,
  }),
  pageFailed: (page: number): Diagnostic => ({
    code: 'page-failed',
    severity: 'error',
    place: { page },
    message: `Page ${page} is damaged and could not be read; the other pages were.`,
    remedy: 'Open the file in a PDF viewer and save or print it to a new PDF, or ask for it again.',
  }),
} as const;
