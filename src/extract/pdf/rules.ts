import { BOUNDS } from '../../model/index.js';
import type { Rule } from './ink.js';
import { apply, numbers, type Matrix } from './matrix.js';

/** Thicker strokes or boxes are areas, whose sides are rules. In points. */
const THICKEST = 3;
/** Shorter ones are dots and dashes. */
const SHORTEST = 4;

const SEGMENT_LENGTH: readonly number[] = [2, 2, 6, 0];
const [MOVE, LINE, , CLOSE] = [0, 1, 2, 3] as const;

/** The horizontal and vertical lines of a painted path, given as pdf.js packs it: command numbers between coordinates. */
export function rulesOfPath(packed: unknown, matrix: Matrix): readonly Rule[] {
  const data = numbers(packed);
  const rules: Rule[] = [];
  let start: Point = [0, 0];
  let pen: Point = [0, 0];
  for (let i = 0; i < data.length;) {
    const command = data[i] ?? CLOSE;
    const length = SEGMENT_LENGTH[command] ?? 0;
    const next: Point =
      command === CLOSE ? start : apply(matrix, data[i + length - 1] ?? 0, data[i + length] ?? 0);
    if (command === MOVE) start = next;
    else if (command === LINE || command === CLOSE) addRule(pen, next, rules);
    pen = next;
    i += length + 1;
  }
  return withoutTwins(rules);
}

type Point = readonly [number, number];

function addRule(from: Point, to: Point, into: Rule[]): void {
  const rule = {
    x0: Math.min(from[0], to[0]),
    y0: Math.min(from[1], to[1]),
    x1: Math.max(from[0], to[0]),
    y1: Math.max(from[1], to[1]),
  };
  const width = rule.x1 - rule.x0;
  const height = rule.y1 - rule.y0;
  const flat = height <= 0.5 && width >= SHORTEST;
  const upright = width <= 0.5 && height >= SHORTEST;
  if (flat || upright) into.push(rule);
}

/** A thin filled box has two long sides that are one line to the eye. */
function withoutTwins(rules: readonly Rule[]): readonly Rule[] {
  if (rules.length > BOUNDS.pathSides) return rules;
  return rules.filter(
    (rule, index) =>
      !rules.some(
        (other, earlier) =>
          earlier < index &&
          Math.abs(rule.x0 - other.x0) <= THICKEST &&
          Math.abs(rule.x1 - other.x1) <= THICKEST &&
          Math.abs(rule.y0 - other.y0) <= THICKEST &&
          Math.abs(rule.y1 - other.y1) <= THICKEST,
      ),
  );
}
