import type { Document, Format, Result } from '../model/index.js';
import { result } from '../model/index.js';
import type { Ocr } from './isolation/tasks.js';

export interface ReadSettings {
  readonly ocr: Ocr;
  /** Called before the text of a page is recognized, with the number of those that were: a page takes seconds. */
  readonly onPage: (done: number, pages: number) => void;
}

type Read = Promise<Result<Document | undefined>>;

/**
 * Reads the bytes of a file of a known format, in this very process: for a reading process only. The value is undefined
 * when nothing of it could be read; then one diagnostic is an error that says why. Diagnostics bear no file yet.
 */
export async function readBytes(bytes: Uint8Array, format: Format, settings: ReadSettings): Read {
  switch (format) {
    case 'pdf':
      return (await import('./pdf/index.js')).readPdf(bytes, settings);
    case 'docx':
      return (await import('./docx/index.js')).readDocx(bytes);
    case 'doc':
      return (await import('./doc/index.js')).readDoc(bytes);
    case 'rtf':
      return (await import('./rtf/index.js')).readRtf(bytes);
    case 'odt':
      return (await import('./odt/index.js')).readOdt(bytes);
    case 'html':
      return (await import('./html/page.js')).readPage(bytes);
    case 'text':
      return (await import('./plain/index.js')).readPlain(bytes);
    case 'transcript':
      return (await import('./transcript/index.js')).readSpeech(bytes);
    case 'image':
      return readImage(bytes, settings);
    case 'eml':
    case 'msg':
    case 'mbox':
    case 'archive':
    case 'spreadsheet':
    case 'presentation':
    case 'system':
    case 'empty':
    case 'unknown':
      return result(undefined, [
        {
          code: 'format-not-read',
          severity: 'error',
          message: `No reader for files of the format ${format}.`,
          remedy: 'Save it as PDF or DOCX and run again.',
        },
      ]);
  }
}

/** A photograph or scan of one page. */
async function readImage(bytes: Uint8Array, { ocr, onPage }: ReadSettings): Read {
  if (ocr === 'never') {
    const message = 'The file is an image; the text that it may show was not recognized.';
    const remedy = 'Run again with --ocr auto, or ask the sender for a file with text.';
    return result(undefined, [{ code: 'no-text-layer', severity: 'error', message, remedy }]);
  }
  return (await import('./image/index.js')).recognizeImage(bytes, { onPage });
}
