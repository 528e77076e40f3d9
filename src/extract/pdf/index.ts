import { composeDocument, type DraftBlock } from '../compose.js';
import type { Diagnostic, Document, Result } from '../../model/index.js';
import { BOUNDS, result } from '../../model/index.js';
import { surenessOf } from '../ocr/sureness.js';
import { inksOf, type RecognizedInk } from '../ocr/to-ink.js';
import { withActualText } from './actual-text.js';
import { draftsOf } from './drafts.js';
import {
  enclosuresOf,
  FORM_WITHOUT_PAGES,
  isFormWithoutPages,
  tooManyPages,
} from './enclosures.js';
import { openPdf, type Opened } from './engine.js';
import { factsOf } from './facts.js';
import { withoutFillers } from './fillers.js';
import { hasBoundlessPicture } from './jbig2.js';
import { problems } from './problems.js';
import { readInk, type Ink } from './read-ink.js';
import { recognizePages, type RecognizingSettings } from './recognize.js';
import { saidOnce } from './said-once.js';
import {
  sortPages,
  wantedPages,
  withRecognized,
  withoutBackwards,
  type Sorted,
} from './sort-pages.js';

/** Whether text is recognized in images of pages: where there is no other to be trusted, never, or on every page. */
export type OcrChoice = 'auto' | 'never' | 'force';

export interface PdfOptions extends RecognizingSettings {
  readonly ocr?: OcrChoice;
}

/**
 * Reads a PDF page by page; pages without a text that can be trusted are recognized in their image. The value is undefined
 * where nothing can be read or trusted; pages that cannot be read are left out of the text. One error says so for the whole
 * file or for each such page.
 */
export async function readPdf(
  bytes: Uint8Array,
  { ocr = 'auto', ...recognizing }: PdfOptions = {},
): Promise<Result<Document | undefined>> {
  if (hasBoundlessPicture(bytes)) return result(undefined, [problems.tooLarge()]);
  let opened: Opened;
  try {
    opened = await openPdf(bytes, false);
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException';
    return result(undefined, [locked ? problems.encrypted() : problems.damaged()]);
  }
  try {
    if (await isFormWithoutPages(opened.document)) return result(undefined, [FORM_WITHOUT_PAGES]);
    const { value, diagnostics } = await readOpened(opened, bytes, ocr, recognizing);
    const beside = await enclosuresOf(opened.document);
    return result(value, [...diagnostics, ...beside, ...tooManyPages(opened.document.numPages)]);
  } catch {
    // Whatever else a hostile file makes fail costs that file alone.
    return result(undefined, [problems.damaged()]);
  } finally {
    await opened.close();
  }
}

async function readOpened(
  opened: Opened,
  bytes: Uint8Array,
  ocr: OcrChoice,
  recognizing: RecognizingSettings,
): Promise<Result<Document | undefined>> {
  const sorted = await sortPages(await readPages(opened), bytes);
  const own = ownDrafts(sorted, bytes);
  const trusted = withoutBackwards(sorted, own);
  const wanted = wantedPages(trusted, ocr);
  if (wanted.length === 0) {
    const drafts = trusted === sorted ? own : ownDrafts(trusted, bytes);
    return await composed(opened, trusted, drafts, leftOut(trusted));
  }
  const { pages, diagnostics } = await recognizePages(bytes, wanted, recognizing);
  const drafts = mixedDrafts(trusted, bytes, inksOf(pages));
  return await composed(opened, withRecognized(trusted, pages), drafts, diagnostics);
}

function ownInks({ readable }: Sorted, bytes: Uint8Array): readonly Ink[] {
  return withoutFillers(withActualText(readable, bytes));
}

function ownDrafts(sorted: Sorted, bytes: Uint8Array): readonly DraftBlock[] {
  return sorted.readable.length === 0 ? [] : draftsOf(ownInks(sorted, bytes));
}

function mixedDrafts(
  sorted: Sorted,
  bytes: Uint8Array,
  recognized: ReadonlyMap<number, RecognizedInk>,
): readonly DraftBlock[] {
  const inks = [
    ...ownInks(sorted, bytes).filter(({ number }) => !recognized.has(number)),
    ...[...recognized.values()].map(({ ink }) => ink),
  ].sort((a, b) => a.number - b.number);
  return inks.length === 0 ? [] : draftsOf(inks, surenessOf(recognized));
}

/** What was made of the pages; undefined, with one error, where that is nothing. */
async function composed(
  opened: Opened,
  { failed, garbled, scanned }: Sorted,
  drafts: readonly DraftBlock[],
  diagnostics: readonly Diagnostic[],
): Promise<Result<Document | undefined>> {
  if (drafts.length > 0) {
    return result(
      composeDocument(drafts, await factsOf(opened.document)),
      saidOnce([...failed.map((number) => problems.pageFailed(number)), ...diagnostics]),
    );
  }
  const said = diagnostics.find(({ severity }) => severity === 'error');
  if (diagnostics.length > 0 && said === undefined)
    return result(undefined, [problems.nothingRecognized()]);
  if (said && !['garbled-text', 'no-text-layer'].includes(said.code))
    return result(undefined, [said]);
  if (garbled.length > 0) return result(undefined, [problems.garbledText()]);
  if (failed.length > 0) return result(undefined, [problems.damaged()]);
  return result(undefined, [scanned.length > 0 ? problems.noTextLayer() : problems.empty()]);
}

/** What is said where no page is recognized. */
function leftOut({ garbled, scanned }: Sorted): Diagnostic[] {
  return [
    ...garbled.map(({ number }) => problems.garbledText(number)),
    ...scanned.map(({ number }) => problems.noTextLayer(number)),
  ];
}

/** A page as it was read: without `ink` where the engine failed on it. */
export interface Attempt {
  readonly number: number;
  readonly ink?: Ink;
}

async function readPages({ document, operators }: Opened): Promise<Attempt[]> {
  const attempts: Attempt[] = [];
  for (let number = 1; number <= Math.min(document.numPages, BOUNDS.pdfPages); number++) {
    try {
      const page = await document.getPage(number);
      attempts.push({ number, ink: await readInk(document, page, number, operators) });
      page.cleanup();
    } catch {
      attempts.push({ number });
    }
  }
  return attempts;
}
