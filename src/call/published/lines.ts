import type { Block, Document, Place } from '../../model/index.js';
import { labelReadings, type Label } from './label.js';

/** A line of a published call: a paragraph, or what a line break inside one sets apart. */
export interface Line {
  /** Single-spaced, without its label. */
  readonly text: string;
  /** With its label. */
  readonly whole: string;
  /** What its number or bullet may mean; empty where it has none. */
  readonly labels: readonly Label[];
  /** Nesting of a list item, from 0, where the format records it. */
  readonly depth?: number;
  /** The format says that it is a heading. */
  readonly heading: boolean;
  /** It stands out as headings do. */
  readonly strong: boolean;
  /** It shares a row of a table with other cells. */
  readonly beside: boolean;
  readonly place: Place;
}

/** The lines of a page's body in reading order; furniture and notes are left out. */
export function linesOf(document: Document): readonly Line[] {
  const lines: Line[] = [];
  const rows = rowsOf(document);
  for (const [block, text] of joinedCells(document)) {
    const parts = joinedBreaks(text.split('\n'));
    parts.forEach((part, index) => {
      const line = lineOf(part, block, index === 0, rows);
      if (line !== undefined) lines.push(line);
    });
  }
  return lines;
}

/** What people leave to be filled in, and marks of notes. */
const FILLERS = /[_…]{3,}|\.{5,}|[⁰¹²³⁴-⁹]+(?=\s|$)/gu;

function lineOf(
  part: string,
  block: Block,
  first: boolean,
  rows: ReadonlyMap<string, number>,
): Line | undefined {
  const whole = part
    .replace(FILLERS, ' ')
    .replace(/[ \t\u2002-\u200b]+/gu, ' ')
    .trim();
  // boxes to be ticked are the answer's
  if (!/[\p{L}\p{N}]/u.test(whole) || /^[☐☒☑□]/u.test(whole)) return undefined;
  const generated = first ? block.label : undefined;
  const labels = labelReadings(whole, generated);
  const text = labels[0] === undefined ? whole : whole.slice(labels[0].length).trim();
  if (text === '') return undefined;
  const heading = block.kind === 'heading';
  const { bold = false, relativeSize = 1 } = block.style;
  return {
    text,
    whole,
    labels,
    ...(generated !== undefined && block.level !== undefined && { depth: block.level }),
    heading,
    beside: (rows.get(rowOf(block)) ?? 0) > 1,
    strong: heading || bold || relativeSize > 1.1,
    place: block.place,
  };
}

/** How many columns of each row have text. */
function rowsOf({ blocks }: Document): ReadonlyMap<string, number> {
  const columns = new Map<string, Set<number>>();
  for (const block of blocks) {
    if (block.cell === undefined) continue;
    const row = rowOf(block);
    columns.set(row, (columns.get(row) ?? new Set()).add(block.cell.column));
  }
  return new Map([...columns].map(([row, { size }]) => [row, size]));
}

function rowOf({ cell }: Block): string {
  return cell === undefined ? '' : `${cell.table} ${cell.row}`;
}

/** A cell that holds a number only is the label of the cell beside it. */
function joinedCells({ blocks, text }: Document): (readonly [Block, string])[] {
  const joined: (readonly [Block, string])[] = [];
  let number: { readonly block: Block; readonly text: string } | undefined;
  for (const block of blocks) {
    if (block.kind === 'furniture' || block.kind === 'note') continue;
    const own = text.slice(block.start, block.end);
    const before = number;
    number = undefined;
    const beside =
      before?.block.cell !== undefined &&
      before.block.cell.table === block.cell?.table &&
      before.block.cell.row === block.cell.row &&
      before.block.cell.column < block.cell.column;
    if (before !== undefined) {
      joined.push(beside ? [block, `${before.text} ${own}`] : [before.block, before.text]);
      if (beside) continue;
    }
    if (block.cell !== undefined && /^\(?(?:\p{Nd}{1,3}|\p{L})[.):]?$/u.test(own.trim())) {
      number = { block, text: own.trim().replace(/[.):]?$/u, '.') };
    } else joined.push([block, own]);
  }
  if (number !== undefined) joined.push([number.block, number.text]);
  return joined;
}

/** A line that goes on in small letters after no sentence's end was broken for its length only. */
function joinedBreaks(parts: readonly string[]): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const before = lines.at(-1);
    const goesOn =
      before !== undefined && /^\p{Ll}/u.test(part.trim()) && /[\p{L},]$/u.test(before.trim());
    if (goesOn && labelReadings(part.trim()).length === 0) {
      lines[lines.length - 1] = `${before.trim()} ${part.trim()}`;
    } else lines.push(part);
  }
  return lines;
}
