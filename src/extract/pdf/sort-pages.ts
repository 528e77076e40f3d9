import type { DraftBlock } from '../compose.js';
import { isGarbled } from './garbled.js';
import type { Attempt, OcrChoice } from './index.js';
import { shown } from './problems.js';
import type { Ink } from './read-ink.js';
import type { Wanted } from './recognize.js';
import { isSparse, scannedAmong } from './scans.js';
import { isBackwards } from './visual-order.js';

/** The pages of a file by what their own text is worth. */
export interface Sorted {
  /** With a text of their own that can be trusted. */
  readonly readable: readonly Ink[];
  /** With a text that is not what the page shows. */
  readonly garbled: readonly Ink[];
  /** Without text, or with no more than a stamp on a scan, but with an image. */
  readonly scanned: readonly Ink[];
  /** Those readable ones that have no more text than a stamp, and an image. */
  readonly stamped: readonly Ink[];
  /** Numbers of those on which the engine failed. */
  readonly failed: readonly number[];
}

export async function sortPages(attempts: readonly Attempt[], bytes: Uint8Array): Promise<Sorted> {
  const inks = attempts.flatMap(({ ink }) => (ink ? [ink] : []));
  const sparse = inks.filter(({ text }) => isSparse([text]));
  const images = new Set(await scannedAmong(sparse, bytes));
  const allStamped = sparse.length === inks.length && images.size === inks.length;
  const scanned = sparse.filter(
    ({ number, text }) => images.has(number) && (allStamped || text.trim() === ''),
  );
  const written = inks.filter((ink) => ink.text.trim() !== '' && !scanned.includes(ink));
  const garbled = written.filter(({ text }) => isGarbled(text));
  return {
    readable: written.filter((ink) => !garbled.includes(ink)),
    garbled,
    scanned,
    stamped: written.filter(
      (ink) => sparse.includes(ink) && images.has(ink.number) && !garbled.includes(ink),
    ),
    failed: attempts.filter(({ ink }) => ink === undefined).map(({ number }) => number),
  };
}

/** The same without trust in pages whose words, in the order in which they would be read, run backwards. */
export function withoutBackwards(sorted: Sorted, drafts: readonly DraftBlock[]): Sorted {
  const texts = new Map<number, string>();
  for (const { pieces } of drafts) {
    for (const { page = 0, text } of pieces) texts.set(page, `${texts.get(page) ?? ''} ${text}`);
  }
  const backwards = sorted.readable.filter(({ number }) => isBackwards(texts.get(number) ?? ''));
  if (backwards.length === 0) return sorted;
  return {
    ...sorted,
    readable: sorted.readable.filter((ink) => !backwards.includes(ink)),
    garbled: [...sorted.garbled, ...backwards],
  };
}

/** The same without complaint of pages that the engine failed to take apart, but whose image was recognized. */
export function withRecognized(sorted: Sorted, pages: ReadonlyMap<number, unknown>): Sorted {
  return { ...sorted, failed: sorted.failed.filter((number) => !pages.has(number)) };
}

/** The pages that are to be recognized, in their order. */
export function wantedPages(
  { garbled, scanned, readable, stamped }: Sorted,
  ocr: OcrChoice,
): Wanted[] {
  if (ocr === 'never') return [];
  const what = (number: number): string => `Page ${number} has a text of its own`;
  const wanted: Wanted[] = [
    ...scanned.map(({ number }) => ({ number, what: shown.scan(number).replace(/,$/, '') })),
    ...garbled.map(({ number }) => ({ number, what: shown.garbled(number), garbled: true })),
    ...(ocr === 'force'
      ? readable.map(({ number }) => ({ number, what: what(number) }))
      : stamped.map(({ number, text }) => ({
          ...{ number, what: what(number) },
          own: text.match(/\p{L}/gu)?.length ?? 0,
        }))),
  ];
  return wanted.sort((a, b) => a.number - b.number);
}
