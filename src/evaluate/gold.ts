import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { LANGUAGES, RunError } from '../model/index.js';

const schema = z.object({
  id: z.string().min(1),
  lang: z.enum(LANGUAGES),
  format: z.string(),
  layouts: z.array(z.string()).default([]),
  file: z.string().min(1),
  answers: z.record(z.string(), z.string()),
  coverage: z.record(z.string(), z.string()).optional(),
  ignore: z.string().default(''),
});

/** What is right of one submission; what the fields mean stands in samples/labelled/README.md. */
export type Gold = Readonly<z.infer<typeof schema>>;

/** Reads all gold of a folder, by name. Throws RunError (usage) where there is none or a file is no gold. */
export async function loadGold(folder: string): Promise<readonly Gold[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    throw wrongFolder(folder, isNoFolder(error) ? 'is a file' : 'cannot be opened');
  });
  const own = names.filter((name) => name.endsWith('.json')).sort();
  if (own.length === 0) throw wrongFolder(folder, 'holds no .json files');
  return Promise.all(own.map((name) => goldIn(join(folder, name))));
}

function isNoFolder(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOTDIR';
}

function wrongFolder(folder: string, what: string): RunError {
  const remedy = 'Name a folder with one gold file, ending with .json, for each submission.';
  return new RunError('usage', `--gold: “${folder}” ${what}.`, remedy);
}

const REMEDY =
  'Mend it, or take it out of the folder; samples/labelled/README.md says what gold is.';

async function goldIn(path: string): Promise<Gold> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new RunError('usage', `The gold “${path}” cannot be read: ${reason}.`, REMEDY);
  });
  const read = schema.safeParse(jsonIn(text, path));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const field = issue === undefined || issue.path.length === 0 ? '' : `${issue.path.join('.')}: `;
  const what = issue?.message ?? 'it cannot be read';
  throw new RunError('usage', `“${path}” is no gold: ${field}${what}.`, REMEDY);
}

function jsonIn(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const at = placeIn(text, reason);
    throw new RunError('usage', `“${path}”${at} is no JSON: ${reason}.`, REMEDY);
  }
}

/** Line and column of the place that the parser names, as editors count them. */
function placeIn(text: string, reason: string): string {
  const offset = /at position (\d+)/u.exec(reason)?.[1];
  const ended = reason.includes('end of JSON input');
  if (offset === undefined && !ended) return '';
  const lines = text.slice(0, offset === undefined ? text.length : Number(offset)).split('\n');
  return `, line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}
