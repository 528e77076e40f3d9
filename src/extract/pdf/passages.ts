import type { BlockKind, CellPosition } from '../../model/index.js';
import { isBreak, type Frame } from './breaks.js';
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

/** Stripes that stand this near to one another, in points, are those of one column on different pages. */
const NEAR = 15;

/** The column in which each stretch stands: those between the same stripes share the edges of their text. */
export function framesOf(
  stretches: readonly { readonly lines: readonly Line[]; readonly bounds: Bounds }[],
): Frame[] {
  const own = stretches.map(({ lines }) => frameOf(lines));
  return own.map((frame, index) => {
    const bounds = stretches[index]?.bounds ?? UNBOUNDED;
    const alike = own.filter(
      (other, i) => overlap(frame, other) > 0 && sameBounds(stretches[i]?.bounds, bounds),
    );
    return {
      x0: Math.min(...alike.map(({ x0 }) => x0), frame.x0),
      x1: Math.max(...alike.map(({ x1 }) => x1), frame.x1),
    };
  });
}

export function frameOf(lines: readonly Line[]): Frame {
  return {
    x0: Math.min(...lines.map(({ x0 }) => x0)),
    x1: Math.max(...lines.map(({ x1 }) => x1)),
  };
}

function sameBounds(one: Bounds | undefined, other: Bounds): boolean {
  const near = (a: number | undefined, b: number): boolean =>
    a === b || Math.abs((a ?? 0) - b) < NEAR;
  return near(one?.left, other.left) && near(one?.right, other.right);
}

function overlap(one: Frame, other: Frame): number {
  return Math.min(one.x1, other.x1) - Math.max(one.x0, other.x0);
}
