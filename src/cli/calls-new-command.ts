import { basename } from 'node:path';
import type { PublishedPage } from '../call/index.js';
import { isLanguage, RunError } from '../model/index.js';
import type { ExitStatus } from './exit-status.js';
import { EXIT } from './exit-status.js';
import type { Io } from './io.js';
import type { NewCallOptions } from './options.js';
import { readerSettings } from './reading-options.js';
import { stripped } from './safe-text.js';
import { saveNew } from './save-new.js';

/**
 * Drafts a template of a published call and says on stderr what of it a person must look at. Throws RunError, and writes
 * nothing, where a page cannot be read or no question is found.
 */
export async function newCommand(
  { from, id, out, ...reading }: NewCallOptions,
  io: Io,
): Promise<ExitStatus> {
  if (id !== undefined && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    throw new RunError(
      'usage',
      `The id “${id}” must be lower-case letters and digits, with single hyphens between them.`,
    );
  }
  const { draftCall } = await import('../call/index.js');
  const pages: PublishedPage[] = [];
  for (const path of from) pages.push(await pageAt(path, reading, io));
  const { template, checks } = await draftCall(pages, id);
  if (out === undefined) io.stdout.write(template);
  else await saveNew(out, template);
  const { checkLine } = await import('../call/index.js');
  for (const check of checks) io.stderr.write(`check: ${stripped(checkLine(check))}\n`);
  return EXIT.allRead;
}

async function pageAt(
  path: string,
  reading: Omit<NewCallOptions, 'from' | 'id' | 'out'>,
  io: Io,
): Promise<PublishedPage> {
  const { readPublished } = await import('../reading.js');
  const { value, diagnostics } = await readPublished(path, await readerSettings(reading, io));
  const file = basename(path);
  for (const { message } of diagnostics)
    io.stderr.write(`hrc-inputs: ${stripped(`${file}: ${message}`)}\n`);
  const { document, language } = value;
  if (isLanguage(language)) return { file, document, language };
  if (language === 'und') return { file, document, language: 'en' };
  throw new RunError(
    'usage',
    `“${path}” is in none of the six languages (ar, zh, en, fr, ru, es).`,
    'Name the page in one of them.',
  );
}
