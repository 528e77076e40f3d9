import { composeDocument } from '../compose.js';
import type { Diagnostic, Document, Result } from '../../model/index.js';
import { BOUNDS, result } from '../../model/index.js';
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
import { isGarbled } from './garbled.js';
import { problems } from './problems.js';
import { readInk, type Ink } from './read-ink.js';
import { isSparse, scannedAmong } from './scans.js';

/**
 * Reads a PDF page by page. The value is undefined where nothing can be read or trusted; pages that cannot be read are
 * left out of the text. One error says so for the whole file or for each such page.
 */
export async function readPdf(bytes: Uint8Array): Promise<Result<Document | undefined>> {
  let opened: Opened;
  try {
    opened = await openPdf(bytes, false);
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException';
    return result(undefined, [locked ? problems.encrypted() : problems.damaged()]);
  }
  try {
    if (await isFormWithoutPages(opened.document)) return result(undefined, [FORM_WITHOUT_PAGES]);
    const { value, diagnostics } = await readOpened(opened, bytes);
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
): Promise<Result<Document | undefined>> {
  const pages = await readPages(opened);
  const inks = pages.flatMap(({ ink }) => (ink ? [ink] : []));
  const failed = pages.filter(({ ink }) => ink === undefined).map(({ number }) => number);
  const stamped =
    isSparse(inks.map(({ text }) => text)) &&
    (await scannedAmong(inks, bytes)).length === inks.length;
  const blank = inks.filter((ink) => stamped || ink.text.trim() === '');
  const written = inks.filter((ink) => !blank.includes(ink));
  const garbled = written.filter(({ text }) => isGarbled(text));
  const readable = written.filter((page) => !garbled.includes(page));
  if (readable.length === 0) {
    if (garbled.length > 0) return result(undefined, [problems.garbledText()]);
    if (failed.length > 0) return result(undefined, [problems.damaged()]);
    const scanned = (await scannedAmong(blank, bytes)).length > 0;
    return result(undefined, [scanned ? problems.noTextLayer() : problems.empty()]);
  }
  const scanned = await scannedAmong(blank, bytes);
  const document = composeDocument(
    draftsOf(withoutFillers(withActualText(readable, bytes))),
    await factsOf(opened.document),
  );
  const diagnostics: Diagnostic[] = [
    ...failed.map((number) => problems.pageFailed(number)),
    ...garbled.map(({ number }) => problems.garbledText(number)),
    ...scanned.map((number) => problems.noTextLayer(number)),
  ];
  return result(
    document,
    diagnostics.sort((a, b) => (a.place?.page ?? 0) - (b.place?.page ?? 0)),
  );
}

interface Attempt {
  readonly number: number;
  /** Absent where the engine failed on the page. */
  readonly ink?: Ink;
}

async function readPages({ document, operators }: Opened): Promise<Attempt[]> {
  const attempts: Attempt[] = [];
  for (let number = 1; number <= Math.min(document.numPages, BOUNDS.pdfPages); number++) {
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
