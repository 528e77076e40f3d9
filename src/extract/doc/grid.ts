import type { Cell, Row } from './row.js';

/** The cells of a table, row by row. */
export type Grid = readonly (readonly GridCell[])[];

interface GridCell {
  readonly column: number;
  /** Whether another cell covers it, so that its own text does not show. */
  readonly covered: boolean;
}

/** Rows are drawn by hand, so edges this near to one another, in twentieths of a point, are one. */
const TOLERANCE = 30;

/** Gives each cell its column in the grid that the left edges of all rows make. */
export function gridOf(rows: readonly Row[]): Grid {
  const columnOf = columnsBy(rows);
  /** Columns at which a cell of the row above may go on downwards. */
  let open: ReadonlySet<number> = new Set();
  return rows.map(({ cells }) => {
    const begun = new Set<number>();
    const placed = cells.map((cell, index): GridCell => {
      const column = columnOf(cell) ?? index;
      const goesOn = cell.merged === 'above' && open.has(column);
      if (goesOn || cell.merged === 'first' || cell.merged === 'above') begun.add(column);
      return { column, covered: goesOn || (cell.merged === 'left' && index > 0) };
    });
    open = begun;
    return placed;
  });
}

function columnsBy(rows: readonly Row[]): (cell: Cell) => number | undefined {
  const edges = rows
    .flatMap(({ cells }) => cells.flatMap(({ left }) => (left === undefined ? [] : [left])))
    .sort((a, b) => a - b);
  const columns = new Map<number, number>();
  let column = -1;
  let last = -Infinity;
  for (const edge of edges) {
    if (edge - last > TOLERANCE) {
      column += 1;
      last = edge;
    }
    columns.set(edge, column);
  }
  return ({ left }) => (left === undefined ? undefined : columns.get(left));
}
