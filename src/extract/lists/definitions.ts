/** One level of a list definition (`w:lvl`). */
export interface ListLevel {
  readonly start: number;
  /** `w:numFmt`, or the pattern of a custom one, such as `001, 002, 003, ...`. */
  readonly format: string;
  /** With `%1` to `%9` for the numbers of the levels. */
  readonly text: string;
  /** What stands between the label and the text. */
  readonly suffix: '' | ' ';
  /** All numbers of the label in plain digits. */
  readonly legal: boolean;
  /** Restarts after a level of this number (from 1) or a higher one; 0 for never; absent for any higher one. */
  readonly restartAfter?: number;
  /** Paragraph style that takes this level. */
  readonly style?: string;
  readonly hidden: boolean;
  /** Of numbers in words, as an IETF tag. */
  readonly language?: string;
  readonly font?: string;
}

/** A list as paragraphs refer to it (`w:num`), with its overrides laid over the abstract definition. */
export interface ListDefinition {
  /** Lists of one abstract definition count on from one another. */
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Levels that restart, at this number, where this list first uses them. */
  readonly startOverrides: ReadonlyMap<number, number>;
}

/** The lists of a document by the id with which paragraphs refer to them, in Word `w:numId` or `ilfo`. */
export type Numbering = ReadonlyMap<string, ListDefinition>;
