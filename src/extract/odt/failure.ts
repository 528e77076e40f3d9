import type { Diagnostic } from '../../model/index.js';
import type { FailureCode } from '../failure.js';

const WORDS: Readonly<Record<FailureCode, readonly [message: string, remedy: string]>> = {
  damaged: [
    'The OpenDocument file is damaged: its archive or its main text cannot be read.',
    'Open it in a word processor, which may repair it, and save it as .docx, or ask the submitter for a new copy.',
  ],
  encrypted: [
    'The OpenDocument file is protected by a password.',
    'Ask the submitter for the password or for an open copy, and save the file without the password.',
  ],
  'too-large': [
    'The OpenDocument file unpacks to more than can be read safely.',
    'Open it in a word processor, remove what is not text or split it, and save it again.',
  ],
  'unsafe-xml': [
    'The OpenDocument file declares a document type inside its text, as no word processor does and an attack would.',
    'Do not open it unprotected; ask the submitter for a new copy or a PDF.',
  ],
  empty: [
    'The OpenDocument file holds no text, or none but running headers and footers.',
    'Open it: if it shows pictures of pages, they need text recognition; if it is blank, ask the submitter.',
  ],
};

/** The one error of a file that could not be read. */
export function failureDiagnostic(code: FailureCode): Diagnostic {
  const [message, remedy] = WORDS[code];
  return { code, severity: 'error', message, remedy };
}

/** A part of the file, apart from its main text, that could not be read. */
export function damagedPart(name: string): Diagnostic {
  return {
    code: 'damaged-part',
    severity: 'warning',
    message: `A part of the OpenDocument file is damaged and was left out: ${name}.`,
    remedy: 'Open the file in a word processor and compare list numbers and headings.',
  };
}
