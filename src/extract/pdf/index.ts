import { composeDocument } from '../compose.js';
import type { Diagnostic, Document, Result } from '../../model/index.js';
import { result } from '../../model/index.js';
import { surenessOf } from '../ocr/sureness.js';
import { inksOf } from '../ocr/to-ink.js';
import { withActualText } from './actual-text.js';
import { draftsOf } from './drafts.js';
import { enclosuresOf, FORM_WITHOUT_PAGES, isFormWithoutPages } from './enclosures.js';
import { openPdf, type Opened } from './engine.js';
import { factsOf } from './facts.js';
import { withoutFillers } from './fillers.js';
import { problems } from './problems.js';
import { readInk, type Ink } from './read-ink.js';
import { recognizePages, type OnPage } from './recognize.js';
import { sortPages, wantedPages, type Sorted } from './sort-pages.js';

/** Whether text is recognized in images of pages: where there is no other to be trusted, never, or on every page. */
export type OcrChoice = 'auto' | 'never' | 'force';

export interface PdfOptions {
  readonly ocr?: OcrChoice;
  /** Called before the recognition of each page with the number of pages done and of all to be recognized. */
  readonly onPage?: OnPage;
}

/**
 * Reads a PDF page by page; pages without a text that can be trusted are recognized in their image. The value is undefined
 * where nothing can be read or trusted; pages that cannot be read are left out of the text. One error says so for the whole
 * file or for each such page.
 */
export async function readPdf(
  bytes: Uint8Array,
  { ocr = 'auto', onPage }: PdfOptions = {},
): Promise<Result<Document | undefined>> {
  let opened: Opened;
  try {
    opened = await openPdf(bytes, false);
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException';
    return result(undefined, [locked ? problems.encrypted() : problems.damaged()]);
  }
  try {
    if (await isFormWithoutPages(opened.document)) return result(undefined, [FORM_WITHOUT_PAGES]);
    const { value, diagnostics } = await readOpened(opened, bytes, ocr, onPage);
    return result(value, [...diagnostics, ...(await enclosuresOf(opened.document))]);
  } finally {
    await opened.close();
  }
}

async function readOpened(
  opened: Opened,
  bytes: Uint8Array,
  ocr: OcrChoice,
  onPage: OnPage | undefined,
): Promise<Result<Document | undefined>> {
  const sorted = await sortPages(await readPages(opened), bytes);
  const wanted = wantedPages(sorted, ocr);
  const recognized = wanted.length === 0 ? undefined : await recognizePages(bytes, wanted, onPage);
  const fromImages = inksOf(recognized?.pages ?? new Map());
  const own = sorted.readable.filter(({ number }) => !fromImages.has(number));
  const pages = [
    ...withoutFillers(withActualText(own, bytes)),
    ...[...fromImages.values()].map(({ ink }) => ink),
  ].sort((a, b) => a.number - b.number);
  if (pages.length === 0) return result(undefined, [reason(sorted, recognized?.diagnostics)]);
  return result(
    composeDocument(draftsOf(pages, surenessOf(fromImages)), await factsOf(opened.document)),
    byPage([
      ...sorted.failed
        .filter((number) => !fromImages.has(number))
        .map((number) => problems.pageFailed(number)),
      ...(recognized?.diagnostics ?? leftOut(sorted)),
    ]),
  );
}

/** Why nothing of the file was read. */
function reason(
  { garbled, failed, scanned }: Sorted,
  recognized: readonly Diagnostic[] | undefined,
): Diagnostic {
  const error = recognized?.find(({ severity }) => severity === 'error');
  if (error) return error;
  if (recognized) return problems.nothingRecognized();
  if (garbled.length > 0) return problems.garbledText();
  if (failed.length > 0) return problems.damaged();
  return scanned.length > 0 ? problems.noTextLayer() : problems.empty();
}

/** What is said where no page is recognized. */
function leftOut({ garbled, scanned }: Sorted): Diagnostic[] {
  return [
    ...garbled.map(({ number }) => problems.garbledText(number)),
    ...scanned.map(({ number }) => problems.noTextLayer(number)),
  ];
}

function byPage(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort((a, b) => (a.place?.page ?? 0) - (b.place?.page ?? 0));
}

/** A page as it was read: without `ink` where the engine failed on it. */
export interface Attempt {
  readonly number: number;
  readonly ink?: Ink;
}

async function readPages({ document, operators }: Opened): Promise<Attempt[]> {
  const attempts: Attempt[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    try {
      const page = await document.getPage(number);
      attempts.push({ number, ink: await readInk(page, number, operators) });
      page.cleanup();
    } catch {
      attempts.push({ number });
    }
  }
  return attempts;
}
