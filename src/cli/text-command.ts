import { basename } from 'node:path';
import type { Diagnostic } from '../model/index.js';
import type { ReadText } from '../reading.js';
import type { ExitStatus } from './exit-status.js';
import { EXIT, statusOf } from './exit-status.js';
import type { Io } from './io.js';
import type { TextOptions } from './options.js';
import { readerSettings } from './reading-options.js';
import { stripped } from './safe-text.js';
import { blockLines, jsonLine, textLines } from './text-layout.js';

/**
 * Prints what was read of files, one after another, and says on stderr what could not be. Where none of the files is
 * there, it is wrong usage.
 */
export async function textCommand(
  files: readonly string[],
  options: TextOptions,
  io: Io,
): Promise<ExitStatus> {
  const { readTexts } = await import('../reading.js');
  const problems: Pick<Diagnostic, 'severity' | 'code'>[] = [];
  const alone = files.length === 1 ? basename(files[0] ?? '').normalize('NFC') : undefined;
  for await (const { value, diagnostics } of readTexts(files, await readerSettings(options, io))) {
    io.stdout.write(written(value, diagnostics, options, alone));
    for (const diagnostic of diagnostics) {
      if (options.json !== true) io.stderr.write(`hrc-inputs: ${sentence(value, diagnostic)}\n`);
      problems.push({ severity: diagnostic.severity, code: diagnostic.code });
    }
  }
  const absent = problems.filter(({ code }) => code === 'not-found').length;
  return absent === files.length ? EXIT.usage : statusOf(problems, false);
}

function written(
  text: ReadText,
  diagnostics: readonly Diagnostic[],
  { json = false, blocks = false }: TextOptions,
  alone: string | undefined,
): string {
  if (json) return jsonLine(text, diagnostics, blocks);
  const head = text.entry.file === alone ? '' : `==> ${stripped(text.entry.file)} <==\n`;
  if (text.read === undefined) return head;
  const { document } = text.read;
  const lines = blocks ? blockLines(document) : textLines(document);
  return `${head}${lines.map((line) => `${line}\n`).join('')}`;
}

function sentence({ entry }: ReadText, { file, place, message, remedy }: Diagnostic): string {
  const at = place?.attachment === undefined ? '' : ` (${place.attachment})`;
  const said = stripped(`${file ?? entry.file}${at}: ${message}`);
  return remedy === undefined ? said : `${said} ${stripped(remedy)}`;
}
