import type { BlockReading } from './block-reading.js';
import { groupedBy } from './borders.js';
import { signBehind, signOf } from './label-sign.js';
import { scanMain } from './scan.js';

/** Fewer than these are numbered in a row by chance. */
const FEWEST = 3;

interface Numbered {
  readonly index: number;
  readonly number: number;
  readonly sign: string;
}

/**
 * The blocks that head a section though nothing in their form shows it: short lines numbered on from one to the next, each
 * with text below it. Whether their numbers are the call's is another matter.
 */
export function numberedTitles(readings: readonly BlockReading[]): ReadonlySet<number> {
  const lines = readings.map(numberedLine);
  const above = lines.flatMap((line, at) =>
    line && isText(readings[at + 1], lines[at + 1]) ? [line] : [],
  );
  return new Set(
    [...groupedBy(above, ({ sign }) => sign).values()].flatMap((alike) =>
      runsOf(alike).flatMap((run) => (run.length < FEWEST ? [] : run.map(({ index }) => index))),
    ),
  );
}

function numberedLine({ index, text, form, block, listItem }: BlockReading): Numbered | undefined {
  if (!form.title || block.cell || listItem) return undefined;
  const number = scanMain(text, 0);
  const value = number?.values[0]?.value;
  if (
    !number ||
    value === undefined ||
    !/^\s*[.)）．、:：–—-]?\s*\p{L}/u.test(text.slice(number.end))
  )
    return undefined;
  const sign = signOf(text.slice(0, number.end) + signBehind(text.slice(number.end)));
  return { index, number: value, sign };
}

function isText(next: BlockReading | undefined, numbered: Numbered | undefined): boolean {
  return next !== undefined && next.block.cell === undefined && !next.form.strong && !numbered;
}

/** Stretches in which each number follows the one before it. */
function runsOf(alike: readonly Numbered[]): Numbered[][] {
  const runs: Numbered[][] = [];
  for (const line of alike) {
    const run = runs.at(-1);
    if (run && run.at(-1)?.number === line.number - 1) run.push(line);
    else runs.push([line]);
  }
  return runs;
}
