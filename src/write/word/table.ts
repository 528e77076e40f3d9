import type { Direction } from '../direction.js';
import { paragraph } from './paragraph.js';

/** Runs that are already written, in a paragraph of their own. */
export interface Cell {
  readonly content: string;
  /** How many columns it spans; 1 unless said otherwise. */
  readonly span?: number;
}

export interface Row {
  readonly cells: readonly Cell[];
  /** A head is repeated on each page; a band opens a group of rows. */
  readonly kind?: 'head' | 'band';
}

const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="BFBFBF"/>`)
  .join('');

const SHADES = { head: 'D9E2F3', band: 'F2F2F2' } as const;

/** Twentieths of a point between the margins of the page. */
const TEXT_WIDTH = 9638;

/** A table (`w:tbl`) over the width of the text; its columns share it by `weights`. */
export function table(weights: readonly number[], rows: readonly Row[], line: Direction): string {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const widths = weights.map((weight) => Math.floor((weight / sum) * TEXT_WIDTH));
  const columns = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return [
    `<w:tbl><w:tblPr>${line === 'rtl' ? '<w:bidiVisual/>' : ''}<w:tblW w:w="5000" w:type="pct"/>`,
    `<w:tblBorders>${BORDERS}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>`,
    `<w:tblGrid>${columns}</w:tblGrid>`,
    ...rows.map((row) => rowOf(row, widths, line)),
    '</w:tbl>',
  ].join('');
}

function rowOf({ cells, kind }: Row, widths: readonly number[], line: Direction): string {
  const shade =
    kind === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${SHADES[kind]}"/>`;
  const style = kind === undefined ? 'TableText' : 'TableHead';
  let column = 0;
  const written = cells.map(({ content, span = 1 }) => {
    const width = widths.slice(column, column + span).reduce((all, one) => all + one, 0);
    column += span;
    const spanned = span > 1 ? `<w:gridSpan w:val="${span}"/>` : '';
    return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${spanned}${shade}</w:tcPr>${paragraph(style, content, line)}</w:tc>`;
  });
  const head = kind === 'head' ? '<w:tblHeader/>' : '';
  return `<w:tr><w:trPr><w:cantSplit/>${head}</w:trPr>${written.join('')}</w:tr>`;
}
