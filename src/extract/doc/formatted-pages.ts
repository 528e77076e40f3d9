import { BOUNDS } from '../../model/index.js';
import { DocFailure } from './failure.js';
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
  /** Where its properties stand: for a paragraph its style's number (`istd`) and then the changes; for characters the changes. */
  readonly at: number;
  readonly length: number;
}

const PAGE = 512;

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
    readPage(main, number * PAGE, kind, fib.old, runs);
    if (runs.length > BOUNDS.wordRuns) throw new DocFailure('too-large');
  }
  runs.sort((a, b) => a.start - b.start);
  const starts = runs.map(({ start }) => start);
  return {
    at: (offset) => {
      const index = lastNotAfter(starts, offset);
      const run = runs[index];
      const next = starts[index + 1] ?? Infinity;
      if (run !== undefined && offset < run.end) return { ...run, end: Math.min(run.end, next) };
      return { start: run?.end ?? 0, end: next, at: 0, length: 0 };
    },
  };
}

function readPage(
  main: Uint8Array,
  pageAt: number,
  kind: 'characters' | 'paragraphs',
  old: boolean,
  runs: FormattedRun[],
): void {
  const page = stretch(main, pageAt, PAGE);
  const entry = kind === 'characters' ? 1 : old ? 7 : 13;
  const count = Math.min(u8(page, PAGE - 1), Math.floor((PAGE - 5) / (4 + entry)));
  for (let index = 0; index < count; index += 1) {
    const start = u32(page, index * 4);
    const end = u32(page, (index + 1) * 4);
    if (end <= start) continue;
    const place = u8(page, (count + 1) * 4 + index * entry) * 2;
    const [at, length] =
      place === 0
        ? [0, 0]
        : kind === 'characters'
          ? [place + 1, u8(page, place)]
          : ofParagraph(page, place, old);
    runs.push({ start, end, at: pageAt + at, length: Math.min(length, PAGE - at) });
  }
}

/** Counted in pairs of bytes, the count itself included unless it stands behind a zero. */
function ofParagraph(
  page: Uint8Array,
  place: number,
  old: boolean,
): readonly [at: number, length: number] {
  const pairs = u8(page, place);
  if (pairs > 0) return [place + 1, old ? pairs * 2 : pairs * 2 - 1];
  return [place + 2, u8(page, place + 1) * 2];
}
