import { BOUNDS, result, type Diagnostic, type Document, type Result } from '../../model/index.js';
import { ocrProblems } from '../ocr/problems.js';
import { readPdf } from '../pdf/index.js';
import type { RecognizingSettings } from '../pdf/recognize.js';
import { jpegPicture } from './jpeg.js';
import type { Picture, Pictures } from './picture.js';
import { headOf, pngPicture } from './png.js';
import { problems } from './problems.js';
import { sheetsOf } from './sheet.js';
import { tiffPictures } from './tiff.js';

/**
 * Reads photographs or scans of pages (PNG, JPEG, or a TIFF of one or many) by recognizing their text. The value is
 * undefined, with one error, where there is none or the image cannot be decoded within bounds.
 */
export async function recognizeImage(
  bytes: Uint8Array,
  recognizing: RecognizingSettings = {},
): Promise<Result<Document | undefined>> {
  const found = picturesOf(bytes);
  if ('failed' in found) return result(undefined, [problems[found.failed]()]);
  const read = await readPdf(sheetsOf(found.pictures), { ...recognizing, ocr: 'force' });
  if (read.value !== undefined) return read;
  return result(undefined, read.diagnostics.map(ofImage));
}

/** What is said of the PDF that was made of the image, said of the image. */
function ofImage(diagnostic: Diagnostic): Diagnostic {
  if (diagnostic.code === 'no-text-layer' || diagnostic.code === 'empty')
    return ocrProblems.failed('The file is an image');
  return diagnostic.code === 'damaged' ? problems.damaged() : diagnostic;
}

function picturesOf(bytes: Uint8Array): Pictures {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = file.toString('latin1', 0, 8);
  if (start.startsWith('\u0089PNG')) {
    const head = headOf(file);
    if (head && head.width * head.height > BOUNDS.ocrImagePixels) return { failed: 'too-large' };
    return checked([pngPicture(bytes, BOUNDS.ocrImagePixels)]);
  }
  if (start.startsWith('\u00ff\u00d8\u00ff')) return checked([jpegPicture(bytes)]);
  if (/^(?:II\*\0|MM\0\*)/.test(start) && file.length > 8) return checked(tiffPictures(bytes));
  return { failed: 'unknown' };
}

function checked(found: readonly (Picture | undefined)[]): Pictures {
  const pictures = found.flatMap((picture) => (picture ? [picture] : []));
  if (pictures.length === 0) return { failed: 'damaged' };
  const large = pictures.some(({ width, height }) => width * height > BOUNDS.ocrImagePixels);
  return large ? { failed: 'too-large' } : { pictures };
}
