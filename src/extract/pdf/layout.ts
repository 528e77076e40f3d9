import { withCaptions } from './captions.js';
import { clustersOf } from './clusters.js';
import { stretchesOf, UNBOUNDED, type Bounds } from './columns.js';
import { furnitureOf } from './furniture.js';
import { addTraits, emptyTraits, habitsOf } from './habits.js';
import type { Page, Rule, Tag } from './ink.js';
import { lineOf, type Habits, type Line } from './line.js';
import { unpacked } from './pack.js';
import type { Ink } from './read-ink.js';
import { commonest, joinRuns, runsOf, sameRow, type Run } from './rows.js';
import { tablesOf, type Table } from './tables.js';
import { uprightPages } from './upright.js';

/** A table with the lines of its cells. */
export interface LaidTable {
  readonly edges: readonly number[];
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly lines: readonly Line[];
  }[];
}

/** Lines of a column that follow one another, or a table between them. */
export type Part =
  { readonly lines: readonly Line[]; readonly bounds: Bounds } | { readonly table: LaidTable };

export interface LaidPage {
  readonly number: number;
  /** Running lines at the upper and the lower edge. */
  readonly head: readonly Line[];
  readonly foot: readonly Line[];
  readonly rules: readonly Rule[];
  /** In reading order. */
  readonly parts: readonly Part[];
  /** What was written in notes that were put on the page. */
  readonly comments: readonly string[];
}

export interface Layout {
  readonly pages: readonly LaidPage[];
  readonly habits: Habits;
  /** Size of most of the text, in points. */
  readonly bodySize: number;
}

/** Finds lines, columns, tables and running lines on all pages. */
export function layoutOf(pages: readonly Ink[]): Layout {
  // What a page draws is taken apart anew for each step: the clusters of all pages of a long file would fill the memory.
  const { habits, bodySize } = learned(pages);
  const wide = pages.map((ink) => {
    const { page, runs } = drawnOf(ink);
    const lines = groupRows(runs).map((row) =>
      lineOf(joinRuns(row), page.number, habits, page.tags),
    );
    return { number: page.number, height: page.height, lines };
  });
  const running = furnitureOf(wide, bodySize);
  const gutters: number[] = [];
  return {
    habits,
    bodySize,
    pages: pages.map((ink, i) => {
      const one = drawnOf(ink);
      const isRunning = (_: unknown, index: number): boolean => running[i]?.has(index) ?? false;
      const body = groupRows(one.runs)
        .filter((row, index) => !isRunning(row, index))
        .flat();
      const furniture = (wide[i]?.lines ?? []).filter(isRunning);
      const middle = one.page.height / 2;
      return {
        number: one.page.number,
        rules: one.page.rules,
        head: furniture.filter(({ y }) => y < middle),
        foot: furniture.filter(({ y }) => y >= middle),
        parts: partsOf(one, body, habits, gutters),
        comments: ink.comments,
      };
    }),
  };
}

function learned(pages: readonly Ink[]): { habits: Habits; bodySize: number } {
  const traits = emptyTraits();
  const sizes: (readonly [number, number])[] = [];
  for (const page of pages) {
    const { runs: own, tables } = drawnOf(page);
    const inCells = tables.flatMap(({ cells }) => cells.flatMap((cell) => cell.runs));
    const runs = [...own, ...inCells];
    addTraits(runs, traits);
    sizes.push(...runs.map((run) => [run.size, run.clusters.length] as const));
  }
  return { habits: habitsOf(traits), bodySize: commonest(sizes) || 1 };
}

interface Drawn {
  readonly page: Page;
  readonly runs: readonly Run[];
  readonly tables: readonly Table[];
  /** Text across the rest, such as along a margin. */
  readonly aside: readonly (readonly Run[])[];
}

function drawnOf(ink: Ink): Drawn {
  const page = { ...ink, glyphs: unpacked(ink.glyphs) };
  const [main, ...others] = uprightPages(page);
  const upright = main?.page ?? page;
  const { tables, rest } = tablesOf(upright, clustersOf(upright.glyphs));
  return {
    page: upright,
    tables,
    runs: runsOf(rest),
    aside: others.map((other) => runsOf(clustersOf(other.page.glyphs))),
  };
}

function partsOf(
  { page, tables, aside }: Drawn,
  body: readonly Run[],
  habits: Habits,
  gutters: number[],
): Part[] {
  const captioned = withCaptions(wholeHeadings(body, page.tags), habits.base === 'rtl');
  const items: readonly (Run | Table)[] = [...captioned, ...tables];
  const write = (row: readonly Run[]): Line =>
    lineOf(joinRuns(row), page.number, habits, page.tags);
  const linesOf = (runs: readonly Run[]): Line[] => groupRows(runs).map(write);
  const parts = stretchesOf(items, habits.base, gutters).flatMap((stretch): Part[] => {
    // Without the stretch's runs, which are no longer needed and take much room.
    const bounds: Bounds = { left: stretch.left, right: stretch.right };
    const inOrder: Part[] = [];
    let runs: Run[] = [];
    for (const item of [...stretch.items, undefined]) {
      if (item !== undefined && 'clusters' in item) {
        runs.push(item);
        continue;
      }
      if (runs.length > 0) inOrder.push({ lines: linesOf(runs), bounds });
      runs = [];
      if (item === undefined) continue;
      const cells = item.cells.map((cell) => ({ ...cell, lines: linesOf(cell.runs) }));
      inOrder.push({ table: { edges: item.edges, cells } });
    }
    return inOrder;
  });
  return [...parts, ...aside.map((runs): Part => ({ lines: linesOf(runs), bounds: UNBOUNDED }))];
}

/** The words of a justified heading across columns stand far apart, but its tag tells that they are one line. */
function wholeHeadings(runs: readonly Run[], tags: ReadonlyMap<number, Tag>): Run[] {
  const whole: Run[] = [];
  let last: { readonly block: number | undefined; readonly y: number } | undefined;
  for (const run of runs) {
    const mark = run.clusters.find(({ space }) => !space)?.mark;
    const tag = mark === undefined ? undefined : tags.get(mark);
    const block = tag?.role.startsWith('H') ? tag.block : undefined;
    const before = whole.at(-1);
    if (before && block !== undefined && last?.block === block && last.y === run.y) {
      whole[whole.length - 1] = joinRuns([before, run]);
    } else {
      whole.push(run);
    }
    last = { block, y: run.y };
  }
  return whole;
}

/** Runs of one stretch by the line on which they stand, from top to bottom. */
function groupRows(runs: readonly Run[]): Run[][] {
  const rows: Run[][] = [];
  for (const run of [...runs].sort((a, b) => a.y - b.y)) {
    const row = rows
      .slice(-3)
      .find((candidate) =>
        candidate.some(
          (other) =>
            sameRow(other, run) && Math.abs(other.y - run.y) < 0.5 * Math.max(run.size, other.size),
        ),
      );
    if (row) row.push(run);
    else rows.push([run]);
  }
  return rows;
}
