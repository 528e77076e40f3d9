import type { Diagnostic, Result } from '../model/index.js';
import type { Evaluation } from '../evaluate/index.js';
import { callMeant } from './call-meant.js';
import type { ExitStatus } from './exit-status.js';
import { needsPerson, statusOf } from './exit-status.js';
import type { Io } from './io.js';
import type { EvaluateOptions } from './options.js';
import { progressLine } from './progress.js';
import { readerSettings } from './reading-options.js';
import { safeJson, stripped } from './safe-text.js';

/** Reads a labelled inbox and prints how well it was split. Throws RunError for wrong usage, before anything is read. */
export async function evaluateCommand(
  inbox: string,
  options: EvaluateOptions,
  io: Io,
): Promise<ExitStatus> {
  const { value, diagnostics } = await evaluated(inbox, options, io);
  if (options.json === true) {
    io.stdout.write(safeJson({ ...value, diagnostics }));
    return statusOf(diagnostics, false);
  }
  const [{ paintFor }, { evaluationTable }] = await Promise.all([
    import('./colours.js'),
    import('./evaluation-table.js'),
  ]);
  io.stdout.write(evaluationTable(value, await paintFor(io.stdout, io.env)));
  for (const diagnostic of diagnostics.filter(isTold)) {
    io.stderr.write(`hrc-inputs: ${sentence(diagnostic)}\n`);
  }
  return statusOf(diagnostics, false);
}

async function evaluated(
  inbox: string,
  { call: callName, gold, quiet = false, json = false, ...reading }: EvaluateOptions,
  io: Io,
): Promise<Result<Evaluation>> {
  const { loadGold } = await import('../evaluate/index.js');
  const { call, exclude } = await callMeant(callName, inbox, quiet || json, io);
  const golds = await loadGold(gold);
  const progress = progressLine(io, !quiet && !json);
  try {
    const { evaluateInbox } = await import('../pipeline.js');
    return await evaluateInbox(inbox, golds, {
      call,
      exclude,
      ...(await readerSettings(reading, io)),
      onProgress: ({ done, total, file }) => {
        progress.show(`${done}/${total} ${file}`);
      },
    });
  } finally {
    progress.clear();
  }
}

/** What bears on the figures; warnings of reading are for the digest. */
function isTold(diagnostic: Diagnostic): boolean {
  return needsPerson(diagnostic, false) || diagnostic.code === 'file-without-gold';
}

function sentence({ file, message, remedy }: Diagnostic): string {
  const said = stripped(file === undefined ? message : `${file}: ${message}`);
  return remedy === undefined ? said : `${said} ${stripped(remedy)}`;
}
