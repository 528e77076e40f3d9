import { BOUNDS } from '../../model/index.js';
import type { Rule } from './ink.js';

/** A table's ruled grid; edges ascend. */
export interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** The cell of an area: row and column of its upper left corner, however many fields were merged in it. */
  readonly cellAt: (
    row: number,
    column: number,
  ) => { readonly row: number; readonly column: number };
}

/** Rules closer than this are one line. */
const NEAR = 3;

/** The grids that the rules of a page draw, of at least two cells each, from top to bottom. */
export function gridsOf(rules: readonly Rule[]): Grid[] {
  return groupsOf(rules)
    .map(gridOf)
    .filter((grid): grid is Grid => grid !== undefined)
    .sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0));
}

/** Rules that touch, directly or through others. */
function groupsOf(rules: readonly Rule[]): Rule[][] {
  const groups: Rule[][] = [];
  for (const rule of rules.slice(0, BOUNDS.tableRules)) {
    const touching = groups.filter((group) => group.some((other) => touch(rule, other)));
    const merged = [rule, ...touching.flat()];
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups;
}

function touch(one: Rule, other: Rule): boolean {
  return (
    one.x0 <= other.x1 + NEAR &&
    other.x0 <= one.x1 + NEAR &&
    one.y0 <= other.y1 + NEAR &&
    other.y0 <= one.y1 + NEAR
  );
}

function gridOf(rules: readonly Rule[]): Grid | undefined {
  const upright = rules.filter((rule) => rule.y1 - rule.y0 > rule.x1 - rule.x0);
  const flat = rules.filter((rule) => !upright.includes(rule));
  const xs = edges(upright.map(({ x0, x1 }) => (x0 + x1) / 2));
  const ys = edges(flat.map(({ y0, y1 }) => (y0 + y1) / 2));
  if (xs.length < 2 || ys.length < 2 || (xs.length - 1) * (ys.length - 1) < 2) return undefined;
  const wall = (x: number, y: number): boolean =>
    upright.some((r) => Math.abs((r.x0 + r.x1) / 2 - x) <= NEAR && r.y0 <= y && r.y1 >= y);
  const floor = (y: number, x: number): boolean =>
    flat.some((r) => Math.abs((r.y0 + r.y1) / 2 - y) <= NEAR && r.x0 <= x && r.x1 >= x);
  const middle = (list: readonly number[], i: number): number =>
    ((list[i] ?? 0) + (list[i + 1] ?? 0)) / 2;
  const cellAt = (row: number, column: number): { row: number; column: number } => {
    let left = column;
    while (left > 0 && !wall(xs[left] ?? 0, middle(ys, row))) left -= 1;
    let top = row;
    while (top > 0 && !floor(ys[top] ?? 0, middle(xs, left))) top -= 1;
    return { row: top, column: left };
  };
  return { xs, ys, cellAt };
}

function edges(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.filter((value, i) => i === 0 || value - (sorted[i - 1] ?? 0) > NEAR);
}

/** The field of a grid in which a point lies; undefined outside of it. */
export function fieldOf(
  grid: Grid,
  x: number,
  y: number,
): { readonly row: number; readonly column: number } | undefined {
  const column = grid.xs.findLastIndex((edge) => edge <= x + 0.5);
  const row = grid.ys.findLastIndex((edge) => edge <= y + 0.5);
  if (column < 0 || row < 0 || column >= grid.xs.length - 1 || row >= grid.ys.length - 1) {
    return undefined;
  }
  return grid.cellAt(row, column);
}
