import type { AcceptedFormat, Call, Diagnostic, Format, Reading } from '../model/index.js';

const ACCEPTED_AS: Readonly<Partial<Record<Format, AcceptedFormat>>> = {
  pdf: 'pdf',
  docx: 'word',
  doc: 'word',
  odt: 'odt',
  rtf: 'rtf',
  text: 'text',
};

/**
 * Whether what was read came in a format that the call accepts; of a message, whether all its attachments did that were
 * read, and there were any. Undefined where nothing was read.
 */
export function isAcceptedFormat({ entry, content }: Reading, call: Call): boolean | undefined {
  if (content === undefined) return undefined;
  // A consultation is spoken: the call asks for no format of its transcript.
  if (entry.speaker !== undefined) return true;
  const accepts = (format: Format): boolean => {
    const as = ACCEPTED_AS[format];
    if (call.formats.length === 0) return true;
    return as !== undefined && call.formats.includes(as);
  };
  if (content.message === undefined) return accepts(entry.format);
  const read = content.message.attachments.filter((attachment) => attachment.read);
  const files = read.filter(({ format }) => format !== 'eml' && format !== 'msg');
  return files.length > 0 && files.every(({ format }) => accepts(format));
}

/** What is said of texts that were read though the call does not accept their format. */
export function formatRemarks(readings: readonly Reading[], call: Call): Diagnostic[] {
  return readings
    .filter((reading) => isAcceptedFormat(reading, call) === false)
    .map(({ entry }) => ({
      code: 'format-not-accepted',
      severity: 'warning',
      submission: entry.id,
      file: entry.file,
      message: `“${entry.file}” did not come in a format that the call accepts (${namesOf(call)}); it was read all the same.`,
      remedy: 'Decide whether it counts, or ask the sender for a file in an accepted format.',
    }));
}

function namesOf({ formats }: Call): string {
  return formats.map((format) => (format === 'word' ? 'Word' : format.toUpperCase())).join(', ');
}
