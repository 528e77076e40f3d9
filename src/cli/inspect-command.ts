import { callMeant } from './call-meant.js';
import type { ExitStatus } from './exit-status.js';
import { statusOf } from './exit-status.js';
import { inspectionOf } from './inspection.js';
import type { Io } from './io.js';
import type { InspectOptions } from './options.js';
import { readerSettings } from './reading-options.js';
import { safeJson } from './safe-text.js';

/** Shows how one file was split by the call's questions. Throws RunError where there is no such file or call. */
export async function inspectCommand(
  file: string,
  { call: callName, lang, json = false, ...reading }: InspectOptions,
  io: Io,
): Promise<ExitStatus> {
  const { call } = await callMeant(callName, file, json, io);
  const { readOne } = await import('../pipeline.js');
  const { value, diagnostics } = await readOne(file, call, await readerSettings(reading, io));
  const inspection = inspectionOf(value, diagnostics, call, lang);
  if (json) {
    io.stdout.write(safeJson(inspection));
  } else {
    const [{ paintFor }, { inspectionTable }] = await Promise.all([
      import('./colours.js'),
      import('./inspection-table.js'),
    ]);
    io.stdout.write(inspectionTable(inspection, await paintFor(io.stdout, io.env)));
  }
  return statusOf(diagnostics, false);
}
