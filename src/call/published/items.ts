import type { Label } from './label.js';
import type { PlacedLine } from './sections.js';

/** An item of a published list, or a question that has no number, with what stands under it. */
export interface Item {
  /** Absent for a question without number. */
  readonly label?: Label;
  readonly line: PlacedLine;
  /** Its own text, and paragraphs that go on with it. */
  readonly texts: string[];
  readonly items: Item[];
  /** The heading above it, for an item of the first level. */
  readonly heading?: PlacedLine;
  /** What makes its place in the list doubtful. */
  doubt?: string;
}

/** Items that stand together: a new list begins where numbers begin anew, or after other text. */
export interface ItemList {
  readonly items: Item[];
  /** The line before it, where that is no item. */
  readonly lead?: PlacedLine;
  /** Its items were found in a running paragraph. */
  readonly running?: true;
}

export interface Outline {
  readonly lists: readonly ItemList[];
  /** Lines that are neither items nor headings. */
  readonly loose: readonly PlacedLine[];
}

/** What beside numbered and bulleted lines may be a question. */
export interface Wanted {
  /** A question without number is an item of the first level. */
  readonly bare: boolean;
  /** What running paragraphs ask for is an item of the first level. */
  readonly running: boolean;
}
