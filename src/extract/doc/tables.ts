import type { CellPosition } from '../../model/index.js';
import type { Paragraph } from './paragraphs.js';
import { gridOf, type Grid } from './grid.js';
import { readRow, type Row } from './row.js';

/** A paragraph with its cell; undefined outside of tables. */
export interface PlacedParagraph {
  readonly paragraph: Paragraph;
  readonly cell: CellPosition | undefined;
}

interface OpenTable {
  readonly number: number;
  readonly rows: Row[];
  readonly cells: { readonly index: number; readonly row: number; readonly cell: number }[];
  cell: number;
}

interface Closed {
  readonly table: number;
  readonly row: number;
  readonly cell: number;
  readonly rows: readonly Row[];
}

/**
 * Tells the cell of each paragraph, and leaves out the marks of rows and the cells that another one covers. `count`
 * gives the next table's number.
 */
export function placeInTables(
  paragraphs: readonly Paragraph[],
  count: () => number,
): PlacedParagraph[] {
  const closed = new Map<number, Closed>();
  const open: OpenTable[] = [];
  const closeDownTo = (depth: number): void => {
    while (open.length > depth) {
      const table = open.pop();
      for (const { index, row, cell } of table?.cells ?? []) {
        closed.set(index, { table: table?.number ?? 0, row, cell, rows: table?.rows ?? [] });
      }
    }
  };
  paragraphs.forEach(({ look: { depth, ends, row } }, index) => {
    closeDownTo(depth);
    while (open.length < depth) open.push({ number: count(), rows: [], cells: [], cell: 0 });
    const table = open.at(-1);
    if (table === undefined) return;
    if (ends === 'row') {
      table.rows.push(readRow(row, table.cell));
      table.cell = 0;
      return;
    }
    table.cells.push({ index, row: table.rows.length, cell: table.cell });
    if (ends === 'cell') table.cell += 1;
  });
  closeDownTo(0);
  return settle(paragraphs, closed);
}

function settle(
  paragraphs: readonly Paragraph[],
  closed: ReadonlyMap<number, Closed>,
): PlacedParagraph[] {
  const grids = new Map<readonly Row[], Grid>();
  return paragraphs.flatMap((paragraph, index): PlacedParagraph[] => {
    const place = closed.get(index);
    if (place === undefined) {
      return paragraph.look.ends === 'row' ? [] : [{ paragraph, cell: undefined }];
    }
    const { table, row, cell, rows } = place;
    const grid = grids.get(rows) ?? gridOf(rows);
    grids.set(rows, grid);
    const { column, covered } = grid[row]?.[cell] ?? { column: cell, covered: false };
    return covered ? [] : [{ paragraph, cell: { table, row, column } }];
  });
}
