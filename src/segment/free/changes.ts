import type { BlockReading } from '../block-reading.js';
import { greetingEnd } from './greeting.js';
import { goesOn } from './lists.js';
import { isTitle } from './title.js';

/** What it costs to come to another question: at a heading, and at a paragraph without one. */
const AT_HEADING = 0;
const AT_PARAGRAPH = 1.2;
/** Right below a heading that was none of a new question's. */
const BELOW_HEADING = 0.6;
/** A letter mostly introduces itself first. That its greeting may end with a colon announces no list. */
const BELOW_GREETING = 3;

/** For each block, what it costs to go over to another question there; a list and a table are not taken apart. */
export function changePrices(readings: readonly BlockReading[]): number[] {
  const greeted = greetingEnd(readings);
  return readings.map((reading, at) => {
    const above = readings[at - 1];
    if (!above || isTitle(reading)) return AT_HEADING;
    if (at === greeted) return BELOW_GREETING;
    if (isTitle(above)) return BELOW_HEADING;
    if (goesOn(reading, above)) return Infinity;
    const { block } = reading;
    if (block.cell && above.block.cell?.table === block.cell.table) return Infinity;
    return AT_PARAGRAPH;
  });
}
