import { pageAt } from '../model/index.js';
import type { Block, Document, Place, Span } from '../model/index.js';

/** Where stretches stand, from their first to their last page and paragraph. */
export interface Locus {
  readonly pageFrom?: number;
  readonly pageTo?: number;
  /** Numbers that the submission itself gives to its paragraphs. */
  readonly paragraphFrom?: string;
  readonly paragraphTo?: string;
  /** Paragraphs counted by us from 1. */
  readonly countedFrom?: number;
  readonly countedTo?: number;
}

/** Looks the spans up in their document; nothing is known of no spans. */
export function locate(document: Document, spans: readonly Span[]): Locus {
  const pages = spans
    .flatMap(({ start, end }) => [
      pageAt(document, start),
      pageAt(document, Math.max(start, end - 1)),
    ])
    .filter((page) => page !== undefined);
  const blocks = spans.flatMap((span) => blocksOf(document, span));
  const paragraphs = blocks.flatMap(({ place }) => place.paragraph ?? []);
  const counted = blocks.flatMap(({ place }) => place.counted ?? []);
  const [paragraphFrom, paragraphTo] = [paragraphs[0], paragraphs.at(-1)];
  return {
    ...(pages.length > 0 && { pageFrom: least(pages), pageTo: greatest(pages) }),
    ...(paragraphFrom !== undefined && paragraphTo !== undefined && { paragraphFrom, paragraphTo }),
    ...(counted.length > 0 && { countedFrom: least(counted), countedTo: greatest(counted) }),
  };
}

/** Where a quotation begins, and the page on which it ends. */
export function placeAt(locus: Locus): Place {
  const { pageFrom, pageTo, paragraphFrom, countedFrom } = locus;
  return {
    ...(pageFrom !== undefined && { page: pageFrom }),
    ...(pageTo !== undefined && pageTo !== pageFrom && { pageEnd: pageTo }),
    ...(paragraphFrom !== undefined && { paragraph: paragraphFrom }),
    ...(countedFrom !== undefined && { counted: countedFrom }),
  };
}

/** The blocks that share text with the span, in order. */
export function blocksOf({ blocks }: Document, { start, end }: Span): readonly Block[] {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    if (block !== undefined && block.end <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while ((blocks[last]?.start ?? end) < end) last += 1;
  return blocks.slice(low, last);
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((best, number) => Math.min(best, number));
}

function greatest(numbers: readonly number[]): number {
  return numbers.reduce((best, number) => Math.max(best, number));
}
