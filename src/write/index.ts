import type { Corrections, Digest, OutputFormat, Result } from '../model/index.js';
import { LANGUAGES, OUTPUT_FORMATS, result } from '../model/index.js';
import { renderCsv } from './csv.js';
import type { CsvOptions, Table } from './csv.js';
import { renderJson } from './json.js';
import { loadLabels } from './labels.js';
import { PAGE_FILE, SHEET_FILE, WORD_FILE, questionFile } from './layout.js';
import { longCells } from './long-cells.js';
import { renderMarkdown } from './markdown.js';
import { registerTable } from './register-table.js';
import { saveAll } from './save.js';
import type { Content } from './swap.js';
import { answersTable, coverageTable, problemsTable, submissionsTable } from './tables.js';
import { publicTrialDigest, trialDigest } from './trial-digest.js';

export { renderJson } from './json.js';
export { renderMarkdown } from './markdown.js';
export { renderPage } from './page/index.js';

export interface WriteOptions extends CsvOptions {
  /** Folder of the user's own templates and labels; what is missing there comes from the package. */
  readonly templates?: string;
  /** All unless said otherwise. */
  readonly formats?: readonly OutputFormat[];
}

const TABLES: Readonly<
  Record<'answers' | 'submissions' | 'coverage' | 'problems', (digest: Digest) => Table>
> = {
  answers: answersTable,
  submissions: submissionsTable,
  coverage: coverageTable,
  problems: problemsTable,
};

export type TableName = keyof typeof TABLES;

const TABLE_NAMES: readonly TableName[] = ['answers', 'submissions', 'coverage', 'problems'];

/**
 * Writes the digest into a folder, which is made where it is missing: everything is rendered before the first file is
 * touched. The value is the paths of the files in it, in order; the diagnostics, which also stand in the files, are
 * about what only the written form cannot hold. Throws RunError for templates that cannot be used (usage) and for a
 * folder that cannot be written (usage where something else stands in the way, else fatal).
 */
export async function writeDigest(
  digest: Digest,
  outDir: string,
  options: WriteOptions = {},
): Promise<Result<readonly string[]>> {
  const { formats = OUTPUT_FORMATS } = options;
  const long = formats.includes('csv') ? longCells(digest) : [];
  const files = await renderAll(withProblems(digest, long), { ...options, formats });
  await saveAll(outDir, files, digest.edition?.for);
  return result([...files.keys()], long);
}

/** The register to start from, as CSV: guesses to correct, and what the drafter has said so far, by submission. */
export async function registerCsv(
  digest: Digest,
  corrections: ReadonlyMap<string, Corrections>,
  options: CsvOptions = {},
): Promise<string> {
  return renderCsv(registerTable(digest, corrections), options);
}

/** One of the tables as CSV, as `writeDigest` writes it. */
export async function streamOf(
  digest: Digest,
  what: TableName,
  options: CsvOptions = {},
): Promise<string> {
  return renderCsv(TABLES[what](withProblems(digest, longCells(digest))), options);
}

/**
 * Tries the templates and labels in a folder out on a small digest in each language, so that a mistake shows before an inbox is read.
 * Throws RunError (usage) that names the file and line.
 */
export async function checkTemplates(dir: string): Promise<void> {
  for (const lang of LANGUAGES) {
    await renderMarkdown(trialDigest(lang), dir);
    await renderMarkdown(publicTrialDigest(lang), dir);
  }
}

type Files = ReadonlyMap<string, Content>;

/** One renderer for each format, loaded when it is asked for. */
const RENDERERS: Readonly<
  Record<
    OutputFormat,
    (
      digest: Digest,
      options: WriteOptions & Required<Pick<WriteOptions, 'formats'>>,
    ) => Promise<Files>
  >
> = {
  md: (digest, { templates, formats }) => renderMarkdown(digest, templates, formats),
  csv: csvFiles,
  json: (digest) => Promise.resolve(new Map([['digest.json', renderJson(digest)]])),
  html: async (digest, { templates }) => {
    const { renderPage } = await import('./page/index.js');
    return new Map([[PAGE_FILE, await renderPage(digest, templates)]]);
  },
  docx: async (digest, { templates }) => {
    const { renderWord } = await import('./word/index.js');
    return new Map([
      [WORD_FILE, await renderWord(digest, await loadLabels(digest.lang, templates))],
    ]);
  },
  xlsx: async (digest, { templates }) => {
    const { renderWorkbook } = await import('./sheet/index.js');
    const labels = await loadLabels(digest.lang, templates);
    return new Map([[SHEET_FILE, await renderWorkbook(digest, labels)]]);
  },
};

async function renderAll(
  digest: Digest,
  options: WriteOptions & Required<Pick<WriteOptions, 'formats'>>,
): Promise<Files> {
  const files = new Map<string, Content>();
  for (const format of OUTPUT_FORMATS.filter((one) => options.formats.includes(one))) {
    for (const [path, content] of await RENDERERS[format](digest, options))
      files.set(path, content);
  }
  return files;
}

async function csvFiles(digest: Digest, options: CsvOptions): Promise<Files> {
  const files = new Map<string, string>();
  for (const { id } of digest.call.questions) {
    files.set(questionFile(id, 'csv'), await renderCsv(answersTable(digest, id), options));
  }
  for (const name of TABLE_NAMES) {
    files.set(`${name}.csv`, await renderCsv(TABLES[name](digest), options));
  }
  return files;
}

/** Each goes to the end of its file's problems of its severity or worse, where the order of problems has its place. */
function withProblems(digest: Digest, more: Digest['problems']): Digest {
  const problems = [...digest.problems];
  for (const problem of more) {
    const after = problems.findLastIndex(
      ({ file, severity }) =>
        (file ?? '') < (problem.file ?? '') || (file === problem.file && severity !== 'note'),
    );
    problems.splice(after + 1, 0, problem);
  }
  return { ...digest, problems };
}
