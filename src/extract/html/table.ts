import { BOUNDS } from '../../model/index.js';
import type { HtmlElement, HtmlNode } from './tree.js';

/** A cell and its column in the table's grid, counted from 0. */
export interface GridCell {
  readonly cell: HtmlElement;
  readonly column: number;
}

/** A table as a browser lays it out. */
export interface Grid {
  readonly rows: readonly (readonly GridCell[])[];
  /** Captions, and what stands between the cells by mistake; a browser shows both before the table. */
  readonly before: readonly HtmlNode[];
  /** Whether at least two of its columns hold text; else it only lays out the page. */
  readonly isTable: boolean;
}

interface Gathered {
  readonly head: HtmlElement[][];
  readonly body: HtmlElement[][];
  readonly foot: HtmlElement[][];
  readonly before: HtmlNode[];
}

export function readGrid(table: HtmlElement): Grid {
  const gathered: Gathered = { head: [], body: [], foot: [], before: [] };
  gather(table, gathered.body, gathered);
  const cells = [...gathered.head, ...gathered.body, ...gathered.foot];
  const rows = placeCells(cells);
  const columns = new Set(rows.flat().flatMap(({ cell, column }) => (cell.filled ? [column] : [])));
  return { rows, before: gathered.before, isTable: columns.size > 1 };
}

function gather(container: HtmlElement, rows: HtmlElement[][], gathered: Gathered): void {
  let loose: HtmlElement[] | undefined;
  for (const node of container.children) {
    if (typeof node === 'string') {
      if (node.trim() !== '') gathered.before.push(node);
      continue;
    }
    if (isCell(node)) {
      if (loose === undefined) rows.push((loose = []));
      loose.push(node);
      continue;
    }
    loose = undefined;
    if (node.name === 'tr') gatherRow(node, rows, gathered);
    else if (node.name === 'thead') gather(node, gathered.head, gathered);
    else if (node.name === 'tfoot') gather(node, gathered.foot, gathered);
    else if (node.name === 'tbody' || node.name === 'form') gather(node, rows, gathered);
    else gathered.before.push(node);
  }
}

function gatherRow(row: HtmlElement, rows: HtmlElement[][], gathered: Gathered): void {
  const cells: HtmlElement[] = [];
  rows.push(cells);
  for (const node of row.children) {
    if (typeof node !== 'string' && isCell(node)) cells.push(node);
    else if (typeof node !== 'string' || node.trim() !== '') gathered.before.push(node);
  }
}

function isCell({ name }: HtmlElement): boolean {
  return name === 'td' || name === 'th';
}

function placeCells(rows: readonly (readonly HtmlElement[])[]): GridCell[][] {
  /** By column: the row from which on it is free again. */
  const freeFrom: number[] = [];
  return rows.map((cells, row) => {
    let column = 0;
    return cells.map((cell) => {
      while (column < BOUNDS.tableColumns && (freeFrom[column] ?? 0) > row) column += 1;
      const placed = { cell, column };
      const width = Math.min(span(cell, 'colspan'), Math.max(BOUNDS.tableColumns - column, 1));
      const height = span(cell, 'rowspan');
      for (let step = 0; height > 1 && step < width; step += 1) {
        freeFrom[column + step] = row + height;
      }
      column += width;
      return placed;
    });
  });
}

function span({ attributes }: HtmlElement, name: 'colspan' | 'rowspan'): number {
  const value = Number.parseInt(attributes[name] ?? '1', 10);
  return value > 0 && value < 65535 ? value : 1;
}
