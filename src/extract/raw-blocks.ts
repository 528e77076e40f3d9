import type { BlockKind, CellPosition } from '../model/index.js';
import type { DraftBlock, DraftPiece } from './compose.js';
import { distinctByText } from './distinct.js';
import { commonestSize, styleOfInk, type Ink } from './ink.js';

/** A paragraph as a reader found it; what depends on the whole document is worked out when all are there. */
export interface RawBlock<Cell> {
  role: 'body' | 'note' | 'furniture';
  /** Without the label. */
  readonly pieces: readonly DraftPiece[];
  /** As it is shown, without white space around it; empty for none. */
  readonly label: string;
  readonly level: number;
  readonly headingLevel: number | undefined;
  readonly centred: boolean;
  readonly ink: Ink;
  cell: Cell | undefined;
  /** For a note: the paragraph that refers to it. */
  noteOf?: RawBlock<Cell>;
}

export interface RawText<Cell> {
  readonly body: readonly RawBlock<Cell>[];
  /** In the order in which they are referred to. */
  readonly notes: readonly RawBlock<Cell>[];
  readonly furniture: readonly RawBlock<Cell>[];
}

/**
 * The blocks of a document in order: body, notes, then running headers and footers, each text once. `isPaged` is false
 * where the pages are not to be trusted.
 */
export function draftRawText<Cell>(
  { body, notes, furniture }: RawText<Cell>,
  positionOf: (cell: Cell) => CellPosition,
  isPaged: boolean,
): DraftBlock[] {
  const bodySize = commonestSize(body.map(({ ink }) => ink));
  const draftOf = new Map<RawBlock<Cell>, DraftBlock>();
  const draft = (raw: RawBlock<Cell>): DraftBlock => {
    const noteOf = raw.noteOf && draftOf.get(raw.noteOf);
    const drafted: DraftBlock = {
      kind: kindOf(raw),
      pieces: piecesOf(raw, isPaged),
      style: styleOfInk(raw.ink, raw, bodySize),
      ...(raw.label !== '' && { label: raw.label, level: raw.level }),
      ...(raw.cell !== undefined && { cell: positionOf(raw.cell) }),
      ...(noteOf && { noteOf }),
    };
    draftOf.set(raw, drafted);
    return drafted;
  };
  return [...body.map(draft), ...notes.map(draft), ...distinctByText(furniture.map(draft))];
}

function kindOf<Cell>({ role, cell, headingLevel, label }: RawBlock<Cell>): BlockKind {
  if (role !== 'body') return role;
  if (cell !== undefined) return 'cell';
  if (headingLevel !== undefined) return 'heading';
  return label === '' ? 'paragraph' : 'item';
}

function piecesOf<Cell>({ pieces, label }: RawBlock<Cell>, isPaged: boolean): DraftBlock['pieces'] {
  const kept = isPaged ? pieces : pieces.map(({ text }) => ({ text }));
  if (label === '') return kept;
  const [first, ...rest] = kept;
  return [{ ...first, text: `${label} ${(first?.text ?? '').trimStart()}` }, ...rest];
}
