/** A stretch of `Document.text`: UTF-16 offsets, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a stretch stands in the submission as its reader sees it. */
export interface Place {
  /** Name of the message's attachment; absent for a loose file and for the message's own text. */
  readonly attachment?: string;
  /** Page number, counted from 1; absent where the format records no pages. */
  readonly page?: number;
  /** The last page, where the stretch ends on a later one. */
  readonly pageEnd?: number;
  /** The number that the submission itself gives to its paragraph, such as `12`. */
  readonly paragraph?: string;
  /** Counted by us from 1, headings, items and paragraphs in cells included, for texts with neither pages nor numbers. */
  readonly counted?: number;
  /** In a transcript: the time from the recording's beginning at which it is said, `00:42:10`. */
  readonly time?: string;
}

export function sliceOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
