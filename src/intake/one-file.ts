import { Buffer } from 'node:buffer';
import { realpath, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { result, RunError, type Entry, type Result } from '../model/index.js';
import { examine } from './entries.js';
import { visibleName } from './file-names.js';
import { numbered } from './numbered.js';
import { systemReason } from './system-reason.js';
import { unpacked, type Opener } from './unpack.js';
import { errorCode, type Found } from './walk.js';

/**
 * One file by itself, examined as it would be in an inbox; of an archive or mailbox, what lies in it. What cannot be
 * found, or is a folder, is a `RunError` (usage).
 */
export async function takeInFile(path: string, opener: Opener): Promise<Result<readonly Entry[]>> {
  const location = await openFile(path);
  const found: Found = {
    file: visibleName(basename(path)),
    path: location,
    location: Buffer.from(location),
    utf8: true,
    kind: 'file',
  };
  const draft = await examine(found, opener.mimeOf);
  if (draft === undefined) throw new RunError('usage', `“${path}” is not a file.`);
  const { drafts, remarks } = await unpacked(draft, found.location, opener);
  const { entries, diagnostics } = numbered(drafts);
  return result(entries, [...remarks, ...diagnostics]);
}

async function openFile(path: string): Promise<string> {
  let reason = '';
  try {
    const real = await realpath(resolve(path));
    if ((await stat(real)).isFile()) return real;
  } catch (error) {
    reason = errorCode(error);
  }
  if (reason === '') {
    throw new RunError(
      'usage',
      `“${path}” is not a file.`,
      'Name the files themselves; for a folder use “hrc-inputs digest”.',
    );
  }
  throw new RunError(
    'usage',
    reason === 'ENOENT' || reason === 'ENOTDIR'
      ? `The file “${path}” does not exist.`
      : `The file “${path}” cannot be opened (${systemReason(reason)}).`,
    'Check the name and try again.',
  );
}
