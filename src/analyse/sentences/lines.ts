import type { Span } from '../../model/index.js';

const LINE = /[^\n\r\v\f\u2028\u2029]+/g;
const LABEL_ALONE =
  /^(?:[-–—•▪●○·*]|[([（]?(?:\d{1,3}(?:\.\d{1,3})*|[ivxlc]{1,5}|\p{L})[.)\]）、])$/iu;
const MARKED = /^\s*(?:[-–—•▪●○·*‣◦➢✓]|[([（]?(?:\d{1,3}|[ivxlc]{1,5}|\p{L})[.)\]）、])/iu;
/** A line shorter than this is taken to end where its writer ended it, not where the page did. */
const WRAPPED_FROM = 50;

interface Line extends Span {
  readonly text: string;
}

/**
 * The lines of a text, trimmed, empty ones left out. A label alone on its line is joined to the line after it,
 * and so are the halves of a sentence that a page or column broke.
 */
export function linesOf(text: string): readonly Span[] {
  const joined: Line[] = [];
  let inList = false;
  for (const line of trimmedLines(text)) {
    const last = joined.at(-1);
    const between = last === undefined ? '' : text.slice(last.end, line.start);
    if (
      last !== undefined &&
      (LABEL_ALONE.test(last.text) || (!inList && wraps(last, line, between)))
    ) {
      joined[joined.length - 1] = { start: last.start, end: line.end, text: line.text };
    } else {
      joined.push(line);
    }
    if (/[:：]$/.test(line.text)) inList = true;
    else if (/[.。!?]$/.test(line.text)) inList = false;
  }
  return joined.map(({ start, end }) => ({ start, end }));
}

function trimmedLines(text: string): Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(LINE)) {
    const trimmed = match[0].trim();
    if (trimmed === '') continue;
    const start = match.index + match[0].indexOf(trimmed);
    lines.push({ start, end: start + trimmed.length, text: trimmed });
  }
  return lines;
}

function wraps(last: Line, next: Line, between: string): boolean {
  return (
    last.text.length >= WRAPPED_FROM &&
    /\p{L}$/u.test(last.text) &&
    /^\p{Ll}/u.test(next.text) &&
    !MARKED.test(next.text) &&
    !/\n[^\S\n]*\n/.test(between)
  );
}

/** Whether a line or sentence begins with a bullet or a list label. */
export function isMarked(text: string): boolean {
  return MARKED.test(text);
}
