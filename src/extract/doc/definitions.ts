import { createCharacterReader, type CharacterLook } from './character-look.js';
import type { CompoundFile } from './compound-file.js';
import { DocFailure } from './failure.js';
import { readFib, type Fib } from './fib.js';
import { readFonts, type Font } from './fonts.js';
import { readFormatting, type Formatting } from './formatted-pages.js';
import { readLists, type Lists } from './list-tables.js';
import { createParagraphReader, type ParagraphLook } from './paragraph-look.js';
import { readPieces, type PieceTable } from './pieces.js';
import type { Sprm } from './sprms.js';
import { readStyles } from './styles.js';

/** A Word file taken apart: its text in pieces, and what the text is read against. */
export interface WordFile {
  readonly fib: Fib;
  readonly main: Uint8Array;
  readonly table: Uint8Array;
  readonly data: Uint8Array;
  readonly text: PieceTable;
  readonly fonts: readonly Font[];
  readonly lists: Lists;
  readonly characters: Formatting;
  readonly paragraphs: Formatting;
  readonly characterLook: (paragraphStyle: number, sprms: readonly Sprm[]) => CharacterLook;
  readonly paragraphLook: (style: number, sprms: readonly Sprm[], mark: number) => ParagraphLook;
}

export function openWordFile(file: CompoundFile): WordFile {
  const main = file.stream('WordDocument');
  if (main === undefined) throw new DocFailure('damaged');
  const fib = readFib(main);
  const other = fib.tableStream === '0Table' ? '1Table' : '0Table';
  const table = fib.old
    ? main
    : (file.stream(fib.tableStream) ?? file.stream(other) ?? new Uint8Array());
  const data = fib.old ? main : (file.stream('Data') ?? new Uint8Array());
  const fonts = readFonts(table, fib);
  const styles = readStyles(table, fib);
  const lists = readLists(table, fib, (font) => fonts[font]?.name);
  return {
    fib,
    main,
    table,
    data,
    text: readPieces(main, table, fib),
    fonts,
    lists,
    characters: readFormatting(main, table, fib, 'characters'),
    paragraphs: readFormatting(main, table, fib, 'paragraphs'),
    characterLook: createCharacterReader(styles),
    paragraphLook: createParagraphReader(styles, data, lists.levelOfStyle),
  };
}
