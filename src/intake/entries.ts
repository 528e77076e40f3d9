import { createHash } from 'node:crypto';
import { BOUNDS, type Diagnostic, type Entry } from '../model/index.js';
import { fingerprint, type Fingerprint } from './bytes.js';
import { directoryNames } from './compound-file.js';
import type { MimeOf } from './format.js';
import { judge, type Said } from './judge.js';
import { systemReason } from './system-reason.js';
import { errorCode, type Found } from './walk.js';

/** An entry before it has its id, and what is to be said of it. */
export interface Draft {
  readonly entry: Omit<Entry, 'id' | 'duplicateOf'>;
  /** Without the submission's id. */
  readonly remarks: readonly Diagnostic[];
}

/** Says what a thing in the inbox is, without reading more of it than its format and hash need. */
export async function examine(found: Found, mimeOf: MimeOf): Promise<Draft | undefined> {
  if (found.kind !== 'file') return examineOther(found);
  try {
    const print = await fingerprint(found.location, directoryNames);
    return await examineFile(found, print, mimeOf);
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

/** What stands for a thing of which nothing was read. */
export function unread(found: Found, said: Said, status: 'failed' | 'skipped' = 'failed'): Draft {
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

async function examineFile(found: Found, print: Fingerprint, mimeOf: MimeOf): Promise<Draft> {
  const { file } = found;
  const { bytes, sha256 } = print;
  const { said, ...verdict } = await judge(file, print, mimeOf);
  if (verdict.status === undefined && bytes > BOUNDS.fileBytes) {
    const { format } = verdict;
    return draft(found, { bytes, sha256, format, status: 'failed' }, [tooLarge(file, bytes)]);
  }
  return draft(found, { bytes, sha256, ...verdict }, said);
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

/** The first eight hexadecimal digits that an entry's id is made of; of its path where no bytes were read. */
export function idStem(entry: Draft['entry']): string {
  const digest =
    entry.sha256 === '' ? createHash('sha256').update(entry.file).digest('hex') : entry.sha256;
  return `s${digest.slice(0, 8)}`;
}
