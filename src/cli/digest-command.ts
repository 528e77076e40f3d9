import type { Diagnostic, Digest } from '../model/index.js';
import { result } from '../model/index.js';
import { callMeant } from './call-meant.js';
import type { ExitStatus } from './exit-status.js';
import { undisturbed } from './interruption.js';
import type { Io } from './io.js';
import { PUBLIC_OUT, type DigestOptions } from './options.js';
import { editedOutput, outputFolder, requirePublic } from './output-folder.js';
import { progressLine } from './progress.js';
import { readerSettings } from './reading-options.js';
import { safeJson, stripped } from './safe-text.js';
import { problemsFile, summarize } from './summary.js';
import type { RunSummary } from './summary.js';

/** Reads an inbox and writes its digest. Throws RunError, before anything is read, for wrong usage. */
export async function digestCommand(
  inbox: string,
  options: DigestOptions,
  io: Io,
): Promise<ExitStatus> {
  const [{ checkCiteStyle }, { checkTemplates }] = await Promise.all([
    import('../digest/index.js'),
    import('../write/index.js'),
  ]);
  const { call, exclude: templates } = await callMeant(
    options.call,
    inbox,
    options.quiet === true || options.json === true,
    io,
  );
  checkCiteStyle(options.citeStyle);
  if (options.template !== undefined) await checkTemplates(options.template);
  const writes = options.stdout === undefined || options.out !== undefined;
  const asked = options.out ?? (options.public === true ? PUBLIC_OUT : undefined);
  const { folder, exclude } = await outputFolder(inbox, asked, writes);
  if (options.public === true && folder !== undefined) await requirePublic(folder);
  const digest = await readInbox(inbox, options, { call, exclude: [...exclude, ...templates] }, io);
  const written = folder === undefined ? result(null) : await writeInto(folder, digest, options);
  const edited = folder === undefined ? [] : await editedOutput(folder);
  const { strict = false, json = false, quiet = false } = options;
  // For a reader the summary refers to problems.csv, where these cannot stand.
  const aside = strict || json ? edited : [];
  const problems = [...digest.problems, ...written.diagnostics, ...aside];
  const summary = summarize(digest, problems, written.value, strict);
  if (!quiet) warn(edited, io);
  await report(summary, digest, options, io);
  return summary.exitStatus;
}

async function readInbox(
  inbox: string,
  {
    lang,
    citeStyle,
    fileTimes = false,
    public: open = false,
    quiet = false,
    json = false,
    ...reading
  }: DigestOptions,
  settings: { readonly call: Digest['call']; readonly exclude: readonly string[] },
  io: Io,
): Promise<Digest> {
  const progress = progressLine(io, !quiet && !json);
  progress.show(`reading ${inbox}`);
  try {
    const { digestInbox } = await import('../pipeline.js');
    return await digestInbox(inbox, {
      ...settings,
      ...(await readerSettings(reading, io)),
      lang,
      citeStyle,
      fileTimes,
      ...(open && { edition: 'public' as const }),
      onProgress: ({ done, total, file }) => {
        progress.show(`${done}/${total} ${file}`);
      },
    });
  } finally {
    progress.clear();
  }
}

async function writeInto(
  folder: string,
  digest: Digest,
  { bom = false, template, format }: DigestOptions,
): Promise<{ value: RunSummary['output']; diagnostics: readonly Diagnostic[] }> {
  const { writeDigest } = await import('../write/index.js');
  const settings = {
    bom,
    ...(template !== undefined && { templates: template }),
    ...(format !== undefined && { formats: format }),
  };
  const { value, diagnostics } = await undisturbed(() => writeDigest(digest, folder, settings));
  return { value: { folder, files: value }, diagnostics };
}

async function report(
  summary: RunSummary,
  digest: Digest,
  { stdout, bom = false, json = false, quiet = false }: DigestOptions,
  io: Io,
): Promise<void> {
  if (stdout !== undefined) {
    const { streamOf } = await import('../write/index.js');
    io.stdout.write(await streamOf(digest, stdout, { bom }));
    if (!quiet) remark(summary, io);
  } else if (json) {
    io.stdout.write(safeJson(summary));
  } else if (!quiet) {
    const [{ paintFor }, { summaryTable }] = await Promise.all([
      import('./colours.js'),
      import('./summary-table.js'),
    ]);
    io.stdout.write(summaryTable(summary, await paintFor(io.stdout, io.env)));
  }
}

function warn(edited: readonly Diagnostic[], io: Io): void {
  for (const { message } of edited) io.stderr.write(`hrc-inputs: ${stripped(message)}\n`);
}

/** What a piped run must not keep to itself. */
function remark({ needsPerson, output }: RunSummary, io: Io): void {
  const count = needsPerson.length;
  if (count === 0) return;
  const file = output === null ? undefined : problemsFile(output.files);
  const where =
    output === null || file === undefined
      ? '--stdout problems'
      : `${stripped(output.folder)}/${file}`;
  io.stderr.write(
    `hrc-inputs: ${count} ${count === 1 ? 'problem needs' : 'problems need'} a person (see ${where})\n`,
  );
}
