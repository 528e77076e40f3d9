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
  const names = await readdir(folder).catch(() => {
    throw new RunError(
      'usage',
      `The gold folder “${folder}” does not exist or cannot be opened.`,
      'Name a folder of gold files with --gold.',
    );
  });
  const own = names.filter((name) => name.endsWith('.json')).sort();
  if (own.length === 0) {
    throw new RunError(
      'usage',
      `The gold folder “${folder}” holds no .json files.`,
      'Name a folder of gold files with --gold.',
    );
  }
  return Promise.all(
    own.map(async (name) => goldFrom(await readFile(join(folder, name), 'utf8'), name)),
  );
}

function goldFrom(text: string, name: string): Gold {
  const read = schema.safeParse(jsonIn(text));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const field = issue === undefined || issue.path.length === 0 ? '' : ` (${issue.path.join('.')})`;
  throw new RunError(
    'usage',
    `${name} is no gold: ${issue?.message ?? 'it cannot be read'}${field}.`,
    'See samples/labelled/README.md for what a gold file holds.',
  );
}

/** Undefined where it is no JSON. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
