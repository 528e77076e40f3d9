import type { Glyph, Face } from '../pdf/ink.js';
import { packed } from '../pdf/pack.js';
import type { Ink } from '../pdf/read-ink.js';
import { slopeOf } from './missed.js';
import type { RecognizedLine, RecognizedWord } from './recognized.js';
import type { RecognizedPage } from './recognizer.js';
import { typeSizes } from './type-sizes.js';

const FACE: Face = { name: '', bold: false, italic: false };
const POINTS_PER_INCH = 72;
const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** A recognized word in its place on the sheet, in points. */
export interface PlacedWord {
  readonly text: string;
  readonly confidence: number;
  readonly x: number;
  readonly width: number;
  /** The baseline of its line. */
  readonly y: number;
}

/** A page as it was recognized, in the form in which pages with a text of their own are laid out. */
export interface RecognizedInk {
  readonly ink: Ink;
  readonly words: readonly PlacedWord[];
}

/** Recognized pages of one file, by page number, straightened and in points. */
export function inksOf(pages: ReadonlyMap<number, RecognizedPage>): Map<number, RecognizedInk> {
  const sizes = typeSizes([...pages.values()]);
  return new Map([...pages].map(([number, page]) => [number, inkOf(number, page, sizes)]));
}

function inkOf(
  number: number,
  page: RecognizedPage,
  sizes: (line: RecognizedLine, page: RecognizedPage) => number,
): RecognizedInk {
  const scale = POINTS_PER_INCH / page.dpi;
  const width = page.width * scale;
  const height = page.height * scale;
  const slope = slopeOf(page.lines);
  const rightToLeft = page.codes[0] === 'ara';
  const words: PlacedWord[] = [];
  const glyphs: Glyph[] = [];
  for (const line of page.lines) {
    const size = sizes(line, page);
    const middle = (line.x0 + line.x1) / 2;
    const foot = line.baseline + line.slope * (middle - line.x0);
    const y = scale * (foot - slope * (middle - page.width / 2));
    // A sheet that lies askew moves a line sideways by how far it stands from the middle.
    const shift = scale * slope * (foot - page.height / 2);
    const inLine = rightToLeft ? line.words : parted(line.words);
    const placed = inLine.map((word) => placedWord(word, scale, shift, y));
    words.push(...placed);
    glyphs.push(...glyphsOf(placed, size));
  }
  return {
    words,
    ink: {
      ...{ number, width, height, glyphs: packed(glyphs) },
      text: glyphs.map(({ text }) => text).join(''),
      ...{ rules: [], tags: new Map(), operators: 0, drawn: false, sequences: [], comments: [] },
    },
  };
}

/**
 * Boxes of words may overlap, above all in Chinese. Where reading goes rightwards, its order is surer: one word ends where
 * the next begins.
 */
function parted(words: readonly RecognizedWord[]): readonly RecognizedWord[] {
  let left = -Infinity;
  return words.map((word, index) => {
    const next = words[index + 1]?.x0 ?? Infinity;
    const x0 = Math.max(word.x0, left);
    const x1 = Math.max(x0 + 1, next > x0 ? Math.min(word.x1, next) : word.x1);
    left = Math.min(x1, Math.max(next, x0 + 1));
    return { ...word, x0, x1 };
  });
}

function placedWord(
  { text, confidence, x0, x1 }: RecognizedWord,
  scale: number,
  shift: number,
  y: number,
): PlacedWord {
  return { text, confidence, x: x0 * scale + shift, width: (x1 - x0) * scale, y };
}

/** Words from left to right with the spaces between them; Chinese in single characters and without spaces. */
function glyphsOf(words: readonly PlacedWord[], size: number): Glyph[] {
  const glyphs: Glyph[] = [];
  let last: PlacedWord | undefined;
  for (const word of withGaps(words, size)) {
    if (last !== undefined && !HAN.test(last.text) && !HAN.test(word.text)) {
      const x = last.x + last.width;
      glyphs.push(glyph(' ', x, Math.max(0, word.x - x), word.y, size));
    }
    const parts = HAN.test(word.text) ? charactersOf(word) : [word];
    glyphs.push(...parts.map(({ text, x, width }) => glyph(text, x, width, word.y, size)));
    last = word;
  }
  return glyphs;
}

/** Least gap between two words, in sizes: boxes may touch or overlap a little. */
const GAP = 0.1;

/** From left to right, each ending before the next begins. */
function withGaps(words: readonly PlacedWord[], size: number): PlacedWord[] {
  const sorted = [...words].sort((a, b) => a.x - b.x);
  return sorted.map((word, index) => {
    const room = (sorted[index + 1]?.x ?? Infinity) - word.x - GAP * size;
    return room > 0 && room < word.width ? { ...word, width: room } : word;
  });
}

function charactersOf({
  text,
  x,
  width,
}: PlacedWord): { text: string; x: number; width: number }[] {
  const characters = Array.from(text.replace(/\s/gu, ''));
  const weights = characters.map((character) => (HAN.test(character) ? 1 : 0.5));
  const unit = width / weights.reduce((sum, weight) => sum + weight, 0);
  let at = x;
  return characters.map((character, index) => {
    const own = unit * (weights[index] ?? 1);
    at += own;
    return { text: character, x: at - own, width: own };
  });
}

/** `actual`: the letters of a word are in reading order already. */
function glyph(text: string, x: number, width: number, y: number, size: number): Glyph {
  return { text, x, width, y, size, face: FACE, turn: 0, code: text, actual: text !== ' ' };
}
