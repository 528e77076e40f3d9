import type { Diagnostic } from '../../model/index.js';

export type RtfFailure = 'damaged' | 'too-large' | 'empty';

const WORDS: Readonly<Record<RtfFailure, readonly [message: string, remedy: string]>> = {
  damaged: [
    'The RTF file is damaged: it does not begin as one, or it ends before its text.',
    'Open it in a word processor, which may repair it, and save it as .docx, or ask the submitter for a new copy.',
  ],
  'too-large': [
    'The RTF file holds more text than can be read safely.',
    'Open it in a word processor, split it, and save the parts as .docx.',
  ],
  empty: [
    'The RTF file holds no text, or none but running headers and footers.',
    'Open it: if it shows pictures of pages, they need text recognition; if it is blank, ask the submitter.',
  ],
};

/** The one error of a file that could not be read. */
export function failureDiagnostic(code: RtfFailure): Diagnostic {
  const [message, remedy] = WORDS[code];
  return { code, severity: 'error', message, remedy };
}

export function truncatedDiagnostic(): Diagnostic {
  return {
    code: 'truncated',
    severity: 'warning',
    message: 'The RTF file ends before its text does; what follows may be lost.',
    remedy: 'Compare its end with the original, or ask the submitter for a new copy.',
  };
}

export function unreadEndDiagnostic(): Diagnostic {
  return {
    code: 'unread-end',
    severity: 'warning',
    message: 'The RTF file goes on after its text has ended; what follows was not read.',
    remedy: 'Open it in a word processor, save it as .docx, and compare its end.',
  };
}
