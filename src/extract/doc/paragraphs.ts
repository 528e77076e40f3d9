import type { PieceTable } from './pieces.js';
import type { ParagraphLook } from './paragraph-look.js';
import type { FormattedText } from './runs.js';

/** Positions of characters, half-open. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A paragraph of a story; its text may be in several ranges where a tracked change deleted the marks between them. */
export interface Paragraph {
  readonly ranges: readonly Range[];
  /** Position of the mark that ends it. */
  readonly mark: number;
  /** Whether the mark itself is hidden. */
  readonly markHidden: boolean;
  readonly look: ParagraphLook;
}

const CELL = 0x07;
const BREAK = 0x0c;
const PARAGRAPH = 0x0d;

/** The paragraphs of a stretch of the text; `sectionEnds` are the positions after the marks that end sections. */
export function splitParagraphs(
  { codes }: PieceTable,
  formatted: FormattedText,
  { start, end }: Range,
  sectionEnds: ReadonlySet<number> = new Set(),
): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let carried: Range[] = [];
  let from = start;
  const close = (mark: number, last: number): void => {
    const look = formatted.paragraph(mark);
    const [run] = formatted.runs(mark, mark + 1, look.style);
    const ranges = [...carried, { start: from, end: last }];
    from = mark + 1;
    const deleted = run?.look.deleted === true && look.ends === undefined;
    carried = deleted ? ranges : [];
    if (deleted && from < end) return;
    paragraphs.push({ ranges, mark, markHidden: run?.look.hidden === true, look });
  };
  for (let at = start; at < end; at += 1) {
    const code = codes[at];
    if (code === PARAGRAPH || code === CELL || (code === BREAK && sectionEnds.has(at + 1))) {
      close(at, at);
    }
  }
  if (from < end) close(end - 1, end);
  return paragraphs;
}
