import { PAIR, type Fib } from './fib.js';
import { stretch, u16, u32, u8 } from './little-endian.js';
import { lastNotAfter } from './pieces.js';

/** Properties by place: each run of bytes of the main stream has a list of changes, or none. */
export interface Formatting {
  /** The run at an offset of the main stream, up to the next; without properties where none is recorded. */
  readonly at: (offset: number) => FormattedRun;
}

export interface FormattedRun {
  /** Offsets in the main stream, half-open. */
  readonly start: number;
  readonly end: number;
  /** For a paragraph its style's number (`istd`) and then the changes; for characters the changes. */
  readonly properties: Uint8Array;
}

const PAGE = 512;
const EMPTY = new Uint8Array();

/**
 * Reads the pages of formatted runs that a table of them names ([MS-DOC] 2.9.33 for characters, 2.9.181 for paragraphs);
 * each page counts once, however often it is named.
 */
export function readFormatting(
  main: Uint8Array,
  table: Uint8Array,
  fib: Fib,
  kind: 'characters' | 'paragraphs',
): Formatting {
  const { at, length } = fib.locate(
    kind === 'characters' ? PAIR.characterPages : PAIR.paragraphPages,
  );
  const plex = stretch(table, at, length);
  const width = fib.old ? 2 : 4;
  const count = Math.floor((plex.length - 4) / (4 + width));
  const taken = new Set<number>();
  const runs: FormattedRun[] = [];
  for (let index = 0; index < count; index += 1) {
    const entry = (count + 1) * 4 + index * width;
    const number = fib.old ? u16(plex, entry) : u32(plex, entry) & 0x3fffff;
    if (taken.has(number) || number * PAGE >= main.length) continue;
    taken.add(number);
    runs.push(...readPage(stretch(main, number * PAGE, PAGE), kind, fib.old));
  }
  runs.sort((a, b) => a.start - b.start);
  const starts = runs.map(({ start }) => start);
  return {
    at: (offset) => {
      const index = lastNotAfter(starts, offset);
      const run = runs[index];
      const next = starts[index + 1] ?? Infinity;
      if (run !== undefined && offset < run.end) return { ...run, end: Math.min(run.end, next) };
      return { start: run?.end ?? 0, end: next, properties: EMPTY };
    },
  };
}

function readPage(
  page: Uint8Array,
  kind: 'characters' | 'paragraphs',
  old: boolean,
): FormattedRun[] {
  const entry = kind === 'characters' ? 1 : old ? 7 : 13;
  const count = Math.min(u8(page, PAGE - 1), Math.floor((PAGE - 5) / (4 + entry)));
  const runs: FormattedRun[] = [];
  for (let index = 0; index < count; index += 1) {
    const start = u32(page, index * 4);
    const end = u32(page, (index + 1) * 4);
    if (end <= start) continue;
    const at = u8(page, (count + 1) * 4 + index * entry) * 2;
    const properties = kind === 'characters' ? ofCharacters(page, at) : ofParagraph(page, at, old);
    runs.push({ start, end, properties });
  }
  return runs;
}

function ofCharacters(page: Uint8Array, at: number): Uint8Array {
  return at === 0 ? EMPTY : stretch(page, at + 1, u8(page, at));
}

/** Counted in pairs of bytes, the count itself included unless it stands behind a zero. */
function ofParagraph(page: Uint8Array, at: number, old: boolean): Uint8Array {
  if (at === 0) return EMPTY;
  const pairs = u8(page, at);
  if (pairs > 0) return stretch(page, at + 1, old ? pairs * 2 : pairs * 2 - 1);
  return stretch(page, at + 2, u8(page, at + 1) * 2);
}
