import { isGarbled } from './garbled.js';
import type { Attempt, OcrChoice } from './index.js';
import { shown } from './problems.js';
import type { Ink } from './read-ink.js';
import type { Wanted } from './recognize.js';
import { isSparse, scannedAmong } from './scans.js';

/** The pages of a file by what their own text is worth. */
export interface Sorted {
  /** With a text of their own that can be trusted. */
  readonly readable: readonly Ink[];
  /** With a text that is not what the page shows. */
  readonly garbled: readonly Ink[];
  /** Without text, or with no more than a stamp on a scan, but with an image. */
  readonly scanned: readonly Ink[];
  /** Numbers of those on which the engine failed. */
  readonly failed: readonly number[];
  readonly total: number;
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
    failed: attempts.filter(({ ink }) => ink === undefined).map(({ number }) => number),
    total: attempts.length,
  };
}

/** The pages that are to be recognized, in their order. */
export function wantedPages({ garbled, scanned, readable }: Sorted, ocr: OcrChoice): Wanted[] {
  if (ocr === 'never') return [];
  const wanted: Wanted[] = [
    ...scanned.map(({ number }) => ({ number, what: shown.scan(number).replace(/,$/, '') })),
    ...garbled.map(({ number }) => ({ number, what: shown.garbled(number) })),
    ...(ocr === 'force'
      ? readable.map(({ number }) => ({ number, what: `Page ${number} has a text of its own` }))
      : []),
  ];
  return wanted.sort((a, b) => a.number - b.number);
}
