import { sectionsOf, type Section } from './aligned.js';
import { withCaptions } from './captions.js';
import { stretchesOf, UNBOUNDED, type Bounds, type Stretch } from './columns.js';
import { furnitureOf } from './furniture.js';
import { addTraits, emptyTraits, habitsOf } from './habits.js';
import type { Rule, Tag } from './ink.js';
import { lineOf, type Habits, type Line } from './line.js';
import type { Ink } from './read-ink.js';
import { commonest, joinRuns, sameRow, type Run } from './rows.js';
import { sheetsOf, type Drawn, type Sheet } from './sheets.js';
import type { Table } from './tables.js';

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
  const sheets = sheetsOf(pages);
  const { habits, bodySize } = learned(sheets);
  const wide = sheets.map((sheet) => {
    const write = writerOf(sheet.ink, habits);
    const { runs, height } = sheet.drawn();
    return { sheet, write, number: sheet.ink.number, height, lines: groupRows(runs).map(write) };
  });
  const running = furnitureOf(wide, bodySize);
  const gutters: number[] = [];
  return {
    habits,
    bodySize,
    pages: wide.map(({ sheet, write, number, lines }, i) => {
      const drawn = sheet.drawn();
      const isRunning = (_: unknown, index: number): boolean => running[i]?.has(index) ?? false;
      const body = groupRows(drawn.runs)
        .filter((row, index) => !isRunning(row, index))
        .flat();
      const furniture = lines.filter(isRunning);
      const middle = drawn.height / 2;
      return {
        number,
        comments: sheet.ink.comments,
        rules: drawn.rules,
        head: furniture.filter(({ y }) => y < middle),
        foot: [
          ...furniture.filter(({ y }) => y >= middle),
          ...drawn.oblique.flatMap((runs) => groupRows(runs).map(write)),
        ],
        parts: partsOf(drawn, wholeHeadings(body, sheet.ink.tags), habits.base, gutters, write),
      };
    }),
  };
}

type Writer = (row: readonly Run[]) => Line;

/** Writes the lines of a page, those of one run but once: most are the same whether or not the page has columns. */
function writerOf({ number, tags }: Ink, habits: Habits): Writer {
  const written = new WeakMap<Run, Line>();
  return (row) => {
    const run = joinRuns(row);
    const line = written.get(run) ?? lineOf(run, number, habits, tags);
    written.set(run, line);
    return line;
  };
}

function learned(sheets: readonly Sheet[]): { habits: Habits; bodySize: number } {
  const traits = emptyTraits();
  const sizes: (readonly [number, number])[] = [];
  for (const sheet of sheets) {
    const { runs: own, tables } = sheet.drawn();
    const inCells = tables.flatMap(({ cells }) => cells.flatMap((cell) => cell.runs));
    const runs = [...own, ...inCells];
    addTraits(runs, traits);
    for (const run of runs) sizes.push([run.size, run.clusters.length]);
  }
  return { habits: habitsOf(traits), bodySize: commonest(sizes) || 1 };
}

function partsOf(
  { tables, aside }: Drawn,
  body: readonly Run[],
  base: Habits['base'],
  gutters: number[],
  write: Writer,
): Part[] {
  const items: readonly (Run | Table)[] = [...withCaptions(body, base === 'rtl'), ...tables];
  const linesOf = (runs: readonly Run[]): Line[] => groupRows(runs).map(write);
  const textOf = (item: Run | Table): string | undefined =>
    'clusters' in item ? write([item]).text : undefined;
  const parts = sectionsOf(items, base, textOf).flatMap((section): Part[] => {
    if ('cells' in section) return [{ table: laidTable(tableOf(section.cells, base), linesOf) }];
    return stretchesIn(section, base, gutters).flatMap((stretch) => partsIn(stretch, linesOf));
  });
  return [...parts, ...aside.map((runs): Part => ({ lines: linesOf(runs), bounds: UNBOUNDED }))];
}

function stretchesIn<T extends Run | Table>(
  section: Exclude<Section<T>, { readonly cells: unknown }>,
  base: Habits['base'],
  gutters: number[],
): Stretch<T>[] {
  if ('items' in section) return stretchesOf(section.items, base, gutters);
  const columns = section.columns.map((items, i) =>
    stretchesOf(items, base, gutters, {
      left: section.stripes[i - 1] ?? -Infinity,
      right: section.stripes[i] ?? Infinity,
    }),
  );
  return (base === 'rtl' ? columns.reverse() : columns).flat();
}

function partsIn(
  { items, left, right }: Stretch<Run | Table>,
  linesOf: (runs: readonly Run[]) => Line[],
): Part[] {
  // Without the stretch's runs, which are no longer needed and take much room.
  const bounds: Bounds = { left, right };
  const inOrder: Part[] = [];
  let runs: Run[] = [];
  for (const item of [...items, undefined]) {
    if (item !== undefined && 'clusters' in item) {
      runs.push(item);
      continue;
    }
    if (runs.length > 0) inOrder.push({ lines: linesOf(runs), bounds });
    runs = [];
    if (item !== undefined) inOrder.push({ table: laidTable(item, linesOf) });
  }
  return inOrder;
}

function laidTable(
  { edges, cells }: Pick<Table, 'edges' | 'cells'>,
  linesOf: (runs: readonly Run[]) => Line[],
): LaidTable {
  return { edges, cells: cells.map((cell) => ({ ...cell, lines: linesOf(cell.runs) })) };
}

/** A table that is known by the places of its cells alone: the edges where they begin are those of its next page. */
function tableOf(
  rows: readonly (readonly (readonly (Run | Table)[])[])[],
  base: Habits['base'],
): Pick<Table, 'edges' | 'cells'> {
  const count = rows[0]?.length ?? 0;
  const starts = Array.from({ length: count }, (_, column) => {
    const items = rows.flatMap((row) => row[column] ?? []);
    return base === 'rtl'
      ? items.reduce((most, { x1 }) => Math.max(most, x1), -Infinity)
      : items.reduce((least, { x0 }) => Math.min(least, x0), Infinity);
  });
  return {
    edges: base === 'rtl' ? [starts[0] ?? 0, ...starts] : [...starts, starts.at(-1) ?? 0],
    cells: rows.flatMap((row, index) =>
      row.flatMap((items, column) => {
        const runs = items.filter((item): item is Run => 'clusters' in item);
        return runs.length > 0 ? [{ row: index, column, runs }] : [];
      }),
    ),
  };
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
