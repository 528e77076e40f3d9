import type { BlockStyle } from '../../model/index.js';
import type { DraftBlock } from '../compose.js';
import { distinctByText } from '../distinct.js';
import { markedPieces } from '../note-marks.js';
import type { Drafted } from './story.js';

/** The paragraphs of a file as they were read. */
export interface Stories {
  readonly body: readonly Drafted[];
  /** The notes that a position of the body refers to. */
  readonly notesAt: (reference: number) => readonly Drafted[];
  readonly furniture: readonly Drafted[];
}

/**
 * The blocks of a document in order: body, notes in the order in which they are referred to, then running headers and
 * footers, each text once. `paged` is false where the file tells no pages.
 */
export function draftBlocks({ body, notesAt, furniture }: Stories, paged: boolean): DraftBlock[] {
  const notes = body.map(({ references }) =>
    references.flatMap(({ at, mark, page }) =>
      notesAt(at)
        .map((note, index) => (index === 0 ? withMark(note, mark) : note))
        .map((note) => onPage(note, page)),
    ),
  );
  const bodySize = commonestSize([...body, ...notes.flat(), ...furniture]);
  const blockOf = (drafted: Drafted): DraftBlock => toBlock(drafted, bodySize, paged);
  const bodyBlocks = body.map(blockOf);
  const noteBlocks = notes.flatMap((ofBlock, index) => {
    const noteOf = bodyBlocks[index];
    return ofBlock.map((note) => ({ ...blockOf(note), ...(noteOf !== undefined && { noteOf }) }));
  });
  return [...bodyBlocks, ...noteBlocks, ...distinctByText(furniture.map(blockOf))];
}

function withMark(note: Drafted, mark: string): Drafted {
  return { ...note, pieces: markedPieces(note.pieces, mark) };
}

/** A note stands on the page of its reference. */
function onPage(note: Drafted, page: number | undefined): Drafted {
  if (page === undefined) return note;
  return { ...note, pieces: note.pieces.map(({ text }) => ({ text, page })) };
}

function toBlock(drafted: Drafted, bodySize: number | undefined, paged: boolean): DraftBlock {
  const { kind, label, level, headingLevel, cell, centred, content } = drafted;
  const { characters, bold, italic } = content;
  const size = commonestSize([drafted]);
  const style: BlockStyle = {
    ...(characters > 0 && bold === characters && { bold: true }),
    ...(characters > 0 && italic === characters && { italic: true }),
    ...(centred && { centred: true }),
    ...(headingLevel !== undefined && { headingLevel }),
    ...(size !== undefined &&
      bodySize !== undefined && { relativeSize: Math.round((size / bodySize) * 100) / 100 }),
  };
  return {
    kind,
    pieces: paged ? drafted.pieces : drafted.pieces.map(({ text }) => ({ text })),
    style,
    ...(label !== undefined && { label }),
    ...(level !== undefined && { level }),
    ...(cell !== undefined && { cell }),
  };
}

/** The size of most visible characters, in half-points; the smaller one where two are as common. */
function commonestSize(drafted: readonly Drafted[]): number | undefined {
  const totals = new Map<number, number>();
  for (const { content } of drafted) {
    for (const [size, characters] of content.sizes) {
      totals.set(size, (totals.get(size) ?? 0) + characters);
    }
  }
  const [first] = [...totals].sort(([a, x], [b, y]) => y - x || a - b);
  return first?.[0];
}
