import { callMeant } from './call-meant.js';
import type { ExitStatus } from './exit-status.js';
import { statusOf } from './exit-status.js';
import type { Io } from './io.js';
import type { RegisterOptions } from './options.js';
import { progressLine } from './progress.js';
import { readerSettings } from './reading-options.js';

/** Prints the register of an inbox to start from. Throws RunError, with nothing printed, for wrong usage. */
export async function registerCommand(
  inbox: string,
  { call: callName, bom = false, ...reading }: RegisterOptions,
  io: Io,
): Promise<ExitStatus> {
  const { call, exclude } = await callMeant(callName, inbox, false, io);
  const progress = progressLine(io, true);
  progress.show(`reading ${inbox}`);
  try {
    const { digestInbox } = await import('../pipeline.js');
    const { readRegister } = await import('../intake/index.js');
    const { registerCsv } = await import('../write/index.js');
    const digest = await digestInbox(inbox, {
      call,
      exclude,
      ...(await readerSettings(reading, io)),
      lang: 'en',
      citeStyle: 'thematic',
      onProgress: ({ done, total, file }) => {
        progress.show(`${done}/${total} ${file}`);
      },
    });
    const { value: said } = await readRegister(inbox, digest.submissions, call);
    const csv = await registerCsv(digest, said, { bom });
    progress.clear();
    io.stdout.write(csv);
    return statusOf(digest.problems, false);
  } finally {
    progress.clear();
  }
}
