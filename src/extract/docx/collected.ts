import type { Pager } from '../pages.js';
import type { RunLook } from './run-look.js';
import type { NoteReference, ShownPiece } from './shown.js';
import { xmlElement, type XmlElement } from './xml.js';

/** The content of a paragraph as Word shows it. */
export interface Collected {
  /** In order, none of them empty. */
  readonly pieces: readonly ShownPiece[];
  readonly references: readonly NoteReference[];
  /** `w:txbxContent` of the text boxes that are anchored here. */
  readonly textBoxes: readonly XmlElement[];
  /** Visible characters, and those of them that are bold or italic. */
  readonly characters: number;
  readonly bold: number;
  readonly italic: number;
  /** Visible characters by size in half-points. */
  readonly sizes: ReadonlyMap<number, number>;
}

/** Gathers a paragraph's content piece by piece. */
export interface Collector {
  /** A node that shows something; `text` is what it shows, for counting. */
  readonly show: (node: XmlElement, text: string, look: RunLook) => void;
  readonly showText: (text: string, look: RunLook) => void;
  /** A node without characters of its own. */
  readonly add: (node: XmlElement) => void;
  /** `mark` is what stands in the text, which is no part of the words and not counted. */
  readonly refer: (note: string, mark: string) => void;
  /** A picture or the like, with the text boxes in it. */
  readonly object: (textBoxes: readonly XmlElement[]) => void;
  readonly turnPage: (by: 'typed' | 'rendered') => void;
  readonly collected: () => Collected;
}

/** `pager` is absent outside the flow of pages, where all of the paragraph stands on `page`. */
export function createCollector(pager: Pager | undefined, page: number | undefined): Collector {
  const pieces: { nodes: XmlElement[]; page?: number }[] = [];
  const references: NoteReference[] = [];
  const textBoxes: XmlElement[] = [];
  const sizes = new Map<number, number>();
  const totals = { characters: 0, bold: 0, italic: 0 };
  let here = page === undefined ? {} : { page };
  let nodes: XmlElement[] | undefined;

  const add = (node: XmlElement): void => {
    if (nodes === undefined) {
      nodes = [];
      pieces.push({ nodes, ...here });
    }
    nodes.push(node);
  };
  const show = (node: XmlElement, text: string, look: RunLook): void => {
    add(node);
    const length = text.replace(/\s+/g, '').length;
    if (length === 0) return;
    pager?.content();
    totals.characters += length;
    if (look.bold) totals.bold += length;
    if (look.italic) totals.italic += length;
    sizes.set(look.size, (sizes.get(look.size) ?? 0) + length);
  };
  return {
    add,
    show,
    showText: (text, look) => {
      show(textNode(text), text, look);
    },
    refer: (note, mark) => {
      if (mark !== '') add(textNode(mark));
      references.push({ note, mark, ...here });
    },
    object: (boxes) => {
      pager?.content();
      for (const box of boxes) textBoxes.push(box);
    },
    turnPage: (by) => {
      if (pager === undefined) return;
      pager[by]();
      if (pager.page() === here.page) return;
      here = { page: pager.page() };
      nodes = undefined;
    },
    collected: () => ({ pieces, references, textBoxes, sizes, ...totals }),
  };
}

export function textNode(text: string): XmlElement {
  return xmlElement('w:t', {}, [text]);
}
