import {
  REDACTIONS,
  type Content,
  type RedactionCounts,
  type RedactionKind,
  type Span,
} from '../model/index.js';
import type { Hidden } from './personal.js';

/** Disjoint and ascending; of stretches that overlap, one that begins first gives the kind. */
export function merged(found: readonly Hidden[]): readonly Hidden[] {
  const sorted = found
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const disjoint: Hidden[] = [];
  for (const one of sorted) {
    const last = disjoint.at(-1);
    if (last === undefined || one.start >= last.end) disjoint.push(one);
    else if (one.end > last.end) disjoint[disjoint.length - 1] = { ...last, end: one.end };
  }
  return disjoint;
}

/** Without the white space at their ends, so that words beside them stay apart. */
export function trimmed(text: string, hidden: readonly Hidden[]): readonly Hidden[] {
  return hidden.map(({ kind, start, end }) => {
    const slice = text.slice(start, end);
    const from = start + (slice.length - slice.trimStart().length);
    return { kind, start: from, end: Math.max(from, start + slice.trimEnd().length) };
  });
}

/** The content with these stretches hidden, and counted where they would have been shown. */
export function withHidden(content: Content, hidden: readonly Hidden[], passages: number): Content {
  const { segmentation } = content;
  const shown: readonly Span[] = [
    ...segmentation.answers.flatMap(({ quotations }) => quotations),
    ...segmentation.segments.filter(({ role }) => role !== 'answer'),
  ];
  const counts = new Map<RedactionKind, number>([['passage', passages]]);
  for (const { kind, start, end } of hidden) {
    if (shown.some((span) => span.start < end && span.end > start)) {
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
  }
  const redactions: RedactionCounts = Object.fromEntries(
    REDACTIONS.flatMap((kind) => {
      const count = counts.get(kind) ?? 0;
      return count > 0 ? [[kind, count] as const] : [];
    }),
  );
  return {
    ...content,
    hidden: hidden.map(({ start, end }) => ({ start, end })),
    redactions,
  };
}
