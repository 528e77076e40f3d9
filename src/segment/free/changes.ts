import type { BlockReading } from '../block-reading.js';
import { groupedBy } from '../borders.js';
import { weightOf } from '../form.js';
import type { Speech } from '../text-evidence.js';
import { greetingEnd } from './greeting.js';
import { goesOn } from './lists.js';
import { asks, isTitle } from './title.js';

/** What it costs to come to another question: at a heading, and at a paragraph without one. */
const AT_HEADING = 0;
const AT_PARAGRAPH = 1.2;
/** Right below a heading that was none of a new question's. */
const BELOW_HEADING = 0.6;
/** A letter mostly introduces itself first. That its greeting may end with a colon announces no list. */
const BELOW_GREETING = 3;

/** The cells of a table that holds answers are longer on average; those of figures and names are shorter. */
const LEAST_CELL = 40;
/** What speaks less than this speaks for nothing. */
const SILENT = 0.3;

/** For each block, what it costs to go over to another question there; a list and a table are not taken apart. */
export function changePrices(
  readings: readonly BlockReading[],
  speeches: readonly Speech[],
): number[] {
  const greeted = greetingEnd(readings);
  const figures = tablesOfFigures(readings);
  const isSilent = (at: number): boolean =>
    [at, at + 1].every((one) => speeches[one]?.strengths.every((s) => s < SILENT) ?? true);
  return readings.map((reading, at) => {
    const above = readings[at - 1];
    if (!above) return AT_HEADING;
    if (isKept(reading, above, figures)) return Infinity;
    // That something is a heading alone does not say that another question comes.
    if (isTitle(reading)) return isSilent(at) ? AT_PARAGRAPH : AT_HEADING;
    if (at === greeted) return BELOW_GREETING;
    if (isTitle(above)) return BELOW_HEADING;
    return goesOn(reading, above) ? Infinity : AT_PARAGRAPH;
  });
}

/** Whether a cell stays with the one before it: in the same row, unless it asks, and wherever a table holds figures. */
function isKept(reading: BlockReading, above: BlockReading, figures: ReadonlySet<number>): boolean {
  const [cell, before] = [reading.block.cell, above.block.cell];
  if (!cell || cell.table !== before?.table) return false;
  return figures.has(cell.table) || (cell.row === before.row && !asks(reading));
}

/** The tables whose cells hold hardly more than figures and names. */
export function tablesOfFigures(readings: readonly BlockReading[]): ReadonlySet<number> {
  const cells = readings.filter(({ block }) => block.cell !== undefined);
  const tables = groupedBy(cells, ({ block }) => String(block.cell?.table));
  return new Set(
    [...tables].flatMap(([table, members]) => {
      const sum = members.reduce((total, { text }) => total + weightOf(text), 0);
      return sum / members.length < LEAST_CELL ? [Number(table)] : [];
    }),
  );
}
