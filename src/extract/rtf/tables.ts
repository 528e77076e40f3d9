import { BOUNDS, type CellPosition } from '../../model/index.js';
import { ReadFailure } from '../failure.js';

/** A table that is being read: rows come one after another, each with the edges of its cells. */
export interface RawTable {
  readonly number: number;
  /** Left edges of the cells by row, in twips. */
  readonly edges: (readonly number[])[];
  /** Cells of the present row that are over. */
  cells: number;
}

/** A cell by its count in its row; which column of the grid that is shows only when the table is over. */
export interface RawCell {
  readonly table: RawTable;
  readonly row: number;
  readonly cell: number;
}

/** Edges nearer than this, in twips, are one: word processors round. */
const TOLERANCE = 40;

/** The present cell of the table at this depth, from 1; deeper tables are over, missing ones begin here. */
export function cellIn(
  tables: RawTable[],
  depth: number,
  newTable: () => number,
): RawCell | undefined {
  tables.length = Math.min(tables.length, depth);
  while (tables.length < depth) tables.push({ number: newTable(), edges: [], cells: 0 });
  const table = tables.at(-1);
  return table && { table, row: table.edges.length, cell: table.cells };
}

/** Ends the present row of a table; `edges` are those of its cells and the right one of the last. */
export function endRow(table: RawTable | undefined, edges: readonly number[]): void {
  if (table === undefined) return;
  if (table.edges.length >= BOUNDS.blocks) throw new ReadFailure('too-large');
  table.edges.push(edges.slice(0, Math.min(table.cells, edges.length - 1)));
  table.cells = 0;
}

/** Gives cells their columns in the grid that the edges of all rows of a table make. */
export function createGrids(): (cell: RawCell) => CellPosition {
  const grids = new Map<RawTable, readonly number[]>();
  return ({ table, row, cell }) => {
    const grid = grids.get(table) ?? columnsOf(table);
    grids.set(table, grid);
    const edge = table.edges[row]?.[cell];
    const column = edge === undefined ? cell : columnAt(grid, edge);
    return { table: table.number, row, column };
  };
}

/** The left edges of a table's columns, ascending. */
function columnsOf({ edges }: RawTable): number[] {
  const columns: number[] = [];
  for (const edge of [...new Set(edges.flat())].sort((a, b) => a - b)) {
    if (edge - (columns.at(-1) ?? -Infinity) > TOLERANCE) columns.push(edge);
  }
  return columns;
}

function columnAt(columns: readonly number[], edge: number): number {
  let low = 0;
  let high = columns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((columns[middle] ?? Infinity) <= edge) low = middle + 1;
    else high = middle;
  }
  return Math.max(low - 1, 0);
}
