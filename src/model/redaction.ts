import { sliceOf, type Span } from './span.js';

/** What was taken out of a public edition; `answer` and `passage` are whole ones of submissions that are not quoted. */
export const REDACTIONS = [
  'email',
  'phone',
  'address',
  'identity-number',
  'signature',
  'name',
  'submitter',
  'answer',
  'passage',
] as const;

export type RedactionKind = (typeof REDACTIONS)[number];

export type RedactionCounts = Readonly<Partial<Record<RedactionKind, number>>>;

/** Stands in a public edition for each stretch that was taken out. */
export const REDACTED = '[redacted]';

/** The parts of `hidden` (ascending, disjoint) that lie in a span. */
export function hiddenIn(span: Span, hidden: readonly Span[]): readonly Span[] {
  return hidden
    .filter(({ start, end }) => start < span.end && end > span.start)
    .map(({ start, end }) => ({
      start: Math.max(start, span.start),
      end: Math.min(end, span.end),
    }));
}

/** A slice of the text with `[redacted]` for each hidden stretch in it: what is shown else is verbatim. */
export function shownSlice(text: string, span: Span, hidden: readonly Span[]): string {
  let shown = '';
  let next = span.start;
  for (const { start, end } of hiddenIn(span, hidden)) {
    shown += sliceOf(text, { start: next, end: start }) + REDACTED;
    next = end;
  }
  return shown + sliceOf(text, { start: next, end: span.end });
}
