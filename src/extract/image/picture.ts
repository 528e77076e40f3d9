/** One image of a file, with its pixels as they are stored; what a PDF image object needs (ISO 32000, 8.9.5). */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly bitsPerComponent: number;
  /** 1 for grey, 3 for red, green and blue, 4 for printing colours. */
  readonly components: number;
  /** The filter's name and parameters as they stand in a PDF; empty for plain pixels. */
  readonly filter: string;
  /** The least value is white. */
  readonly inverted?: boolean;
  /** Strips from top to bottom, each of `rows` lines; the last one may be shorter. */
  readonly strips: readonly Uint8Array[];
  readonly rows: number;
}

/** Pictures of a file, or why there are none. */
export type Pictures =
  | { readonly pictures: readonly Picture[] }
  | { readonly failed: 'damaged' | 'unknown' | 'too-large' };
