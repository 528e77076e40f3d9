import { composeDocument } from '../compose.js';
import type { Diagnostic, Document, Result } from '../../model/index.js';
import { result } from '../../model/index.js';
import { withActualText } from './actual-text.js';
import { draftsOf } from './drafts.js';
import { openPdf, type Opened } from './engine.js';
import { factsOf } from './facts.js';
import { withoutFillers } from './fillers.js';
import { isGarbled } from './garbled.js';
import type { Page } from './ink.js';
import { problems } from './problems.js';
import { readInk, type Ink } from './read-ink.js';

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
    return await readOpened(opened, bytes);
  } finally {
    await opened.close();
  }
}

async function readOpened(
  opened: Opened,
  bytes: Uint8Array,
): Promise<Result<Document | undefined>> {
  const pages = await readPages(opened);
  const blank = pages.flatMap(({ ink }) => (ink?.glyphs.length === 0 ? [ink] : []));
  const failed = pages.filter(({ ink }) => ink === undefined).map(({ number }) => number);
  const written = pages.flatMap(({ ink }) => (ink && ink.glyphs.length > 0 ? [ink] : []));
  const garbled = written.filter((page) => isGarbled(textOf(page)));
  const readable = written.filter((page) => !garbled.includes(page));
  if (readable.length === 0) {
    if (garbled.length > 0) return result(undefined, [problems.garbledText()]);
    if (failed.length > 0) return result(undefined, [problems.damaged()]);
    const scanned = (await scannedAmong(blank, bytes, 1)).length > 0;
    return result(undefined, [scanned ? problems.noTextLayer() : problems.empty()]);
  }
  const scanned = await scannedAmong(blank, bytes, MOST_CHECKED);
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

/** Pages without text are looked at again one by one, with their images; of more, the rest is taken for scans. */
const MOST_CHECKED = 8;

/** Numbers of those pages without text that show an image or a drawing, as scans do. */
async function scannedAmong(
  blank: readonly Ink[],
  bytes: Uint8Array,
  most: number,
): Promise<number[]> {
  const drawn = blank.filter(({ drawn: many }) => many).map(({ number }) => number);
  const doubtful = blank.filter(({ drawn: many }) => !many).map(({ number }) => number);
  if (doubtful.length === 0) return drawn;
  const opened = await openPdf(bytes, true);
  try {
    for (const [index, number] of doubtful.entries()) {
      if (index >= most && drawn.length > 0) drawn.push(number);
      else if (await hasImage(opened, number)) drawn.push(number);
    }
  } finally {
    await opened.close();
  }
  return drawn.sort((a, b) => a - b);
}

async function hasImage({ document, operators }: Opened, number: number): Promise<boolean> {
  try {
    const page = await document.getPage(number);
    const { images } = await readInk(page, number, operators);
    page.cleanup();
    return images;
  } catch {
    // An image that cannot be decoded is one nevertheless.
    return true;
  }
}

function textOf({ glyphs }: Page): string {
  return glyphs.map(({ text }) => text).join('');
}
