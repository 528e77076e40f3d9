import type { Document, Span } from '../../model/index.js';

/** True where a document's blocks, marks and parts hold what `Document` says of them. */
export function isSound({ text, blocks, pageMarks, parts = [] }: Document): boolean {
  return (
    areOrdered(blocks, text) &&
    areOrdered(parts, text) &&
    coverText(blocks, text) &&
    blocks.every(({ noteOf }) => noteOf === undefined || noteOf < blocks.length) &&
    pageMarks.every(({ at }, index) => at > (pageMarks[index - 1]?.at ?? -1) && at <= text.length)
  );
}

function areOrdered(spans: readonly Span[], text: string): boolean {
  return spans.every(
    ({ start, end }, index) =>
      start >= (spans[index - 1]?.end ?? 0) && start < end && end <= text.length,
  );
}

function coverText(blocks: readonly Span[], text: string): boolean {
  return [...blocks, { start: text.length, end: text.length }].every(
    ({ start }, index) => text.slice(blocks[index - 1]?.end ?? 0, start).trim() === '',
  );
}
