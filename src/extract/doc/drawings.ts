import { BOUNDS } from '../../model/index.js';
import type { WordFile } from './definitions.js';
import { PAIR } from './fib.js';
import { stretch, u16, u32 } from './little-endian.js';

const DRAWING = 0xf002;
const GROUP = 0xf003;
const SHAPE = 0xf004;
const SHAPE_NUMBER = 0xf00a;

/** The outermost group of each grouped shape, by their numbers ([MS-ODRAW] 2.2.16): only groups have an anchor in the text. */
export function groupedShapes({ table, fib }: WordFile): ReadonlyMap<number, number> {
  const { at, length } = fib.locate(PAIR.drawings);
  const bytes = stretch(table, at, length);
  const groups = new Map<number, number>();
  // the drawings follow what they share, each behind a byte that tells the part of the text
  let from = 8 + u32(bytes, 4);
  while (from + 9 < bytes.length && u16(bytes, from + 3) === DRAWING) {
    const end = from + 9 + u32(bytes, from + 5);
    walk(bytes, { from: from + 9, end, depth: 0, group: undefined }, groups);
    from = end;
  }
  return groups;
}

interface Stretch {
  readonly from: number;
  readonly end: number;
  readonly depth: number;
  /** The outermost group around it, once one is open. */
  readonly group: number | undefined;
}

/** The outermost group of a drawing is the page itself; the first shape of each group stands for the group. */
function walk(bytes: Uint8Array, around: Stretch, groups: Map<number, number>): void {
  let { from } = around;
  let { group } = around;
  const end = Math.min(around.end, bytes.length);
  while (from + 8 <= end) {
    const type = u16(bytes, from + 2);
    const inner = { from: from + 8, end: Math.min(from + 8 + u32(bytes, from + 4), end) };
    if (type === GROUP && around.depth < BOUNDS.wordDrawingDepth) {
      walk(bytes, { ...inner, depth: around.depth + 1, group }, groups);
    } else if (type === SHAPE) {
      const number = numberOf(bytes, inner.from, inner.end);
      if (number !== undefined && group !== undefined) groups.set(number, group);
      else if (around.depth > 1) group = number;
    }
    from = inner.end;
  }
}

function numberOf(bytes: Uint8Array, start: number, end: number): number | undefined {
  let from = start;
  while (from + 12 <= end) {
    if (u16(bytes, from + 2) === SHAPE_NUMBER) return u32(bytes, from + 8);
    from += 8 + u32(bytes, from + 4);
  }
  return undefined;
}
