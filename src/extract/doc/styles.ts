import { PAIR, type Fib } from './fib.js';
import { stretch, u16, u8 } from './little-endian.js';
import { sprmReader, type Sprm } from './sprms.js';

/** A style as the style sheet records it ([MS-DOC] 2.9.260), not yet laid over the one it is based on. */
export interface Style {
  /** Number of the built-in style that it is, in every language of Word: 1 to 9 for the headings. */
  readonly builtIn: number;
  readonly isParagraph: boolean;
  readonly base: number;
  readonly paragraph: readonly Sprm[];
  readonly characters: readonly Sprm[];
}

export interface Styles {
  /** Style of a number (`istd`) and those it is based on, with their numbers, nearest first. */
  readonly chain: (index: number) => readonly (readonly [index: number, style: Style])[];
}

const LONGEST_CHAIN = 32;
const PARAGRAPH = 1;
const CHARACTERS = 2;

export function readStyles(table: Uint8Array, fib: Fib): Styles {
  const { at, length } = fib.locate(PAIR.styles);
  const styles = readSheet(stretch(table, at, length), fib.old);
  const known = new Map<number, readonly (readonly [number, Style])[]>();
  return {
    chain: (index) => {
      const found = known.get(index) ?? chainFrom(styles, index);
      known.set(index, found);
      return found;
    },
  };
}

function chainFrom(
  styles: ReadonlyMap<number, Style>,
  first: number,
): (readonly [number, Style])[] {
  const chain: (readonly [number, Style])[] = [];
  const seen = new Set<number>();
  let index = first;
  let style = styles.get(index);
  while (style !== undefined && !seen.has(index) && chain.length < LONGEST_CHAIN) {
    seen.add(index);
    chain.push([index, style]);
    index = style.base;
    style = styles.get(index);
  }
  return chain;
}

function readSheet(sheet: Uint8Array, old: boolean): Map<number, Style> {
  const styles = new Map<number, Style>();
  const count = u16(sheet, 2);
  const fixed = u16(sheet, 4);
  let at = 2 + u16(sheet, 0);
  for (let index = 0; index < count && at + 2 <= sheet.length; index += 1) {
    const length = u16(sheet, at);
    if (length > fixed) styles.set(index, readStyle(stretch(sheet, at + 2, length), fixed, old));
    at += 2 + length;
  }
  return styles;
}

function readStyle(bytes: Uint8Array, fixed: number, old: boolean): Style {
  const readSprms = sprmReader(old);
  const kind = u16(bytes, 2) & 0x0f;
  const nameEnd = old ? fixed + u8(bytes, fixed) + 2 : fixed + u16(bytes, fixed) * 2 + 4;
  const [first, second] = readParts(bytes, nameEnd);
  const isParagraph = kind === PARAGRAPH;
  return {
    builtIn: u16(bytes, 0) & 0x0fff,
    isParagraph,
    base: u16(bytes, 2) >> 4,
    // a paragraph style's own number stands before its changes
    paragraph: isParagraph && first !== undefined ? readSprms(first.subarray(2)) : [],
    characters: readSprms(
      (isParagraph ? second : kind === CHARACTERS ? first : undefined) ?? new Uint8Array(),
    ),
  };
}

/** The lists of changes of a style, each behind its length and at an even place. */
function readParts(bytes: Uint8Array, from: number): Uint8Array[] {
  const parts: Uint8Array[] = [];
  let at = from + (from % 2);
  while (at + 2 <= bytes.length && parts.length < 3) {
    const length = u16(bytes, at);
    parts.push(stretch(bytes, at + 2, length));
    at += 2 + length + (length % 2);
  }
  return parts;
}
