/** Points of a line of text, and the greatest height that Excel gives a row. */
const LINE = 15;
const HIGHEST = 409;

const WIDE = /[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/gu;

/** A text in a column of so many characters. */
export interface Wrapped {
  readonly text: string;
  readonly width: number;
}

/**
 * The height of a row in points, from the texts that are wrapped in it: not every spreadsheet works it out when it
 * opens a file. A guess, rather too high than too low, since letters differ in width.
 */
export function heightOf(texts: readonly Wrapped[]): number {
  const lines = Math.max(1, ...texts.map(linesOf));
  return Math.min(HIGHEST, lines * LINE);
}

function linesOf({ text, width }: Wrapped): number {
  // Words that do not fit at the end of a line leave room there.
  const room = width * 0.92;
  return text
    .split('\n')
    .map((line) => Math.max(1, Math.ceil((line.length + (line.match(WIDE)?.length ?? 0)) / room)))
    .reduce((sum, count) => sum + count, 0);
}
