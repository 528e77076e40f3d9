import type { Diagnostic, Format } from '../model/index.js';
import { fingerprintOf, type Sample } from './bytes.js';
import { directoryNames } from './compound-file.js';
import { extensionOf, isSystemName, lastPart } from './file-names.js';
import { identifyFormat, type Identified, type MimeOf } from './format.js';
import { nameOfFormat, promisedBy, remedyFor } from './format-messages.js';

/** A diagnostic that bears no file yet. */
export type Said = Pick<Diagnostic, 'code' | 'severity' | 'message' | 'remedy'>;

/** What a file is by its content, and what is to be said of it. */
export interface Verdict {
  readonly format: Format;
  /** Set where the content alone already gives the end. */
  readonly status?: 'failed' | 'skipped';
  readonly said: readonly Said[];
}

/** Tells what a file of the inbox is; `file` is its path as it is shown, and decides nothing but what is said. */
export async function judge(file: string, sample: Sample, mimeOf: MimeOf): Promise<Verdict> {
  const identified = asPromised(file, await identifyFormat(sample, mimeOf));
  const { format } = identified;
  const readable = format === 'pdf' || format === 'docx';
  // A program's lock file may bear a submission's name, but a submission may also bear a lock file's.
  if (!readable && (isSystemName(file) || (format === 'empty' && lastPart(file).startsWith('.')))) {
    const message = `“${file}” was left by a program or operating system; it is no submission.`;
    const said: Said = { code: 'system-file', severity: 'note', message };
    return { format: 'system', status: 'skipped', said: [said] };
  }
  const { fault } = identified;
  if (fault !== undefined) return { format, status: 'failed', said: [fault] };
  const end = endOf(file, identified);
  const said = [...(end === undefined ? [] : [end.said]), ...misnamed(file, identified)];
  return { format, ...(end !== undefined && { status: end.status }), said };
}

/** A text that is named like a transcript is one in a bad state; a zip archive whose parts do not show what it is, and that is named like a text, is a text in a bad state. */
function asPromised(file: string, identified: Identified): Identified {
  const promised = promisedBy(extensionOf(file));
  if (promised === 'transcript' && identified.format === 'text') return { format: promised };
  const isText = promised === 'docx' || promised === 'odt';
  return identified.format === 'archive' && isText ? { format: promised } : identified;
}

/** The same of a file inside a message or archive. */
export function judgeBytes(name: string, bytes: Uint8Array, mimeOf: MimeOf): Promise<Verdict> {
  return judge(name, fingerprintOf(bytes, directoryNames), mimeOf);
}

/** The end that the format alone already gives a file, if it does. */
function endOf(
  file: string,
  { format, encrypted, mime }: Identified,
): { readonly status: 'failed' | 'skipped'; readonly said: Said } | undefined {
  const error = (code: string, message: string, remedy: string): Said => ({
    code,
    severity: 'error',
    message,
    remedy,
  });
  if (encrypted === true) {
    const message = `“${file}” is protected by a password and could not be read.`;
    const remedy = 'Ask the sender for the password, save a copy without it and run again.';
    return { status: 'failed', said: error('encrypted', message, remedy) };
  }
  if (format === 'empty') {
    const message = `“${file}” is empty: it holds no bytes, or only zeros.`;
    return { status: 'failed', said: error('empty', message, 'Ask the sender to send it again.') };
  }
  const promised = promisedBy(extensionOf(file));
  if (
    format === 'unknown' &&
    (promised === 'pdf' || promised === 'docx' || promised === 'doc' || promised === 'transcript')
  ) {
    const message = `“${file}” is named like ${nameOfFormat(promised)} but its content is not one; it is damaged or something else.`;
    return {
      status: 'failed',
      said: error('damaged', message, 'Ask the sender to send it again.'),
    };
  }
  const remedy = remedyFor(format);
  if (remedy === undefined) return undefined;
  const kind = mime === undefined || format !== 'unknown' ? '' : ` [${mime}]`;
  const message = `“${file}” is ${nameOfFormat(format)}, not in an accepted format (PDF or Word)${kind}.`;
  return { status: 'skipped', said: error('format-not-read', message, remedy) };
}

function misnamed(file: string, { format, encrypted }: Identified): readonly Said[] {
  const extension = extensionOf(file);
  const promised = promisedBy(extension);
  if (promised === undefined || promised === format || encrypted === true) return [];
  // A transcript is a text.
  if (promised === 'text' && format === 'transcript') return [];
  if (format === 'unknown' || format === 'empty') return [];
  const message = `“${file}” is named .${extension} but is ${nameOfFormat(format)}.`;
  return [{ code: 'misnamed', severity: 'note', message }];
}
