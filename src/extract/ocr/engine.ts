import type { GreyImage, QuarterTurn } from './grey-image.js';
import type { Writing } from './languages.js';
import type { RecognizedLine } from './recognized.js';

/** Page segmentation modes of tesseract by what an image holds. */
export const MODES = { page: '3', column: '6', line: '7', 'raw line': '13' } as const;

/** What an image holds: a page, one column of even lines, one line, or one line that is taken as it is. */
export type Search = keyof typeof MODES;

/** Which way is up, and the kinds of writing that it may be, the likeliest first. */
export interface Orientation {
  readonly turn: QuarterTurn;
  readonly writings: readonly Writing[];
}

/** A text recognizer that runs on this machine. */
export interface Engine {
  /** Its name and version, for the user. */
  readonly name: string;
  /** Codes of the languages whose data are installed. */
  readonly languages: ReadonlySet<string>;
  /** Undefined where it failed or took more than `time` milliseconds. */
  recognize(
    image: GreyImage,
    codes: readonly string[],
    search: Search,
    time: number,
  ): Promise<readonly RecognizedLine[] | undefined>;
  /** Undefined where it cannot tell. */
  orientation(image: GreyImage, time: number): Promise<Orientation | undefined>;
  close(): Promise<void>;
}
