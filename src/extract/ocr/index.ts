import { BOUNDS, result, type Document, type Result } from '../../model/index.js';
import { composeDocument } from '../compose.js';
import { draftsOf } from '../pdf/drafts.js';
import { decodedImage } from './decode-image.js';
import { openEngine } from './open-engine.js';
import { imageProblems, ocrProblems } from './problems.js';
import { recognizerWith, type RecognizedPage } from './recognizer.js';
import { surenessOf } from './sureness.js';
import { inksOf } from './to-ink.js';

const WHAT = 'The file is an image';

/**
 * Reads the photograph or scan of one page (PNG, JPEG, GIF or BMP) by recognizing its text. The value is undefined,
 * with one error, where there is none or the image cannot be decoded within bounds.
 */
export async function recognizeImage(bytes: Uint8Array): Promise<Result<Document | undefined>> {
  const image = await decodedImage(bytes);
  if ('failed' in image) return result(undefined, [imageProblems[image.failed]()]);
  const engine = await openEngine();
  if (engine === undefined) return result(undefined, [ocrProblems.unavailable(WHAT)]);
  try {
    const recognition = await recognizerWith(engine).page(image, BOUNDS.ocrPageTime);
    if ('page' in recognition) return documentOf(recognition.page, engine.name);
    switch (recognition.failed) {
      case 'time':
        return result(undefined, [ocrProblems.late(WHAT)]);
      case 'language':
        return result(undefined, [ocrProblems.languageMissing(WHAT, recognition.missing)]);
      case 'no-text':
        return result(undefined, [ocrProblems.failed(WHAT)]);
    }
  } finally {
    await engine.close();
  }
}

function documentOf(page: RecognizedPage, engine: string): Result<Document | undefined> {
  const inks = inksOf(new Map([[1, page]]));
  const drafts = draftsOf(
    [...inks.values()].map(({ ink }) => ink),
    surenessOf(inks),
  );
  const { confidence, codes } = page;
  return result(composeDocument(drafts, { pages: 1 }), [
    ...(confidence < BOUNDS.ocrConfidence ? [ocrProblems.unsure(confidence)] : []),
    ocrProblems.recognized([], engine, codes, confidence),
  ]);
}
