import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RunError } from '../model/index.js';
import { codeOf } from './system-error.js';

/** The folder of the templates that ship with the package. */
export const SHIPPED = fileURLToPath(new URL('../../templates/digest/', import.meta.url));

export const PAGES = ['index.md.liquid', 'question.md.liquid', 'unplaced.md.liquid'] as const;

export type Page = (typeof PAGES)[number];

export const LABELS = 'labels.json';

const REMEDY = `Copy templates/digest/ of the package and change what you need: ${[...PAGES, LABELS].join(', ')}.`;

/** Throws RunError (usage) unless `folder` is a folder that holds at least one of the files that are looked for. */
export async function checkFolder(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => undefined);
  if (names === undefined) {
    throw new RunError('usage', `There is no folder of templates ${folder}.`, REMEDY);
  }
  if (![...PAGES, LABELS].some((name) => names.includes(name))) {
    throw new RunError('usage', `The folder ${folder} holds no template of a digest.`, REMEDY);
  }
}

/** The text of a file in the folder; undefined where there is no such file. Throws RunError where it cannot be read. */
export async function readIn(folder: string, name: string): Promise<string | undefined> {
  const path = join(folder, name);
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw new RunError(
      'usage',
      `The template ${path} cannot be read.`,
      'Check that you may read it.',
    );
  }
}
