import type { Diagnostic } from '../../model/index.js';

export type FailureCode = 'damaged' | 'empty' | 'too-large' | 'encrypted';

const WORDS: Readonly<Record<FailureCode, readonly [message: string, remedy: string]>> = {
  damaged: [
    'The message is damaged: it has no headers that can be read, or its structure is broken.',
    'Open it in a mail program and save it again, or ask the submitter to send it once more.',
  ],
  empty: [
    'The message holds neither text nor attachments.',
    'Open it in a mail program; if it is blank there too, ask the submitter to send it once more.',
  ],
  'too-large': [
    'The message holds more than can be read safely.',
    'Open it in a mail program and save its attachments as files of their own.',
  ],
  encrypted: [
    'The message is encrypted.',
    'Open it with the key of its recipient, save its text and attachments unencrypted, or ask the submitter for an open copy.',
  ],
};

/** Why a message could not be read; caught at the room's door and turned into a diagnostic. */
export class MailFailure extends Error {
  readonly code: FailureCode;

  constructor(code: FailureCode) {
    super(WORDS[code][0]);
    this.name = 'MailFailure';
    this.code = code;
  }
}

/** The one error of a message that could not be read. */
export function failureDiagnostic(code: FailureCode): Diagnostic {
  const [message, remedy] = WORDS[code];
  return { code, severity: 'error', message, remedy };
}
