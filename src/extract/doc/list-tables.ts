import { BOUNDS } from '../../model/index.js';
import type { ListDefinition, ListLevel, Numbering } from '../lists/definitions.js';
import { PAIR, type Fib } from './fib.js';
import { i16, i32, stretch, u16, u32, u8, utf16 } from './little-endian.js';
import { formatOfCode } from './number-codes.js';
import { readSprms } from './sprms.js';

/** The lists of a document by the number with which paragraphs use them (`ilfo`, from 1). */
export interface Lists {
  readonly numbering: Numbering;
  /** The level that a list links to a style (`istd`), if any. */
  readonly levelOfStyle: (use: number, style: number) => number | undefined;
}

interface List {
  readonly levels: readonly ListLevel[];
  readonly styles: readonly number[];
}

const LIST = 28;
const USE = 16;
const SIMPLE = 0x01;
const NO_STYLE = 0x0fff;
const STARTS = 0x10;
const REFORMATS = 0x20;
const LONGEST_TEXT = 100;

/** Reads the lists ([MS-DOC] 2.9.150, 2.9.131); `fontName` gives the name of a font of the document. */
export function readLists(
  table: Uint8Array,
  fib: Pick<Fib, 'locate'>,
  fontName: (font: number) => string | undefined,
): Lists {
  const lists = readDefinitions(table, fib, fontName);
  const styles = new Map<number, readonly number[]>();
  const numbering = new Map<string, ListDefinition>();
  const { at } = fib.locate(PAIR.listUses);
  const uses =
    fib.locate(PAIR.listUses).length === 0 ? 0 : Math.min(u32(table, at), BOUNDS.wordLists);
  let from = at + 4 + uses * USE;
  for (let index = 0; index < uses; index += 1) {
    const use = at + 4 + index * USE;
    const id = i32(table, use);
    const overrides = readOverrides(table, from + 4, u8(table, use + 12), fontName);
    from = overrides.end;
    const list = lists.get(id);
    if (list === undefined) continue;
    const levels = new Map(list.levels.map((level, number) => [number, level]));
    for (const [number, level] of overrides.levels) levels.set(number, level);
    numbering.set(String(index + 1), {
      abstractId: String(id),
      levels,
      startOverrides: overrides.starts,
    });
    styles.set(index + 1, list.styles);
  }
  return {
    numbering,
    levelOfStyle: (use, style) => {
      const level = styles.get(use)?.indexOf(style) ?? -1;
      return level < 0 ? undefined : level;
    },
  };
}

/** The levels of all lists follow the table of them. */
function readDefinitions(
  table: Uint8Array,
  fib: Pick<Fib, 'locate'>,
  fontName: (font: number) => string | undefined,
): Map<number, List> {
  const lists = new Map<number, List>();
  const { at, length } = fib.locate(PAIR.lists);
  const count = length === 0 ? 0 : Math.min(u16(table, at), BOUNDS.wordLists);
  let from = at + 2 + count * LIST;
  for (let index = 0; index < count && from < table.length; index += 1) {
    const list = at + 2 + index * LIST;
    const levels: ListLevel[] = [];
    const depth = (u8(table, list + 26) & SIMPLE) !== 0 ? 1 : 9;
    for (let number = 0; number < depth; number += 1) {
      const { level, end } = readLevel(table, from, fontName);
      levels.push(level);
      from = end;
    }
    const styles = levels.map((_, number) => i16(table, list + 8 + number * 2) & NO_STYLE);
    lists.set(i32(table, list), {
      levels,
      styles: styles.map((style) => (style === NO_STYLE ? -1 : style)),
    });
  }
  return lists;
}

interface Overrides {
  readonly levels: Map<number, ListLevel>;
  readonly starts: Map<number, number>;
  readonly end: number;
}

function readOverrides(
  table: Uint8Array,
  at: number,
  count: number,
  fontName: (font: number) => string | undefined,
): Overrides {
  const levels = new Map<number, ListLevel>();
  const starts = new Map<number, number>();
  let from = at;
  for (let index = 0; index < count && from < table.length; index += 1) {
    const start = i32(table, from);
    const flags = u8(table, from + 4);
    const number = flags & 0x0f;
    from += 8;
    if ((flags & REFORMATS) !== 0) {
      const { level, end } = readLevel(table, from, fontName);
      levels.set(number, level);
      from = end;
    }
    if ((flags & STARTS) !== 0) starts.set(number, levels.get(number)?.start ?? start);
  }
  return { levels, starts, end: from };
}

function readLevel(
  table: Uint8Array,
  at: number,
  fontName: (font: number) => string | undefined,
): { readonly level: ListLevel; readonly end: number } {
  const code = u8(table, at + 4);
  const flags = u8(table, at + 5);
  const characters = at + 28 + u8(table, at + 25);
  const textAt = characters + u8(table, at + 24);
  const units = u16(table, textAt);
  const looks = readSprms(stretch(table, characters, u8(table, at + 24)));
  const font = looks.findLast((sprm) => sprm.code === 0x4a4f);
  const name = font && fontName(u16(font.operand, 0));
  const level: ListLevel = {
    start: i32(table, at),
    format: formatOfCode(code),
    text: utf16(table, textAt + 2, Math.min(units, LONGEST_TEXT)).replace(
      // eslint-disable-next-line no-control-regex -- a level's number stands for itself as a control character
      /[\u0000-\u0008]/g,
      (place) => `%${place.charCodeAt(0) + 1}`,
    ),
    suffix: u8(table, at + 15) === 2 ? '' : ' ',
    legal: (flags & 0x04) !== 0,
    hidden: looks.some((sprm) => sprm.code === 0x083c && u8(sprm.operand, 0) === 1),
    ...((flags & 0x08) !== 0 && { restartAfter: u8(table, at + 26) }),
    ...(name !== undefined && { font: name }),
  };
  return { level, end: textAt + 2 + units * 2 };
}
