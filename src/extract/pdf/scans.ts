import { openPdf, type EngineDocument } from './engine.js';
import type { Ink } from './read-ink.js';

/** A program that scans stamps its name or the page's number on each page: fewer characters than this. */
const STAMP = 40;

/** True where no page of a file has more text than a stamp. */
export function isSparse(texts: readonly string[]): boolean {
  return texts.every((text) => text.replace(/\s/gu, '').length < STAMP);
}

/** Numbers of those pages that show an image, as scans do, or a drawing that may be of letters. */
export async function scannedAmong(pages: readonly Ink[], bytes: Uint8Array): Promise<number[]> {
  const found = pages.filter(({ drawn }) => drawn).map(({ number }) => number);
  const doubtful = pages.filter(({ drawn }) => !drawn);
  if (doubtful.length === 0) return found;
  const opened = await openPdf(bytes, true);
  try {
    for (const ink of doubtful) if (await hasImage(opened.document, ink)) found.push(ink.number);
  } finally {
    await opened.close();
  }
  return found.sort((a, b) => a - b);
}

/** The strict engine stops at the first image, without decoding it, and so gives fewer operators. */
async function hasImage(document: EngineDocument, { number, operators }: Ink): Promise<boolean> {
  try {
    const page = await document.getPage(number);
    const { fnArray } = await page.getOperatorList();
    page.cleanup();
    return fnArray.length < operators;
  } catch {
    return true;
  }
}
