import type { NoteNumbering } from '../note-marks.js';
import type { Pager } from '../pages.js';
import type { WordFile } from './definitions.js';
import { PAIR } from './fib.js';
import { stretch, u16, u32, u8 } from './little-endian.js';
import { noteNumberingOf, type NoteKind } from './note-numbering.js';
import type { Range } from './paragraphs.js';
import { readPlex } from './plex.js';
import { sprmReader, type Sprm } from './sprms.js';

/** The sections of the body. */
export interface Sections {
  /** Positions after the marks that end them. */
  readonly ends: ReadonlySet<number>;
  /** How the notes of a section are numbered. */
  readonly noteNumbering: (kind: NoteKind, section: number) => NoteNumbering;
  /** To be called where a section ends, in order. */
  readonly end: () => void;
  /** Headers and footers that show, with the page on which each first does; positions within their part of the text. */
  readonly furniture: () => { readonly range: Range; readonly page: number }[];
}

interface Section {
  readonly begins: number;
  readonly hasFirstPage: boolean;
  readonly sprms: readonly Sprm[];
}

const SECTION = 12;
const BREAK = 0x3009;
const FIRST_PAGE = 0x300a;
const EVEN_PAGE = 3;
const ODD_PAGE = 4;
const NEW_PAGE = 2;
/** Lines that separate notes from the text stand before the headers. */
const SEPARATORS = 6;
/** Even, odd and first page, headers and footers. */
const PER_SECTION = 6;
const EVEN: readonly number[] = [0, 2];
const FIRST: readonly number[] = [4, 5];
const FACING_PAGES = 0x01;

export function readSections(file: WordFile, pager: Pager): Sections {
  const { table, fib } = file;
  const { positions, records } = readPlex(table, fib.locate(PAIR.sections), SECTION);
  const sections = records.map((record) => readSection(file.main, record, sprmReader(fib.old)));
  const { at, length } = fib.locate(PAIR.settings);
  const settings = stretch(table, at, length);
  const evenPages = (u8(settings, 0) & FACING_PAGES) !== 0;
  const firstPages = [1];
  return {
    ends: new Set(positions.slice(1)),
    noteNumbering: (kind, section) =>
      noteNumberingOf(kind, sections[section]?.sprms ?? [], settings),
    end: () => {
      const next = sections[firstPages.length];
      if (next === undefined) return;
      if (next.begins === ODD_PAGE) pager.required('odd');
      else if (next.begins === EVEN_PAGE) pager.required('even');
      else if (next.begins === NEW_PAGE) pager.required();
      firstPages.push(pager.page());
    },
    furniture: () =>
      headerStories(file).flatMap(({ start, end }, index) => {
        const section = Math.floor(index / PER_SECTION);
        const kind = index % PER_SECTION;
        const shows =
          (!EVEN.includes(kind) || evenPages) &&
          (!FIRST.includes(kind) || sections[section]?.hasFirstPage === true);
        return shows && end > start
          ? [{ range: { start, end }, page: firstPages[section] ?? 1 }]
          : [];
      }),
  };
}

function readSection(
  main: Uint8Array,
  record: Uint8Array,
  readSprms: (bytes: Uint8Array) => readonly Sprm[],
): Section {
  const at = u32(record, 2);
  const sprms = at === 0xffffffff ? [] : readSprms(stretch(main, at + 2, u16(main, at)));
  const valueOf = (code: number): number | undefined => {
    const sprm = sprms.findLast((candidate) => candidate.code === code);
    return sprm && u8(sprm.operand, 0);
  };
  return { begins: valueOf(BREAK) ?? NEW_PAGE, hasFirstPage: valueOf(FIRST_PAGE) === 1, sprms };
}

function headerStories({ table, fib }: WordFile): Range[] {
  const { positions } = readPlex(table, fib.locate(PAIR.headers), 0);
  return positions
    .slice(SEPARATORS)
    .map((start, index) => ({ start, end: positions[SEPARATORS + index + 1] ?? start }));
}
