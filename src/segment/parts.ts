import type { Block, Document, Segment } from '../model/index.js';
import { sliceOf } from '../model/index.js';

/** A part of a message as a document of its own, and how far it stands from the beginning of the whole. */
export interface PartDocument {
  readonly document: Document;
  readonly at: number;
  /** Index of its first block in the whole. */
  readonly first: number;
  readonly attachment?: string;
}

/** A message's own text and its attachments, each with its own numbering and front matter; any other text whole. */
export function partDocuments(document: Document): PartDocument[] {
  const { parts } = document;
  if (parts === undefined) return [{ document, at: 0, first: 0 }];
  return parts.map(({ start, end, attachment }) => {
    const first = document.blocks.findIndex((block) => block.start >= start);
    const blocks = document.blocks.filter((block) => block.start >= start && block.end <= end);
    const own: Document = {
      text: sliceOf(document.text, { start, end }),
      blocks: blocks.map((block) => moved(block, -start, -first)),
      pageMarks: [],
      properties: document.properties,
    };
    return { document: own, at: start, first, ...(attachment !== undefined && { attachment }) };
  });
}

function moved(block: Block, by: number, byIndex: number): Block {
  const { start, end, noteOf } = block;
  return {
    ...block,
    start: start + by,
    end: end + by,
    ...(noteOf !== undefined && { noteOf: noteOf + byIndex }),
  };
}

/** A cover note may name a question or two of those that the attachment answers. */
const FEWEST_ANSWERS = 3;

/**
 * The segments of all parts over the whole text. Where an attachment answers and the message itself is but a cover note,
 * all of that note is front matter.
 */
export function joinedSegments(
  parts: readonly (PartDocument & { readonly segments: readonly Segment[] })[],
): Segment[] {
  const answersIn = (segments: readonly Segment[]): number =>
    new Set(segments.flatMap((s) => (s.role === 'answer' ? s.questions : []))).size;
  const most = Math.max(
    0,
    ...parts.flatMap((part) => (part.attachment === undefined ? [] : answersIn(part.segments))),
  );
  return parts.flatMap(({ at, attachment, segments }) => {
    const own = answersIn(segments);
    const covers = attachment === undefined && most > 0 && own < Math.min(FEWEST_ANSWERS, most);
    return segments.map((segment) => ({
      ...(covers && segment.role !== 'furniture' ? FRONT : segment),
      start: segment.start + at,
      end: segment.end + at,
    }));
  });
}

const FRONT = { role: 'front', questions: [], evidence: [], confidence: 0 } as const;
