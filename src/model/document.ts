import type { Place, Span } from './span.js';

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'cell' | 'note' | 'furniture';

/**
 * What mail programs and systems put around a message's text: notes above it (`banner`), the header lines of a message
 * quoted or forwarded below (`headers`) and what is quoted itself, contact details (`signature`), and a system's legal
 * notes (`disclaimer`), which say nothing of the sender's wishes.
 */
export type MailFurniture = 'banner' | 'headers' | 'quoted' | 'signature' | 'disclaimer';

/** How a block looks; absent means not known or not so. */
export interface BlockStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** 1 to 9, where the format says that it is a heading. */
  readonly headingLevel?: number;
  /** Size of most of its characters, relative to the document's commonest (1 = body text). */
  readonly relativeSize?: number;
  readonly centred?: boolean;
}

/** Where a cell stands in its table; all count from 0. */
export interface CellPosition {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/**
 * A paragraph, heading, list item, table cell's paragraph, foot- or endnote, or running header, footer and page number.
 * Blocks are in reading order, do not overlap, and hold every non-space character of the text.
 */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** A number or bullet that the format itself generates; the block's text begins with it. */
  readonly label?: string;
  /** Nesting of a list item, from 0. */
  readonly level?: number;
  readonly place: Place;
  readonly style: BlockStyle;
  readonly cell?: CellPosition;
  /** For a note: index in `Document.blocks` of the block that refers to it. */
  readonly noteOf?: number;
  /** Text recognized in an image of its page: the confidence of the recognition, 0 to 1. */
  readonly ocr?: number;
  /** For furniture in a message; `repeated` is what another part of the same message says as well. */
  readonly mail?: MailFurniture | 'repeated';
}

/** From offset `at` of the text on, the page is `page` (counted from 1); without it, the text there has no pages. */
export interface PageMark {
  readonly at: number;
  readonly page?: number;
}

/** A message's own text, or one of its attachments: pages and counted paragraphs begin anew in each. */
export interface Part extends Span {
  /** The attachment's name, unique in its message; absent for the message's own text. */
  readonly attachment?: string;
}

/** What the file says of itself. */
export interface DocumentProperties {
  readonly title?: string;
  readonly author?: string;
  /** The body for which it was written, as word processors record it. */
  readonly company?: string;
}

/** A text, written once; everything later is a span over it. */
export interface Document {
  /** NFC; blocks are separated by a line feed. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Ascending in `at`; empty where the format records no pages. */
  readonly pageMarks: readonly PageMark[];
  /** Number of pages; absent where the format records none. */
  readonly pages?: number;
  /** The page's printed label (`iv`), by page number less one, where it differs from the number. */
  readonly pageLabels?: readonly string[];
  readonly properties: DocumentProperties;
  /** For a message, in the order of the text; absent for a file of its own. */
  readonly parts?: readonly Part[];
}

/** Page number at an offset of the text; undefined where the format records no pages. */
export function pageAt(document: Document, offset: number): number | undefined {
  const { pageMarks } = document;
  let low = 0;
  let high = pageMarks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const mark = pageMarks[middle];
    if (mark !== undefined && mark.at <= offset) low = middle + 1;
    else high = middle;
  }
  return pageMarks[low - 1]?.page;
}
