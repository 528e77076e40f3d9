/** A box on an image, in pixels from its upper left corner. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** One word as it was recognized, in the order in which its letters are read. */
export interface RecognizedWord extends Box {
  readonly text: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/** A line of a page; words in reading order. Lengths are pixels. */
export interface RecognizedLine extends Box {
  readonly words: readonly RecognizedWord[];
  /** Height of its letters from the foot of the lowest to the head of the highest. */
  readonly size: number;
  /** The baseline at the line's left end, and how much it falls with each pixel rightwards. */
  readonly baseline: number;
  readonly slope: number;
}

/** Mean confidence of the words, longer ones counting more; 0 where there is none. */
export function confidenceOf(lines: readonly RecognizedLine[]): number {
  let sum = 0;
  let weight = 0;
  for (const { text, confidence } of lines.flatMap(({ words }) => words)) {
    sum += confidence * text.length;
    weight += text.length;
  }
  return weight === 0 ? 0 : sum / weight;
}

/** All words of the lines in one string. */
export function textOf(lines: readonly RecognizedLine[]): string {
  return lines.map(({ words }) => words.map(({ text }) => text).join(' ')).join('\n');
}
