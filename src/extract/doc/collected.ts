import type { DraftPiece } from '../compose.js';
import type { Pager } from '../pages.js';
import type { CharacterLook } from './character-look.js';

/** What a paragraph shows. */
export interface Content {
  readonly pieces: readonly DraftPiece[];
  /** Positions at which notes are referred to, with the page. */
  readonly references: readonly Reference[];
  /** Positions at which drawn objects are anchored. */
  readonly anchors: readonly number[];
  /** Visible characters, and those of them that are bold or italic. */
  readonly characters: number;
  readonly bold: number;
  readonly italic: number;
  /** Visible characters by size in half-points. */
  readonly sizes: ReadonlyMap<number, number>;
}

export interface Reference {
  readonly at: number;
  /** With which the note begins; empty where its author wrote one. */
  readonly mark: string;
  readonly page?: number;
}

/** Gathers a paragraph's content bit by bit. */
export interface Collector {
  readonly show: (text: string, look: CharacterLook) => void;
  /** White space. */
  readonly space: (text: string) => void;
  /** `shown` is no part of the words, and not counted. */
  readonly reference: (at: number, mark: string, shown: string) => void;
  /** A picture or other object; with the position of its anchor where it may hold text. */
  readonly object: (anchor?: number) => void;
  readonly turnPage: () => void;
  readonly collected: () => Content;
}

/** `pager` is absent where no pages are counted; `page` is given for a story that stands on one. */
export function createCollector(pager: Pager | undefined, page: number | undefined): Collector {
  const pieces: DraftPiece[] = [];
  const references: Reference[] = [];
  const anchors: number[] = [];
  const sizes = new Map<number, number>();
  const totals = { characters: 0, bold: 0, italic: 0 };
  let text = '';

  const paged = (): { page?: number } => {
    const number = page ?? pager?.page();
    return number === undefined ? {} : { page: number };
  };
  const close = (): void => {
    if (text !== '') pieces.push({ text, ...paged() });
    text = '';
  };
  return {
    show: (shown, look) => {
      text += shown;
      const length = shown.replace(/\s/g, '').length;
      if (length === 0) return;
      pager?.content();
      totals.characters += length;
      if (look.bold) totals.bold += length;
      if (look.italic) totals.italic += length;
      sizes.set(look.size, (sizes.get(look.size) ?? 0) + length);
    },
    space: (shown) => {
      text += shown;
    },
    reference: (at, mark, shown) => {
      text += shown;
      references.push({ at, mark, ...paged() });
    },
    object: (anchor) => {
      pager?.content();
      if (anchor !== undefined) anchors.push(anchor);
    },
    turnPage: () => {
      close();
      pager?.typed();
    },
    collected: () => {
      close();
      return { pieces, references, anchors, sizes, ...totals };
    },
  };
}
