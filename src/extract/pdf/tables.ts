import type { Cluster } from './clusters.js';
import { fieldOf, gridsOf, type Grid } from './grid.js';
import type { Page } from './ink.js';
import { runsOf, type Run } from './rows.js';

/** A table of one page, with the text of each cell that has any. */
export interface Table {
  readonly x0: number;
  readonly x1: number;
  /** Baseline of its first line: where it takes its place among the page's text. */
  readonly y: number;
  readonly size: number;
  /** Edges of the columns, empty where only the file's tags tell of them. */
  readonly edges: readonly number[];
  /** By row, then column. */
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly runs: readonly Run[];
  }[];
}

/** Takes the tables out of a page's text, those with a ruled grid and tagged ones, of at least two filled cells. */
export function tablesOf(
  page: Page,
  clusters: readonly Cluster[],
): { readonly tables: readonly Table[]; readonly rest: readonly Cluster[] } {
  const grids = gridsOf(page.rules);
  const tagged = [...page.tags.values()].some(({ cell }) => cell !== undefined);
  if (grids.length === 0 && !tagged) return { tables: [], rest: clusters };
  const found = new Map<string, Found>();
  const rest: Cluster[] = [];
  for (const cluster of clusters) {
    const field = ruledField(grids, cluster) ?? taggedField(page, grids, cluster);
    if (field === undefined) {
      rest.push(cluster);
      continue;
    }
    const table: Found = found.get(field.table) ?? { grid: field.grid, cells: new Map() };
    found.set(field.table, table);
    const key = `${field.row}/${field.column}`;
    const cell = table.cells.get(key) ?? { row: field.row, column: field.column, clusters: [] };
    table.cells.set(key, cell);
    cell.clusters.push(cluster);
  }
  const tables: Table[] = [];
  for (const table of found.values()) {
    const cells = [...table.cells.values()].filter((cell) => cell.clusters.some((c) => !c.space));
    // A box around one text is a frame, not a table.
    if (cells.length >= 2) tables.push(tableOf(cells, table.grid));
    else rest.push(...cells.flatMap((cell) => cell.clusters));
  }
  return { tables, rest };
}

interface FoundCell {
  readonly row: number;
  readonly column: number;
  readonly clusters: Cluster[];
}

interface Found {
  readonly grid: Grid | undefined;
  readonly cells: Map<string, FoundCell>;
}

interface Field {
  readonly table: string;
  readonly grid: Grid | undefined;
  readonly row: number;
  readonly column: number;
}

function taggedField(page: Page, grids: readonly Grid[], cluster: Cluster): Field | undefined {
  const cell = cluster.mark === undefined ? undefined : page.tags.get(cluster.mark)?.cell;
  if (cell === undefined) return undefined;
  return (
    openRow(grids, cluster) ?? {
      table: `tag ${cell.table}`,
      grid: undefined,
      row: cell.row,
      column: cell.column,
    }
  );
}

/** A row that the turn of the page cuts has no rule at the cut: it stands outside of the grid it belongs to. */
function openRow(grids: readonly Grid[], cluster: Cluster): Field | undefined {
  const distance = ({ ys }: Grid): number =>
    Math.min(Math.abs((ys[0] ?? 0) - cluster.y), Math.abs((ys.at(-1) ?? 0) - cluster.y));
  let best: Field | undefined;
  for (const [index, grid] of grids.entries()) {
    const column = grid.xs.findLastIndex((edge) => edge <= cluster.x + cluster.width / 2);
    if (column < 0 || column >= grid.xs.length - 1) continue;
    if (best?.grid && distance(best.grid) <= distance(grid)) continue;
    const row = cluster.y < (grid.ys[0] ?? 0) ? -1 : grid.ys.length - 1;
    best = { table: `grid ${index}`, grid, row, column };
  }
  return best;
}

function ruledField(grids: readonly Grid[], cluster: Cluster): Field | undefined {
  for (const [index, grid] of grids.entries()) {
    const field = fieldOf(grid, cluster.x + cluster.width / 2, cluster.y - 0.3 * cluster.size);
    if (field) return { table: `grid ${index}`, grid, ...field };
  }
  return undefined;
}

function tableOf(cells: readonly FoundCell[], grid: Grid | undefined): Table {
  const clusters = cells.flatMap((cell) => cell.clusters).filter(({ space }) => !space);
  const first = Math.min(0, ...cells.map(({ row }) => row));
  return {
    x0: Math.min(...clusters.map(({ x }) => x)),
    x1: Math.max(...clusters.map(({ x, width }) => x + width)),
    y: Math.min(...clusters.map(({ y }) => y)),
    size: clusters[0]?.size ?? 0,
    edges: grid?.xs ?? [],
    cells: cells
      .map(({ row, column, clusters: inside }) => ({
        row: row - first,
        column,
        runs: runsOf(inside),
      }))
      .sort((a, b) => a.row - b.row || a.column - b.column),
  };
}
