import { countWords, sliceOf, type Call, type Document } from '../../model/index.js';

/** What goes beyond the call's limits, and by how much; `over` is undefined where nothing could be compared. */
export interface Extent {
  readonly over?: boolean;
  /** As in `5,210 words (at most 2,000)`. */
  readonly what: readonly string[];
}

/**
 * The length of what was submitted against the limits: of a message its attachments, or its own text where none has any.
 * Running headers and what mail programs add do not count.
 */
export function extentOf(document: Document, { limits = {} }: Call): Extent {
  const words = wordsOf(document);
  const { pages } = document;
  const compared = [
    compare(words, limits.words, 'words'),
    compare(pages, limits.pages, 'pages'),
  ].filter((one) => one !== undefined);
  if (compared.length === 0) return { what: [] };
  const what = compared.filter((one) => one !== '');
  return { over: what.length > 0, what };
}

function compare(
  count: number | undefined,
  most: number | undefined,
  unit: string,
): string | undefined {
  if (count === undefined || most === undefined) return undefined;
  return count > most ? `${count} ${unit} (at most ${most})` : '';
}

function wordsOf({ text, blocks, parts = [] }: Document): number {
  const attached = parts.some(
    ({ attachment, start, end }) => attachment !== undefined && end > start,
  );
  return blocks
    .filter(
      ({ kind, place }) => kind !== 'furniture' && (!attached || place.attachment !== undefined),
    )
    .reduce((sum, block) => sum + countWords(sliceOf(text, block)), 0);
}
