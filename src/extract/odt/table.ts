import { elementsOf, type XmlElement } from '../xml.js';
import type { Standing, Story } from './story.js';
import { countOf } from './xml.js';

/** A cell that says how often it is repeated, with or without text, is believed so far. */
const REPEATS = { least: 1, most: 64 };
/** Columns that a cell without text may stand for. */
const COLUMNS = { least: 1, most: 16_384 };

/** The blocks of a table's cells, row by row; a table inside a cell has a number of its own. */
export function readTable(
  table: XmlElement,
  story: Story,
  readBlocks: (container: XmlElement, story: Story, standing: Standing) => void,
): void {
  const number = story.gathering.tables;
  story.gathering.tables += 1;
  let row = 0;
  for (const element of rowsOf(table)) {
    if (element.name === 'text:soft-page-break') {
      story.pager?.rendered();
      continue;
    }
    const repeats = countOf(element, 'table:number-rows-repeated', REPEATS);
    for (let repeat = 0; repeat < repeats; repeat += 1) {
      const visits = cellsOf(element).map(({ cell, column }) => () => {
        readBlocks(cell, story, { cell: { table: number, row, column } });
      });
      if (story.pager === undefined) for (const visit of visits) visit();
      else story.pager.row(visits);
      row += 1;
    }
  }
}

/** Rows and the page breaks between them, whatever groups them. */
function rowsOf(group: XmlElement): XmlElement[] {
  return elementsOf(group).flatMap((element) => {
    if (element.name === 'table:table-row') return isGone(element) ? [] : [element];
    if (element.name === 'text:soft-page-break') return [element];
    return /^table:(?:table-header-rows|table-rows|table-row-group)$/.test(element.name)
      ? rowsOf(element)
      : [];
  });
}

function isGone({ attributes }: XmlElement): boolean {
  return /^(?:collapse|filter)$/.test(attributes['table:visibility'] ?? '');
}

/** The cells of a row that show, with their columns in the table's grid; covered ones take up a column. */
function cellsOf(row: XmlElement): { readonly cell: XmlElement; readonly column: number }[] {
  const cells: { cell: XmlElement; column: number }[] = [];
  let column = 0;
  for (const element of elementsOf(row)) {
    const isCovered = element.name === 'table:covered-table-cell';
    if (!isCovered && element.name !== 'table:table-cell') continue;
    const isFilled = !isCovered && element.children.length > 0;
    const bounds = isFilled ? REPEATS : COLUMNS;
    const repeats = countOf(element, 'table:number-columns-repeated', bounds);
    if (isFilled) {
      for (let repeat = 0; repeat < repeats; repeat += 1) {
        cells.push({ cell: element, column: column + repeat });
      }
    }
    column += repeats;
  }
  return cells;
}
