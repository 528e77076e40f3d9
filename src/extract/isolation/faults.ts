import type { Diagnostic } from '../../model/index.js';
import type { Limits } from './reading-process.js';
import type { Fault } from './tasks.js';

type Said = Pick<Diagnostic, 'code' | 'message' | 'remedy'>;

const ANOTHER_COPY =
  'Open it in a program that can show it, save it anew as PDF or .docx, or ask the sender for another copy, and run again.';

/** What a user is told of a file whose reading process gave nothing. */
export function faultDiagnostic(fault: Fault, limits: Limits): Diagnostic {
  return { severity: 'error', ...said(fault, limits) };
}

function said(fault: Fault, { time, pageTime = 0, memory }: Limits): Said {
  switch (fault) {
    case 'timeout':
      return {
        code: 'timed-out',
        message: `Reading took longer than allowed (${seconds(time)}) and was stopped.`,
        remedy: `If the file is sound but long, allow more with --timeout; else: ${ANOTHER_COPY}`,
      };
    case 'page-timeout':
      return {
        code: 'timed-out',
        message: `Recognizing the text of a page took longer than allowed (${seconds(pageTime)}), and no more was recognized in the file.`,
        remedy: 'Look at the file itself, and ask the sender for one with text.',
      };
    case 'memory':
      return {
        code: 'out-of-memory',
        message: `Reading took more memory than allowed (${Math.round(memory / 1024 / 1024)} MB) and was stopped.`,
        remedy: ANOTHER_COPY,
      };
    case 'crash':
      return {
        code: 'reader-ended',
        message: 'The process that read the file ended without an answer.',
        remedy: ANOTHER_COPY,
      };
    case 'garbage':
    case 'flood':
      return {
        code: 'reader-untrusted',
        message:
          fault === 'flood'
            ? 'The process that read the file answered with more than a text can be.'
            : 'The process that read the file answered with something that is no text of a document.',
        remedy: ANOTHER_COPY,
      };
    case 'no-start':
      return {
        code: 'reader-not-started',
        message: 'The process that reads files could not be started.',
        remedy:
          'Free memory or raise the limit on processes, reinstall the program, and run again.',
      };
  }
}

function seconds(milliseconds: number): string {
  const count = milliseconds / 1000;
  return count === 1 ? '1 second' : `${count} seconds`;
}
