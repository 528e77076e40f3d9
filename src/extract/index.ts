import type { Document, Format, Result } from '../model/index.js';
import { result } from '../model/index.js';

/**
 * Reads the bytes of a file of a known format. The value is undefined when nothing of it could be read; then one
 * diagnostic is an error that says why. Diagnostics bear no file yet.
 */
export async function extract(
  bytes: Uint8Array,
  format: Format,
): Promise<Result<Document | undefined>> {
  if (format === 'pdf') return (await import('./pdf/index.js')).readPdf(bytes);
  if (format === 'docx') return (await import('./docx/index.js')).readDocx(bytes);
  return result(undefined, [
    {
      code: 'format-not-read',
      severity: 'error',
      message: `No reader for files of the format ${format}.`,
      remedy: 'Save it as PDF or DOCX and run again.',
    },
  ]);
}
