import { readFile } from 'node:fs/promises';
import * as path from 'node:path';
import { LANGUAGES, RunError, type Call, type Examples, type Language } from '../model/index.js';
import { nearest } from './nearest.js';
import { shown } from './problem.js';
import { codeOf } from './read-template.js';

/** Stands for a question in a file of examples, for texts that answer none. */
const NO_QUESTION = 'none';

const REMEDY =
  'Such a file holds, in JSON, lists of answers by the id of their question: {"1": ["…", "…"], "2.a": ["…"], "none": ["…"]}.';

/**
 * The examples of answers that stand beside a call's template: `my-call.examples/en.json` beside `my-call.yaml`, and so
 * for each language. Throws a RunError for a file that is none of examples of this call.
 */
export async function readExamples(
  template: string,
  { questions }: Call,
): Promise<NonNullable<Call['examples']>> {
  const folder = template.replace(/\.ya?ml$/i, '') + '.examples';
  const ids = [...questions.map(({ id }) => id), NO_QUESTION];
  const read = LANGUAGES.map(async (language): Promise<[Language, Examples][]> => {
    const file = path.join(folder, `${language}.json`);
    const text = await textOf(file);
    return text === undefined ? [] : [[language, examplesIn(text, file, ids)]];
  });
  return Object.fromEntries((await Promise.all(read)).flat());
}

async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new RunError('usage', `The examples ${file} cannot be read: ${code}.`);
  }
}

function examplesIn(text: string, file: string, ids: readonly string[]): Examples {
  const lists = parsed(text, file);
  for (const [id, texts] of Object.entries(lists)) {
    if (!ids.includes(id)) {
      const near = nearest(id, ids);
      const meant = near === undefined ? '' : ` Did you mean ${near}?`;
      throw mistake(file, `the call has no question ${shown(id)}.${meant}`);
    }
    if (!isTexts(texts) && !isCounts(texts)) {
      throw mistake(file, `what stands under ${id} is no list of texts.`);
    }
  }
  return lists as Examples;
}

function parsed(text: string, file: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return { ...value };
    }
  } catch {
    throw mistake(file, 'this is not JSON.');
  }
  throw mistake(file, 'lists by question are wanted.');
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string');
}

/** Stems with the number of texts that they stand in, as samples/training/make.js writes them. */
function isCounts(value: unknown): value is Readonly<Record<string, number>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((count) => Number.isInteger(count) && count > 0)
  );
}

function mistake(file: string, what: string): RunError {
  return new RunError('usage', `The examples ${file} have a mistake: ${what}`, REMEDY);
}
