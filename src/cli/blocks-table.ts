import { percent, placeOf, twoLines } from './cell-text.js';
import type { Paint } from './colours.js';
import { columnsOf } from './columns.js';
import { runnerUpLines, winnerLines } from './evidence-words.js';
import type { InspectedBlock } from './inspection.js';
import { visible } from './safe-text.js';
import { laidOut } from './table.js';

const GAP = 2;
const PLACE = 10;
const ROLE = 13;

const COLOURS = {
  answer: 'green',
  question: 'cyan',
  front: 'dim',
  back: 'dim',
  furniture: 'dim',
  unplaced: 'yellow',
} as const;

const HEAD = ['place', 'taken for', 'sure', 'text, and why it stands there'];

const LEGEND = `sure: how often such a placing is right. by: what speaks for it, with a strength
from 0 to 1. else: what came second; it can be the stronger by itself, since the
document is read as a whole.
`;

/** A row for each block, and where a question begins what it was placed by. The text stands last, where no script can disturb the columns. */
export function blocksTable(
  blocks: readonly InspectedBlock[],
  screen: number,
  paint: Paint,
): string {
  if (blocks.length === 0) return '';
  const starts = boundariesOf(blocks);
  const left = blocks.map((block, index) => [
    twoLines(placeOf(block.place), PLACE),
    twoLines([block.role, ...block.questions].join(' '), ROLE),
    sureOf(block, blocks[index - 1]),
  ]);
  const width = screen - widthOf([HEAD.slice(0, -1), ...left]);
  const rows = blocks.map((block, index) => {
    const [place = '', role = '', sure = ''] = left[index] ?? [];
    const text = twoLines(visible(block.text), width);
    const why = starts.has(index) ? whyOf(block, width) : [];
    const told = [text, ...why.map((line) => paint.dim(line))].join('\n');
    return [place, paint[COLOURS[block.role]](role), sure, told];
  });
  const head = HEAD.map((word) => paint.dim(word));
  const table = laidOut([head, ...rows], ['left', 'left', 'right', 'left']);
  return starts.size === 0 ? table : `${table}${paint.dim(LEGEND)}`;
}

/** Where evidence, or a runner-up to none, stands for the first time; notes and what follows a running header repeat it. */
function boundariesOf(blocks: readonly InspectedBlock[]): ReadonlySet<number> {
  const known = new Set<unknown>();
  const starts = new Set<number>();
  for (const [index, { evidence, runnerUp }] of blocks.entries()) {
    const reason = evidence.length > 0 ? evidence : runnerUp;
    if (reason !== null && !known.has(reason)) starts.add(index);
    known.add(reason);
  }
  return starts;
}

function whyOf({ evidence, runnerUp }: InspectedBlock, width: number): string[] {
  return [
    ...winnerLines(evidence, width),
    ...(runnerUp === null ? [] : runnerUpLines(runnerUp, width)),
  ];
}

/** The blocks of one segment share its evidence: its confidence is told once. */
function sureOf(
  { questions, evidence, confidence }: InspectedBlock,
  before: InspectedBlock | undefined,
): string {
  if (evidence.length === 0) return '';
  const again =
    before?.evidence === evidence &&
    before.confidence === confidence &&
    before.questions.join() === questions.join();
  return again ? '″' : percent(confidence);
}

/** Columns that cells of these rows take, with the gap behind each. */
function widthOf(rows: readonly (readonly string[])[]): number {
  const columns = rows[0]?.keys() ?? [];
  return Array.from(columns, (column) =>
    Math.max(...rows.flatMap((row) => (row[column] ?? '').split('\n').map(columnsOf))),
  ).reduce((sum, width) => sum + width + GAP, 0);
}
