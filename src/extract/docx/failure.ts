import type { Diagnostic } from '../../model/index.js';
import type { FailureCode } from '../failure.js';

export { ReadFailure as DocxFailure } from '../failure.js';

const WORDS: Readonly<Record<FailureCode | 'no-text', readonly [message: string, remedy: string]>> =
  {
    damaged: [
      'The Word file is damaged: its archive or its main text cannot be read.',
      'Open it in a word processor, which may repair it, and save it again, or ask the submitter for a new copy.',
    ],
    encrypted: [
      'The Word file is protected by a password.',
      'Ask the submitter for the password or for an open copy, and save the file without the password.',
    ],
    'too-large': [
      'The Word file unpacks to more than can be read safely.',
      'Open it in a word processor, remove what is not text or split it, and save it again.',
    ],
    'unsafe-xml': [
      'The Word file declares a document type inside its text, as no word processor does and an attack would.',
      'Do not open it unprotected; ask the submitter for a new copy or a PDF.',
    ],
    empty: [
      'The Word file holds no text, or none but running headers and footers.',
      'Open it; if it is blank, ask the submitter for the file again.',
    ],
    'no-text': [
      'The Word file holds pictures, perhaps of scanned pages, and no text.',
      'Open it in a word processor and save it as PDF, so that its text can be recognized (OCR), and run again.',
    ],
  };

/** The one error of a file that could not be read. */
export function failureDiagnostic(code: FailureCode | 'no-text'): Diagnostic {
  const [message, remedy] = WORDS[code];
  return { code, severity: 'error', message, remedy };
}
