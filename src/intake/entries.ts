import { createHash } from 'node:crypto';
import { BOUNDS, type Diagnostic, type Entry } from '../model/index.js';
import { fingerprint, type Fingerprint } from './bytes.js';
import { directoryNames } from './compound-file.js';
import { extensionOf, isSystemName, lastPart } from './file-names.js';
import { identifyFormat, type Identified } from './format.js';
import { nameOfFormat, promisedBy, refusalOf } from './format-messages.js';
import { systemReason } from './system-reason.js';
import { errorCode, type Found } from './walk.js';

/** An entry before it has its id, and what is to be said of it. */
export interface Draft {
  readonly entry: Omit<Entry, 'id' | 'duplicateOf'>;
  /** Without the submission's id. */
  readonly remarks: readonly Diagnostic[];
}

type Said = Pick<Diagnostic, 'code' | 'severity' | 'message' | 'remedy'>;

/** Says what a thing in the inbox is, without reading more of it than its format and hash need. */
export async function examine(found: Found): Promise<Draft | undefined> {
  if (found.kind !== 'file') return examineOther(found);
  try {
    const print = await fingerprint(found.location, directoryNames);
    return await examineFile(found, print);
  } catch (error) {
    return unread(found, unreadable(found.file, errorCode(error)));
  }
}

/** What is said of a file that could not be opened or read, by the system's short name for the reason. */
export function unreadable(file: string, reason: string): Said {
  if (reason === 'ENOENT' || reason === 'ENOTFILE') {
    return {
      code: 'vanished',
      severity: 'error',
      message: `“${file}” vanished from the inbox while it was being read.`,
      remedy: 'Put it back and run again; do not change the inbox during a run.',
    };
  }
  return {
    code: 'unreadable',
    severity: 'error',
    message: `“${file}” could not be opened: ${systemReason(reason)}.`,
    remedy: 'Give yourself the right to read it, or copy it into the inbox again, and run again.',
  };
}

function draft(
  found: Found,
  entry: Omit<Draft['entry'], 'file' | 'path'>,
  said: readonly Said[],
): Draft {
  const remarks = said.map((remark) => ({ ...remark, file: found.file }));
  return { entry: { file: found.file, path: found.path, ...entry }, remarks };
}

function unread(found: Found, said: Said, status: 'failed' | 'skipped' = 'failed'): Draft {
  return draft(found, { bytes: 0, sha256: '', format: 'unknown', status }, [said]);
}

function examineOther(found: Found): Draft | undefined {
  const { file } = found;
  switch (found.kind) {
    case 'file':
    case 'folder-link':
    case 'system-folder':
    case 'earlier-digest':
      return undefined;
    case 'unreadable-folder':
      return unread(found, {
        ...unreadable(file, found.reason ?? ''),
        ...(found.reason !== 'ENOENT' && {
          message: `The folder “${file}” could not be opened (${systemReason(found.reason ?? '')}); nothing in it was read.`,
        }),
      });
    case 'outside-link':
    case 'broken-link':
      return unread(
        found,
        {
          code: 'link-not-followed',
          severity: 'error',
          message:
            found.kind === 'outside-link'
              ? `“${file}” is a link to a place outside the inbox; it was not followed.`
              : `“${file}” is a link that leads nowhere.`,
          remedy: 'Copy the file or folder itself into the inbox and run again.',
        },
        'skipped',
      );
    case 'special':
      return unread(
        found,
        {
          code: 'special-file',
          severity: 'error',
          message: `“${file}” is not a file but a device, pipe or socket; it was not opened.`,
          remedy: 'Take it out of the inbox.',
        },
        'skipped',
      );
  }
}

async function examineFile(found: Found, print: Fingerprint): Promise<Draft> {
  const { file } = found;
  const base = { bytes: print.bytes, sha256: print.sha256 };
  const identified = await identifyFormat(print);
  const { format } = identified;
  const readable = format === 'pdf' || format === 'docx';
  // A program's lock file may bear a submission's name, but a submission may also bear a lock file's.
  if (!readable && (isSystemName(file) || (format === 'empty' && lastPart(file).startsWith('.')))) {
    return draft(found, { ...base, format: 'system', status: 'skipped' }, [
      {
        code: 'system-file',
        severity: 'note',
        message: `“${file}” was left by a program or operating system; it is no submission.`,
      },
    ]);
  }
  if (print.sha256 === '' && print.bytes > BOUNDS.fileBytes) {
    return draft(found, { ...base, format, status: 'failed' }, [tooLarge(file, print.bytes)]);
  }
  const end = endOf(file, identified);
  const said = [...(end === undefined ? [] : [end.said]), ...misnamed(file, identified)];
  return draft(found, { ...base, format, ...(end !== undefined && { status: end.status }) }, said);
}

function tooLarge(file: string, bytes: number): Said {
  const megabytes = Math.round(bytes / 1024 / 1024);
  return {
    code: 'too-large',
    severity: 'error',
    message: `“${file}” has ${megabytes} MB, more than the ${BOUNDS.fileBytes / 1024 / 1024} MB that are read.`,
    remedy: 'Save it with smaller pictures, or split it, and run again.',
  };
}

/** The end that the format alone already gives a file, if it does. */
function endOf(
  file: string,
  { format, encrypted, mime }: Identified,
): { readonly status: 'failed' | 'skipped'; readonly said: Said } | undefined {
  const error = (code: string, message: string, remedy: string): Said => ({
    code,
    severity: 'error',
    message,
    remedy,
  });
  if (encrypted === true) {
    const message = `“${file}” is protected by a password and could not be read.`;
    const remedy = 'Ask the sender for the password, save a copy without it and run again.';
    return { status: 'failed', said: error('encrypted', message, remedy) };
  }
  if (format === 'empty') {
    const message = `“${file}” is empty: it holds no bytes, or only zeros.`;
    return { status: 'failed', said: error('empty', message, 'Ask the sender to send it again.') };
  }
  const promised = promisedBy(extensionOf(file));
  if (format === 'unknown' && (promised === 'pdf' || promised === 'docx')) {
    const message = `“${file}” is named like ${nameOfFormat(promised)} but its content is not one; it is damaged or something else.`;
    return {
      status: 'failed',
      said: error('damaged', message, 'Ask the sender to send it again.'),
    };
  }
  const refusal = refusalOf(format);
  if (refusal === undefined) return undefined;
  const kind = mime === undefined || format !== 'unknown' ? '' : ` [${mime}]`;
  const message = `“${file}” is ${refusal.what}${kind}.`;
  return { status: 'skipped', said: error('format-not-read', message, refusal.remedy) };
}

function misnamed(file: string, { format, encrypted }: Identified): readonly Said[] {
  const extension = extensionOf(file);
  const promised = promisedBy(extension);
  if (promised === undefined || promised === format || encrypted === true) return [];
  if (format === 'unknown' || format === 'empty') return [];
  const message = `“${file}” is named .${extension} but is ${nameOfFormat(format)}.`;
  return [{ code: 'misnamed', severity: 'note', message }];
}

/** The first eight hexadecimal digits that an entry's id is made of; of its path where no bytes were read. */
export function idStem(entry: Draft['entry']): string {
  const digest =
    entry.sha256 === '' ? createHash('sha256').update(entry.file).digest('hex') : entry.sha256;
  return `s${digest.slice(0, 8)}`;
}
