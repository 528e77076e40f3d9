import type { Command } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import type { ReaderSettings } from '../extract/index.js';
import type { Io } from './io.js';
import { OCR_MODES, type ReadingOptions } from './options.js';

/** Adds what can be set of the reading of files, whatever is done with them. */
export function addReadingOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--ocr <when>', 'recognize text in images of pages')
        .choices(OCR_MODES)
        .default('auto'),
    )
    .option('--timeout <seconds>', 'longest time for reading one file', secondsOf, 60)
    .option('--no-cache', 'read every file anew, and keep nothing for the next run');
}

const MOST_SECONDS = 86_400;

function secondsOf(word: string): number {
  const seconds = Number(word);
  if (/^\d+(?:\.\d+)?$/u.test(word) && seconds > 0 && seconds <= MOST_SECONDS) return seconds;
  throw new InvalidArgumentError(
    `It must be a number of seconds above 0, at most ${MOST_SECONDS}.`,
  );
}

/** What the options mean to the reader. */
export async function readerSettings(
  { ocr, timeout, cache = true }: ReadingOptions,
  { env }: Io,
): Promise<ReaderSettings> {
  const { cacheFolder, openStore } = await import('../cache/index.js');
  return {
    ...(ocr !== undefined && { ocr }),
    ...(timeout !== undefined && { timeout: timeout * 1000 }),
    ...(cache && { store: await openStore(cacheFolder(env)) }),
  };
}
