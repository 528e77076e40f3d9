import { i16, u16, u8 } from './little-endian.js';
import type { Sprm } from './sprms.js';

/** A row of a table. */
export interface Row {
  readonly cells: readonly Cell[];
}

export interface Cell {
  /** Left edge in twentieths of a point; undefined where the file does not tell it. */
  readonly left: number | undefined;
  /** Whether it is merged into the cell to its left (`left`), goes on with the one above (`above`), or begins such a stretch. */
  readonly merged: 'left' | 'above' | 'first' | undefined;
}

const DEFINITION = 0xd608;
/** Of Word 6 and 95, with shorter formats. */
const OLD_DEFINITION = 0xd606;
const VERTICAL = 0xd62b;
const MERGE = 0x5624;
const CELL_FORMAT = 20;
const OLD_CELL_FORMAT = 10;
const MERGED_LEFT = 0x0002;

/** Reads the changes that describe a row ([MS-DOC] 2.9.324) of so many cells. */
export function readRow(sprms: readonly Sprm[], count: number): Row {
  const definition = sprms.findLast(({ code }) => code === DEFINITION || code === OLD_DEFINITION);
  const cells = Array.from({ length: count }, (_, index): Cell => definedCell(definition, index));
  for (const { code, operand } of sprms) {
    if (code === VERTICAL) {
      const index = u8(operand, 0);
      const cell = cells[index];
      if (cell !== undefined) cells[index] = { ...cell, merged: verticalMerge(u8(operand, 1)) };
    } else if (code === MERGE) {
      for (let index = u8(operand, 0) + 1; index < u8(operand, 1); index += 1) {
        const cell = cells[index];
        if (cell !== undefined) cells[index] = { ...cell, merged: 'left' };
      }
    }
  }
  return { cells };
}

/** Counted cells, then their edges, then their formats. */
function definedCell(definition: Sprm | undefined, index: number): Cell {
  const count = definition === undefined ? 0 : u8(definition.operand, 0);
  if (definition === undefined || index >= count) return { left: undefined, merged: undefined };
  const { code, operand } = definition;
  const size = code === DEFINITION ? CELL_FORMAT : OLD_CELL_FORMAT;
  const flags = u16(operand, 1 + (count + 1) * 2 + index * size);
  return {
    left: i16(operand, 1 + index * 2),
    merged: (flags & MERGED_LEFT) !== 0 ? 'left' : verticalMerge((flags >> 5) & 3),
  };
}

/** 1 for a cell that goes on, 3 for the first one. */
function verticalMerge(flags: number): Cell['merged'] {
  if ((flags & 2) !== 0) return 'first';
  return flags === 1 ? 'above' : undefined;
}
