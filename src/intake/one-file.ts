import { Buffer } from 'node:buffer';
import { realpath, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { result, RunError, type Entry, type Result } from '../model/index.js';
import { placesOf } from './bytes.js';
import { examine, unread } from './entries.js';
import { isUtf8, visibleName } from './file-names.js';
import { numbered } from './numbered.js';
import { systemReason } from './system-reason.js';
import { unpacked, type Opener } from './unpack.js';
import { errorCode, type Found } from './walk.js';

/**
 * One file by itself, examined as it would be in an inbox, under the name that it is shown by; of an archive or mailbox,
 * what lies in it. What cannot be found, or is a folder, is a `RunError` (usage).
 */
export async function takeInFile(
  path: string,
  opener: Opener,
  name = visibleName(basename(path)),
): Promise<Result<readonly Entry[]>> {
  const location = await openFile(path);
  const draft = await examine(foundAt(location, name), opener.mimeOf);
  if (draft === undefined) throw new RunError('usage', `“${path}” is not a file.`);
  const { drafts, remarks } = await unpacked(draft, location, opener);
  const { entries, diagnostics } = numbered(drafts);
  return result(entries, [...remarks, ...diagnostics]);
}

/**
 * The same where one thing in a mailbox or transcript is named by its number, as in `consultation.vtt#3`, unless a file
 * bears that very name.
 */
export async function takeInPart(path: string, opener: Opener): Promise<Result<readonly Entry[]>> {
  const [, container, part] = /^(.+)(#\d+)$/su.exec(path) ?? [];
  if (container === undefined || part === undefined || (await isThere(path))) {
    return takeInFile(path, opener);
  }
  const { value, diagnostics } = await takeInFile(container, opener);
  const wanted = value.filter(({ file }) => file === `${visibleName(basename(container))}${part}`);
  if (wanted.length === 0) {
    throw new RunError(
      'usage',
      `“${container}” holds nothing of the number ${part.slice(1)}.`,
      `Name one from #1 to #${value.length}.`,
    );
  }
  const ids = new Set(wanted.map(({ id }) => id));
  return result(
    wanted,
    diagnostics.filter(({ submission }) => submission !== undefined && ids.has(submission)),
  );
}

async function isThere(path: string): Promise<boolean> {
  return stat(resolve(path)).then(
    () => true,
    () => false,
  );
}

/** The same among other files: what cannot be found, or is a folder, is an entry that failed. */
export async function takeInAmong(
  path: string,
  opener: Opener,
  name: string,
): Promise<Result<readonly Entry[]>> {
  try {
    return await takeInFile(path, opener, name);
  } catch (error) {
    if (!(error instanceof RunError) || error.kind !== 'usage') throw error;
    const { message, remedy } = error;
    const said = { code: 'not-found', severity: 'error', message } as const;
    const found = foundAt(Buffer.from(resolve(path)), name);
    const { entries, diagnostics } = numbered([
      unread(found, { ...said, ...(remedy !== undefined && { remedy }) }),
    ]);
    return result(entries, diagnostics);
  }
}

function foundAt(location: Buffer, file: string): Found {
  return {
    file,
    path: location.toString('utf8'),
    location,
    utf8: isUtf8(location),
    kind: 'file',
  };
}

async function openFile(path: string): Promise<Buffer> {
  let reason = 'ENOENT';
  try {
    // A command line has U+FFFD for bytes that are not UTF-8.
    const [place, ...more] = await placesOf(resolve(path));
    if (more.length > 0) throw ambiguous(path, more.length + 1);
    if (place !== undefined) {
      const real = await realpath(place, { encoding: 'buffer' });
      if ((await stat(real)).isFile()) return real;
      reason = '';
    }
  } catch (error) {
    if (error instanceof RunError) throw error;
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

function ambiguous(path: string, count: number): RunError {
  return new RunError(
    'usage',
    `“${path}” may be any of ${count} files whose names are not UTF-8.`,
    'Rename them and try again.',
  );
}
