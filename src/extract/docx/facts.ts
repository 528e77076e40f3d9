import type { BlockKind, CellPosition } from '../../model/index.js';

/** What the copy cannot carry of a paragraph; the copy's paragraph bears its index as a bookmark. */
export interface ParagraphFacts {
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
  /** Page on which it begins. */
  readonly page?: number;
}

const PARAGRAPH = 'p';
const PAGE = 'page';

/** Name of the bookmark that ties a paragraph of the copy to its facts. */
export function paragraphMark(index: number): string {
  return `${PARAGRAPH}:${index}`;
}

/** Name of the bookmark from which on the text stands on a page. */
export function pageMark(page: number): string {
  return `${PAGE}:${page}`;
}

/** The file's own bookmarks are left out of the copy, so that only our marks reach this. */
export function readMark(name: string): { readonly paragraph?: number; readonly page?: number } {
  const [kind, number] = name.split(':');
  return kind === PARAGRAPH ? { paragraph: Number(number) } : { page: Number(number) };
}
