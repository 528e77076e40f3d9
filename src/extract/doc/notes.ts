import type { WordFile } from './definitions.js';
import { PAIR } from './fib.js';
import { u16 } from './little-endian.js';
import type { Range } from './paragraphs.js';
import { readPlex } from './plex.js';

/** Foot- or endnotes: where each is referred to, and its text. */
export interface Notes {
  /** By the position of the reference in the body; ranges are positions within the notes' part of the text. */
  readonly byReference: ReadonlyMap<number, Range>;
  /** Positions of the references that Word numbers; the others are marks of the author's. */
  readonly numbered: ReadonlySet<number>;
}

const REFERENCE = 2;

export function readNotes({ table, fib }: WordFile, kind: 'footnotes' | 'endnotes'): Notes {
  const [references, texts] =
    kind === 'footnotes'
      ? [PAIR.footnoteReferences, PAIR.footnoteTexts]
      : [PAIR.endnoteReferences, PAIR.endnoteTexts];
  const { positions, records } = readPlex(table, fib.locate(references), REFERENCE);
  const ends = readPlex(table, fib.locate(texts), 0).positions;
  const byReference = new Map<number, Range>();
  const numbered = new Set<number>();
  records.forEach((record, index) => {
    const start = ends[index];
    const end = ends[index + 1];
    const at = positions[index];
    if (at !== undefined && start !== undefined && end !== undefined && end > start) {
      byReference.set(at, { start, end });
      if (u16(record, 0) !== 0) numbered.add(at);
    }
  });
  return { byReference, numbered };
}
