import type { Standing, Story } from './story.js';
import { isRowGone, mergeOf, unwrappedChildren, type Unwrapped } from './wrappers.js';
import { childNamed, integerOf, type XmlElement } from './xml.js';

/** Reads a table's cells, row by row, on to the story's end; a table inside a cell has a number of its own. */
export function readTable(
  table: XmlElement,
  story: Story,
  standing: Standing,
  readBlocks: (container: XmlElement, story: Story, standing: Standing) => void,
): void {
  const number = story.gathering.tables;
  story.gathering.tables += 1;
  /** Columns at which a cell of the row above may go on downwards. */
  let open: ReadonlySet<number> = new Set();
  const rows = unwrappedChildren(table, standing.silent).filter(
    ({ element }) => element.name === 'w:tr' && !isRowGone(element),
  );
  rows.forEach(({ element: row, silent }, rowNumber) => {
    const cells = cellsOf(row, silent);
    const merges = cells.map(({ cell, column }) => {
      const merge = mergeOf(cell);
      return merge === 'vertical' && !open.has(column) ? 'begin' : merge;
    });
    const visits = cells
      .filter((_, index) => merges[index] !== 'vertical' && merges[index] !== 'horizontal')
      .map(({ cell, column, silent: hushed }) => () => {
        const position = { table: number, row: rowNumber, column };
        const place = { ...standing, cell: position, silent: hushed };
        readBlocks(cell, story, place);
      });
    visitInOrder(visits, story, standing);
    open = new Set(
      cells.flatMap(({ column }, index) =>
        merges[index] === 'begin' || merges[index] === 'vertical' ? [column] : [],
      ),
    );
  });
}

function visitInOrder(visits: readonly (() => void)[], story: Story, standing: Standing): void {
  if (story.pager !== undefined && standing.boxed !== true) story.pager.row(visits);
  else for (const visit of visits) visit();
}

/** The cells of a row with their columns in the table's grid, counted from 0. */
function cellsOf(
  row: XmlElement,
  silent: boolean,
): { readonly cell: XmlElement; readonly column: number; readonly silent: boolean }[] {
  let column = Math.max(integerOf(childNamed(row, 'w:trPr'), 'w:gridBefore') ?? 0, 0);
  return unwrappedChildren(row, silent)
    .filter(({ element }) => element.name === 'w:tc')
    .map(({ element: cell, silent: hushed }: Unwrapped) => {
      const properties = childNamed(cell, 'w:tcPr');
      const deleted = childNamed(properties, 'w:cellDel') !== undefined;
      const placed = { cell, column, silent: hushed || deleted };
      column += Math.max(integerOf(properties, 'w:gridSpan') ?? 1, 1);
      return placed;
    });
}
