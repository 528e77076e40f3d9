import type { BlockKind, CellPosition } from '../../model/index.js';
import type { DraftBlock } from '../compose.js';
import type { XmlElement } from './xml.js';

/** A stretch of a paragraph on one page, as the elements that show it: texts, tabs, breaks and symbols. */
export interface ShownPiece {
  readonly nodes: readonly XmlElement[];
  readonly page?: number;
}

/** A foot- or endnote that a paragraph refers to. */
export interface NoteReference {
  /** As `noteKey` makes it. */
  readonly note: string;
  /** With which the note begins; empty where its author wrote one. */
  readonly mark: string;
  readonly page?: number;
}

/** A paragraph as Word shows it. */
export interface ShownParagraph {
  readonly pieces: readonly ShownPiece[];
  readonly references: readonly NoteReference[];
  readonly kind: BlockKind;
  readonly label?: string;
  readonly level?: number;
  readonly headingLevel?: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly centred: boolean;
  /** Visible characters by size in half-points. */
  readonly sizes: ReadonlyMap<number, number>;
  readonly cell?: CellPosition;
}

/** Blocks that another reader made of a part in another format, and the page on which they stand. */
export interface TakenIn {
  readonly drafts: readonly DraftBlock[];
  /** Number of the first of its tables in the file as a whole. */
  readonly firstTable: number;
  readonly page?: number;
}

/** What a story shows, in reading order. */
export type Shown = ShownParagraph | TakenIn;

export type NoteKind = 'footnote' | 'endnote';

/** Notes are numbered by their kind. */
export function noteKey(type: NoteKind, id: string): string {
  return `${type} ${id}`;
}
