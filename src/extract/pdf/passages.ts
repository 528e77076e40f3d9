import type { BlockKind, CellPosition } from '../../model/index.js';
import { isBreak, type Frame } from './breaks.js';
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

/** The column in which each stretch stands: stretches that begin and end at about the same place share its edges. */
export function framesOf(stretches: readonly (readonly Line[])[]): Frame[] {
  const own = stretches.map(frameOf);
  return own.map((frame, index) => {
    const size = stretches[index]?.[0]?.size ?? 0;
    const alike = own.filter(
      (other) =>
        overlap(frame, other) > 0.9 * Math.min(frame.x1 - frame.x0, other.x1 - other.x0) &&
        (Math.abs(other.x0 - frame.x0) < size || Math.abs(other.x1 - frame.x1) < size),
    );
    return {
      x0: Math.min(...alike.map(({ x0 }) => x0), frame.x0),
      x1: Math.max(...alike.map(({ x1 }) => x1), frame.x1),
    };
  });
}

function frameOf(lines: readonly Line[]): Frame {
  return {
    x0: Math.min(...lines.map(({ x0 }) => x0)),
    x1: Math.max(...lines.map(({ x1 }) => x1)),
  };
}

function overlap(one: Frame, other: Frame): number {
  return Math.min(one.x1, other.x1) - Math.max(one.x0, other.x0);
}
