import { readFile, stat } from 'node:fs/promises';
import { RunError } from '../model/index.js';
import { missingTemplate } from './missing-template.js';

/** Bytes; a call of a hundred questions with their terms in six languages takes a third of it. */
const LARGEST_TEMPLATE = 4_000_000;

const SAVE_AS_TEXT = 'Save the template as plain text in UTF-8.';

/** The text of a template file, without a byte order mark. Throws a RunError for what is no such file. */
export async function readTemplate(path: string): Promise<string> {
  const bytes = await bytesOf(path);
  if (isUtf16(bytes)) {
    throw new RunError('usage', `The call template ${path} is written in UTF-16.`, SAVE_AS_TEXT);
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw notText(path);
  }
  if (text.includes('\0')) throw notText(path);
  if (text.trim() === '') {
    throw new RunError(
      'usage',
      `The call template ${path} is empty.`,
      'Copy templates/calls/hrc-57-12.yaml and change what stands in it.',
    );
  }
  return text;
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    const { size, isFile } = await stat(path).then((found) => ({
      size: found.size,
      isFile: found.isFile(),
    }));
    if (!isFile) {
      throw new RunError(
        'usage',
        `The call template ${path} is a folder or a device, not a file.`,
        'Name the YAML file of the call itself.',
      );
    }
    if (size > LARGEST_TEMPLATE) {
      throw new RunError(
        'usage',
        `The call template ${path} is too large: ${size} bytes, and at most ${LARGEST_TEMPLATE} are read.`,
        'Check that this is the YAML file of a call, and not a submission.',
      );
    }
    return await readFile(path);
  } catch (error) {
    if (error instanceof RunError) throw error;
    const code = codeOf(error);
    throw code === 'ENOENT' || code === 'ENOTDIR'
      ? await missingTemplate(path)
      : unreadable(path, code);
  }
}

function unreadable(path: string, code: string): RunError {
  const why = code === 'EACCES' || code === 'EPERM' ? 'you have no right to read it' : code;
  return new RunError('usage', `The call template ${path} cannot be read: ${why}.`);
}

function notText(path: string): RunError {
  return new RunError('usage', `The call template ${path} is not a text in UTF-8.`, SAVE_AS_TEXT);
}

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** The code of a system error, `ENOENT` and the like. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error
    ? String(error.code)
    : 'an unknown error';
}
