import { createCharacterReader, type CharacterLook } from './character-look.js';
import type { CompoundFile, Stream } from './compound-file.js';
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
  /** Whether a part of it is lost, or its order is guessed. */
  readonly damaged: boolean;
  readonly fonts: readonly Font[];
  readonly lists: Lists;
  readonly characters: Formatting;
  readonly paragraphs: Formatting;
  readonly characterLook: (paragraphStyle: number, sprms: readonly Sprm[]) => CharacterLook;
  readonly paragraphLook: (style: number, sprms: readonly Sprm[], mark: number) => ParagraphLook;
}

export function openWordFile(file: CompoundFile): WordFile {
  const mainStream = file.stream('WordDocument');
  if (mainStream === undefined) throw new DocFailure('damaged');
  const main = mainStream.bytes;
  const fib = readFib(main);
  const tableStream = fib.old ? mainStream : tableOf(file, fib);
  const table = tableStream?.bytes ?? new Uint8Array();
  const data = fib.old ? main : (file.stream('Data')?.bytes ?? new Uint8Array());
  const fonts = readFonts(table, fib);
  const styles = readStyles(table, fib);
  const text = readPieces(main, table, fib);
  const lists = readLists(table, fib, (font) => fonts[font]?.name);
  return {
    fib,
    main,
    table,
    data,
    text,
    damaged: text.damaged || !mainStream.isWhole || tableStream?.isWhole !== true,
    fonts,
    lists,
    characters: readFormatting(main, table, fib, 'characters'),
    paragraphs: readFormatting(main, table, fib, 'paragraphs'),
    characterLook: createCharacterReader(styles),
    paragraphLook: createParagraphReader(styles, data, lists.levelOfStyle),
  };
}

/** Files are met whose mark for which of the two it is, is wrong. */
function tableOf(file: CompoundFile, { tableStream }: Fib): Stream | undefined {
  const other = tableStream === '0Table' ? '1Table' : '0Table';
  return file.stream(tableStream) ?? file.stream(other);
}
