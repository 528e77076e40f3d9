import { pageAt } from '../model/index.js';
import type { Block, Document, Part, Place, Span } from '../model/index.js';

/** Where stretches stand, from their first to their last page and paragraph. */
export interface Locus {
  /** The attachment, where a message has several with text; `body` for its own text beside attachments. */
  readonly part?: { readonly attachment: string } | 'body';
  readonly pageFrom?: number;
  readonly pageTo?: number;
  /** Numbers that the submission itself gives to its paragraphs. */
  readonly paragraphFrom?: string;
  readonly paragraphTo?: string;
  /** Paragraphs counted by us from 1. */
  readonly countedFrom?: number;
  readonly countedTo?: number;
  /** In a transcript: when the first of them is said. */
  readonly time?: string;
  /** Some of it was recognized in an image. */
  readonly ocr?: true;
  /** Where the stretches go on in other parts of the message. */
  readonly further?: readonly Locus[];
}

/** Looks the spans up in their document; nothing is known of no spans. */
export function locate(document: Document, spans: readonly Span[]): Locus {
  const parts = (document.parts ?? []).flatMap((part) => {
    const inside = spans.filter(({ start }) => start >= part.start && start < part.end);
    return inside.length === 0 ? [] : [{ ...within(document, inside), ...named(document, part) }];
  });
  const [first, ...further] = parts;
  if (first === undefined) return within(document, spans);
  return further.length === 0 ? first : { ...first, further };
}

function named({ parts = [] }: Document, { attachment }: Part): Pick<Locus, 'part'> {
  const attachments = parts.filter((part) => part.attachment !== undefined).length;
  if (attachment === undefined) return attachments > 0 ? { part: 'body' } : {};
  return attachments > 1 ? { part: { attachment } } : {};
}

function within(document: Document, spans: readonly Span[]): Locus {
  const pages = spans
    .flatMap(({ start, end }) => [
      pageAt(document, start),
      pageAt(document, Math.max(start, end - 1)),
    ])
    .filter((page) => page !== undefined);
  const blocks = spans.flatMap((span) => blocksOf(document, span));
  const paragraphs = blocks.flatMap(({ place }) => place.paragraph ?? []);
  const counted = blocks.flatMap(({ place }) => place.counted ?? []);
  const time = blocks[0]?.place.time;
  const [paragraphFrom, paragraphTo] = [paragraphs[0], paragraphs.at(-1)];
  return {
    ...(pages.length > 0 && { pageFrom: least(pages), pageTo: greatest(pages) }),
    ...(paragraphFrom !== undefined && paragraphTo !== undefined && { paragraphFrom, paragraphTo }),
    ...(counted.length > 0 && { countedFrom: least(counted), countedTo: greatest(counted) }),
    ...(time !== undefined && { time }),
    ...(blocks.some(({ ocr }) => ocr !== undefined) && { ocr: true }),
  };
}

/** Where a quotation begins, and the page on which it ends. */
export function placeAt(locus: Locus): Place {
  const { pageFrom, pageTo, paragraphFrom, countedFrom, time } = locus;
  return {
    ...(pageFrom !== undefined && { page: pageFrom }),
    ...(pageTo !== undefined && pageTo !== pageFrom && { pageEnd: pageTo }),
    ...(paragraphFrom !== undefined && { paragraph: paragraphFrom }),
    ...(countedFrom !== undefined && { counted: countedFrom }),
    ...(time !== undefined && { time }),
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
