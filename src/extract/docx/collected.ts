import type { Pager } from '../pages.js';
import { pageMark } from './facts.js';
import type { RunLook } from './run-look.js';
import { xmlElement } from './write-xml.js';
import type { XmlElement } from './xml.js';

/** The content of a paragraph as the copy is to hold it. */
export interface Collected {
  /** Children of one run: texts, tabs, breaks, symbols, references to notes and our page marks. */
  readonly nodes: readonly XmlElement[];
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
  /** A picture or the like, with the text boxes in it. */
  readonly object: (textBoxes: readonly XmlElement[]) => void;
  readonly turnPage: (by: 'typed' | 'rendered') => void;
  readonly collected: () => Collected;
}

/** `pager` is absent outside the body. */
export function createCollector(pager: Pager | undefined): Collector {
  const nodes: XmlElement[] = [];
  const textBoxes: XmlElement[] = [];
  const sizes = new Map<number, number>();
  const totals = { characters: 0, bold: 0, italic: 0 };

  const show = (node: XmlElement, text: string, look: RunLook): void => {
    nodes.push(node);
    const length = text.replace(/\s/g, '').length;
    if (length === 0) return;
    pager?.content();
    totals.characters += length;
    if (look.bold) totals.bold += length;
    if (look.italic) totals.italic += length;
    sizes.set(look.size, (sizes.get(look.size) ?? 0) + length);
  };
  return {
    show,
    showText: (text, look) => {
      show(textNode(text), text, look);
    },
    add: (node) => nodes.push(node),
    object: (boxes) => {
      pager?.content();
      textBoxes.push(...boxes);
    },
    turnPage: (by) => {
      if (pager === undefined) return;
      const before = pager.page();
      pager[by]();
      if (pager.page() !== before) nodes.push(bookmark(pageMark(pager.page())));
    },
    collected: () => ({ nodes, textBoxes, sizes, ...totals }),
  };
}

export function textNode(text: string): XmlElement {
  return xmlElement('w:t', { 'xml:space': 'preserve' }, [text]);
}

export function bookmark(name: string): XmlElement {
  return xmlElement('w:bookmarkStart', { 'w:id': '0', 'w:name': name });
}
