import type { PlacedWord, RecognizedInk } from './to-ink.js';

/** A line of a page as it is laid out, in points. */
interface LaidLine {
  readonly page: number;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
}

/** Of lines that share a block: the mean confidence of the recognized words, 0 to 1; undefined where none was recognized. */
export type Sureness = (lines: readonly LaidLine[]) => number | undefined;

/** A line stands as high as most of its words, to a tenth of a point; slack for what was rounded. */
const NEAR = 3;

/** Finds the words of lines by their place. */
export function surenessOf(pages: ReadonlyMap<number, RecognizedInk>): Sureness {
  const sorted = new Map<number, readonly PlacedWord[]>();
  for (const [number, { words }] of pages) {
    sorted.set(
      number,
      [...words].sort((a, b) => a.y - b.y),
    );
  }
  return (lines) => {
    let sum = 0;
    let weight = 0;
    for (const line of lines) {
      for (const { text, confidence } of wordsIn(line, sorted.get(line.page) ?? [])) {
        sum += confidence * text.length;
        weight += text.length;
      }
    }
    return weight === 0 ? undefined : Math.round((1000 * sum) / weight) / 1000;
  };
}

function wordsIn({ x0, x1, y }: LaidLine, words: readonly PlacedWord[]): PlacedWord[] {
  const inside: PlacedWord[] = [];
  for (let i = firstFrom(words, y - NEAR); i < words.length; i++) {
    const word = words[i];
    if (word === undefined || word.y > y + NEAR) break;
    const middle = word.x + word.width / 2;
    if (middle >= x0 && middle <= x1) inside.push(word);
  }
  return inside;
}

/** Index of the first word that stands at or below a height. */
function firstFrom(words: readonly PlacedWord[], y: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.y ?? Infinity) < y) low = middle + 1;
    else high = middle;
  }
  return low;
}
