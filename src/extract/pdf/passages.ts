import type { BlockKind, CellPosition } from '../../model/index.js';
import { isBreak, isEndedByHand, type Frame } from './breaks.js';
import { UNBOUNDED, type Bounds } from './columns.js';
import type { Leading } from './leading.js';
import type { Line } from './line.js';

/** Lines that make one block, before it is known how they are written as text. */
export interface Passage {
  readonly kind: BlockKind;
  readonly lines: readonly Line[];
  readonly frame: Frame;
  readonly cell?: CellPosition;
}

/** Groups the lines of one stretch of a column into paragraphs. */
export function paragraphsOf(
  lines: readonly Line[],
  frame: Frame,
  leading: Leading,
): (readonly Line[])[] {
  const paragraphs: Line[][] = [];
  for (const line of lines) {
    const current = paragraphs.at(-1);
    const last = current?.at(-1);
    if (current && last && !isBreak(last, line, current.length === 1, frame, leading)) {
      current.push(line);
    } else {
      paragraphs.push([line]);
    }
  }
  return paragraphs;
}

/** A paragraph whose first line, and each behind a line that was ended by hand, reads as one that opens it. */
export function withOpenings(passage: Passage): Passage {
  const { lines, frame } = passage;
  if (!lines.some(({ opening }) => opening)) return passage;
  return {
    ...passage,
    lines: lines.map((line, index) => {
      const before = lines[index - 1];
      const opens = before === undefined || isEndedByHand(before, line, frame);
      return opens && line.opening ? { ...line, text: line.opening.text } : line;
    }),
  };
}

/** Stripes that stand this near to one another, in points, are those of one column on different pages. */
const NEAR = 15;

/** The column in which each stretch stands: those between the same stripes share the edges of their text. */
export function framesOf(
  stretches: readonly { readonly lines: readonly Line[]; readonly bounds: Bounds }[],
): Frame[] {
  const own = stretches.map(({ lines }) => frameOf(lines));
  return own.map((frame, index) => {
    const bounds = stretches[index]?.bounds ?? UNBOUNDED;
    const lines = stretches[index]?.lines ?? [];
    if (lines.length >= ENOUGH) return commonFrame(lines);
    const first = Math.max(0, index - AROUND);
    const alike = stretches
      .slice(first, index + AROUND)
      .filter(
        (other, i) =>
          overlap(frame, own[first + i] ?? frame) > 0 && sameBounds(other.bounds, bounds),
      );
    return commonFrame(alike.flatMap((other) => other.lines));
  });
}

/** A stretch with so many lines shows its edges itself. */
const ENOUGH = 15;

/** Stretches before and after one that help to show its edges. */
const AROUND = 100;

/** Lines that make an edge: one that sticks out, such as a date set to the right, does not. */
const MAKE_AN_EDGE = 3;
const RAGGED = 2.5;

function commonFrame(lines: readonly Line[]): Frame {
  const reach = RAGGED * Math.max(...lines.map(({ size }) => size));
  return {
    ...(isFlushLeft(lines) && { flushLeft: true }),
    x0: -edgeOf(
      lines.map(({ x0 }) => -x0),
      reach,
    ),
    x1: edgeOf(
      lines.map(({ x1 }) => x1),
      reach,
    ),
  };
}

/** Of so many lines from right to left, most have their ends below one another, but not their beginnings. */
const SHOW_FLUSH = 4;
const FLUSH = 0.6;
const UNEVEN = 0.4;

function isFlushLeft(lines: readonly Line[]): boolean {
  const own = lines.filter(({ rightToLeft }) => rightToLeft);
  if (own.length < SHOW_FLUSH || own.length * 2 < lines.length) return false;
  return level(own, ({ x0 }) => x0) >= FLUSH && level(own, ({ x1 }) => x1) <= UNEVEN;
}

/** The greatest share of lines that have an edge at one place. */
function level(lines: readonly Line[], edge: (line: Line) => number): number {
  const edges = lines.map(edge).sort((a, b) => a - b);
  const reach = 0.4 * (lines[0]?.size ?? 0);
  let [most, from] = [0, 0];
  for (const [to, value] of edges.entries()) {
    while (value - (edges[from] ?? value) > reach) from += 1;
    most = Math.max(most, to - from + 1);
  }
  return most / lines.length;
}

/** The greatest value that enough others come near to. */
function edgeOf(values: readonly number[], reach: number): number {
  const sorted = [...values].sort((a, b) => b - a);
  const found = sorted.find(
    (value, i) => value - (sorted[i + MAKE_AN_EDGE - 1] ?? -Infinity) <= reach,
  );
  return found ?? sorted[0] ?? 0;
}

export function frameOf(lines: readonly Line[]): Frame {
  return {
    x0: Math.min(...lines.map(({ x0 }) => x0)),
    x1: Math.max(...lines.map(({ x1 }) => x1)),
  };
}

function sameBounds(one: Bounds, other: Bounds): boolean {
  const near = (a: number, b: number): boolean => a === b || Math.abs(a - b) < NEAR;
  return near(one.left, other.left) && near(one.right, other.right);
}

function overlap(one: Frame, other: Frame): number {
  return Math.min(one.x1, other.x1) - Math.max(one.x0, other.x0);
}
