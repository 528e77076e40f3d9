import type { Diagnostic } from '../../model/index.js';

export type FailureCode = 'damaged' | 'encrypted' | 'too-large' | 'format-too-old' | 'empty';

const WORDS: Readonly<Record<FailureCode, readonly [message: string, remedy: string]>> = {
  damaged: [
    'The Word 97–2003 file is damaged: its text cannot be found.',
    'Open it in a word processor, which may repair it, and save it again, or ask the submitter for a new copy.',
  ],
  encrypted: [
    'The Word 97–2003 file is protected by a password.',
    'Ask the submitter for the password or for an open copy, and save the file without the password.',
  ],
  'too-large': [
    'The Word 97–2003 file holds more text than can be read safely.',
    'Open it in a word processor, split it, and save the parts.',
  ],
  'format-too-old': [
    'The file was written by a version of Word older than 6.',
    'Open it in a word processor, save it as .docx, and run again.',
  ],
  empty: [
    'The Word 97–2003 file holds no text, or none but running headers and footers.',
    'Open it: if it shows pictures of pages, they need text recognition; if it is blank, ask the submitter.',
  ],
};

/** Why the file could not be read; caught at the room's door and turned into a diagnostic. */
export class DocFailure extends Error {
  readonly code: FailureCode;

  constructor(code: FailureCode) {
    super(WORDS[code][0]);
    this.name = 'DocFailure';
    this.code = code;
  }
}

/** The one error of a file that could not be read. */
export function failureDiagnostic(code: FailureCode): Diagnostic {
  const [message, remedy] = WORDS[code];
  return { code, severity: 'error', message, remedy };
}
