import type { Diagnostic } from '../../model/index.js';

/** Why a loose image was not looked at. */
export const problems = {
  'too-large': (): Diagnostic => ({
    code: 'too-large',
    severity: 'error',
    message: 'The image has more pixels than are decoded here.',
    remedy: 'Save it at 300 dots to an inch of paper, or as a PDF, and run again.',
  }),
  damaged: (): Diagnostic => ({
    code: 'damaged',
    severity: 'error',
    message: 'The image is damaged, or of a kind that is not decoded here.',
    remedy: 'Open it in a viewer; if it opens, save it as JPEG or PDF, else ask for it again.',
  }),
  unknown: (): Diagnostic => ({
    code: 'format-not-read',
    severity: 'error',
    message: 'The file is no PNG, JPEG or TIFF image.',
    remedy: 'Save it as PDF or JPEG and run again.',
  }),
} as const;
