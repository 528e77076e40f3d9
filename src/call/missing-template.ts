import { readdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { RunError } from '../model/index.js';
import { nearest } from './nearest.js';
import { shown } from './problem.js';
import { shippedIds } from './shipped-calls.js';

/** More names than this do not help the eye. */
const MOST_NAMES = 10;

/** The error for a path at which nothing is: names the templates beside it and the one that was probably meant. */
export async function missingTemplate(path: string): Promise<RunError> {
  const file = basename(path);
  const folder = dirname(path);
  const there = await templatesIn(folder);
  const near = nearestFile(file, there ?? []);
  const message = `There is no call template at ${path}.`;
  return new RunError(
    'usage',
    near === undefined ? message : `${message} Did you mean ${shown(near)}?`,
    await remedy(file, folder, there),
  );
}

/** Compares names without their endings, which are alike in all of them. */
function nearestFile(file: string, there: readonly string[]): string | undefined {
  const stems = there.map(stem);
  const near = nearest(stem(file), stems);
  return near === undefined ? undefined : there[stems.indexOf(near)];
}

function stem(file: string): string {
  return file.replace(/\.ya?ml$/i, '');
}

async function remedy(
  file: string,
  folder: string,
  there: readonly string[] | undefined,
): Promise<string> {
  const id = stem(file);
  const ids = await shippedIds();
  if (ids.includes(id))
    return `The call that ships with the tool is named ${id}, without a path or ending.`;
  if (there === undefined) return `There is no folder ${folder} either; check the path.`;
  if (there.length === 0) return `No YAML file is in ${folder}; check the path.`;
  const more = there.length > MOST_NAMES ? ' …' : '';
  return `In ${folder}: ${there.slice(0, MOST_NAMES).map(shown).join(', ')}${more}`;
}

async function templatesIn(folder: string): Promise<readonly string[] | undefined> {
  try {
    return (await readdir(folder)).filter((name) => /\.ya?ml$/i.test(name)).sort();
  } catch {
    return undefined;
  }
}
