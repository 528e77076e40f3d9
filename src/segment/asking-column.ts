import type { Block } from '../model/index.js';
import type { Opening } from './align.js';
import { isBeside } from './block-reading.js';

/** In a row of number, question and answer, the cell behind the number asks. */
export function asksBeside(
  index: number,
  { candidate }: Opening,
  blocks: readonly Block[],
  asking: ReadonlySet<string>,
): boolean {
  const { reading } = candidate;
  const here = blocks[index];
  return (
    isNumber(candidate) &&
    index === reading.index + 1 &&
    isBeside(reading.block, here) &&
    asking.has(columnOf(here))
  );
}

/**
 * The columns of tables in which questions stand beside their numbers. A row may lack its answer, as its neighbours tell.
 */
export function askingColumns(
  blocks: readonly Block[],
  openings: readonly Opening[],
): ReadonlySet<string> {
  return new Set(
    openings.flatMap(({ candidate }) => {
      const { index, block } = candidate.reading;
      const [asked, answer] = [blocks[index + 1], blocks[index + 2]];
      const isRow = isNumber(candidate) && isBeside(block, asked) && isBeside(asked, answer);
      return isRow ? [columnOf(asked)] : [];
    }),
  );
}

function isNumber({ label, reading }: Opening['candidate']): boolean {
  return label?.end === reading.text.length;
}

function columnOf(block: Block | undefined): string {
  return `${String(block?.cell?.table)} ${String(block?.cell?.column)}`;
}
