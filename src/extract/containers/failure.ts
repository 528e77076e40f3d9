import { BOUNDS, type Diagnostic } from '../../model/index.js';

export type ContainerFailureCode =
  'archive-not-read' | 'damaged' | 'empty' | 'encrypted' | 'too-large';

/** More names than this say nothing new. */
const MOST_NAMED = 5;

const WHOLE: Readonly<Record<ContainerFailureCode, readonly [message: string, remedy: string]>> = {
  'archive-not-read': [
    'The archive is of a kind that is not read here.',
    'Unpack it and put its files into the inbox, or pack them as a zip archive.',
  ],
  damaged: [
    'The archive is damaged: its table of contents cannot be read.',
    'Ask the submitter to send it once more, or unpack what can be unpacked and put the files into the inbox.',
  ],
  empty: ['The archive holds no files.', 'Ask the submitter to send it once more.'],
  encrypted: [
    'The archive is protected by a password.',
    'Ask the submitter for the password, unpack it and put its files into the inbox.',
  ],
  'too-large': [
    'The archive unpacks to more than can be read safely.',
    'Unpack it, look at what it holds, and put the files that matter into the inbox.',
  ],
};

/** Why some files of an archive are missing; `%` stands for their names. */
const SOME: Readonly<Record<ContainerFailureCode, readonly [message: string, remedy: string]>> = {
  'archive-not-read': [
    'Not unpacked, for their way of packing is not known here: %.',
    'Unpack the archive and put these files into the inbox.',
  ],
  damaged: ['Damaged inside the archive: %.', 'Ask the submitter to send these files once more.'],
  empty: ['Empty inside the archive: %.', 'Ask the submitter to send these files once more.'],
  encrypted: [
    'Protected by a password inside the archive: %.',
    'Ask the submitter for the password, unpack the archive and put these files into the inbox.',
  ],
  'too-large': [
    `Left out, for the archive unpacks to more than can be read safely (${BOUNDS.archivePartBytes / 1024 / 1024} MiB a file, ${BOUNDS.archiveBytes / 1024 / 1024} MiB and ${BOUNDS.archiveParts} files in all): %.`,
    'Unpack it, look at what it holds, and put the files that matter into the inbox.',
  ],
};

/** Why an archive could not be read at all; caught at the room's door and turned into a diagnostic. */
export class ContainerFailure extends Error {
  readonly code: ContainerFailureCode;

  constructor(code: ContainerFailureCode) {
    super(WHOLE[code][0]);
    this.name = 'ContainerFailure';
    this.code = code;
  }
}

/** The one error of an archive of which nothing could be read. */
export function wholeDiagnostic(code: ContainerFailureCode, kind = ''): Diagnostic {
  const [message, remedy] = WHOLE[code];
  const said = kind === '' ? message : message.replace('of a kind', `a ${kind} file, a kind`);
  return { code, severity: 'error', message: said, remedy };
}

/** The error of some files of an archive, by their shown names. */
export function someDiagnostic(code: ContainerFailureCode, names: readonly string[]): Diagnostic {
  const [message, remedy] = SOME[code];
  const named = names.slice(0, MOST_NAMED).map((name) => `“${name}”`);
  const more = names.length - named.length;
  const list = `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  return { code, severity: 'error', message: message.replace('%', () => list), remedy };
}

/** True for what zlib throws where an output would be longer than allowed. */
export function isTooLarge(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === 'ERR_BUFFER_TOO_LARGE'
  );
}
