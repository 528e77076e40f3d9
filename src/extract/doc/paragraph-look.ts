import { i32, u16, u8 } from './little-endian.js';
import { readSprms, type Sprm } from './sprms.js';
import type { Styles } from './styles.js';

/** What a paragraph's own changes and its styles say of it. */
export interface ParagraphLook {
  readonly style: number;
  /** 1 to 9. */
  readonly headingLevel: number | undefined;
  readonly list: { readonly use: number; readonly level: number } | undefined;
  readonly centred: boolean;
  readonly breaksPage: boolean;
  /** Depth of the table that it stands in; 0 outside of tables. */
  readonly depth: number;
  /** Whether it ends a cell, or a whole row, of the table. */
  readonly ends: 'cell' | 'row' | undefined;
  /** Changes that describe the row that it ends. */
  readonly row: readonly Sprm[];
}

interface State {
  style: number;
  centred: boolean;
  breaksPage: boolean;
  outline: number | undefined;
  use: number;
  level: number | undefined;
  inTable: boolean;
  depth: number | undefined;
  endsRow: boolean;
  endsInnerCell: boolean;
  endsInnerRow: boolean;
  readonly row: Sprm[];
}

type Change = (state: State, operand: Uint8Array) => void;

const CHANGES: Readonly<Record<number, Change>> = {
  0x4600: (state, operand) => (state.style = u16(operand, 0)),
  0x2403: (state, operand) => (state.centred = u8(operand, 0) === 1),
  0x2461: (state, operand) => (state.centred = u8(operand, 0) === 1),
  0x2407: (state, operand) => (state.breaksPage = u8(operand, 0) !== 0),
  0x2640: (state, operand) => (state.outline = u8(operand, 0)),
  0x260a: (state, operand) => (state.level = u8(operand, 0)),
  0x460b: (state, operand) => (state.use = u16(operand, 0)),
  0x2416: (state, operand) => (state.inTable = u8(operand, 0) !== 0),
  0x6649: (state, operand) => (state.depth = i32(operand, 0)),
  0x664a: (state, operand) => (state.depth = (state.depth ?? 0) + i32(operand, 0)),
  0x2417: (state, operand) => (state.endsRow = u8(operand, 0) !== 0),
  0x244b: (state, operand) => (state.endsInnerCell = u8(operand, 0) !== 0),
  0x244c: (state, operand) => (state.endsInnerRow = u8(operand, 0) !== 0),
};

/** Changes that stand in the data stream, because they were too long, at an offset. */
const ELSEWHERE: readonly number[] = [0x6646, 0x646b];
const TABLE_GROUP = 5;
const CELL_MARK = 0x07;
const DEEPEST = 64;
const TITLE = 62;

/** `data` is the data stream; `leveller` gives the level that a list links to a style. */
export function createParagraphReader(
  styles: Styles,
  data: Uint8Array,
  leveller: (use: number, style: number) => number | undefined,
): (style: number, sprms: readonly Sprm[], mark: number) => ParagraphLook {
  const ofStyle = new Map<number, State>();
  const styled = (index: number): State => {
    const known = ofStyle.get(index);
    if (known !== undefined) return known;
    const state = emptyState(index);
    for (const [, style] of [...styles.chain(index)].reverse()) apply(state, style.paragraph, data);
    ofStyle.set(index, state);
    return state;
  };
  return (index, sprms, mark) => {
    const base = styled(index);
    const own: State = { ...base, level: undefined, row: [] };
    apply(own, sprms, data);
    const chain = styles.chain(own.style);
    const level = (use: number): number =>
      own.level ??
      chain.map(([index]) => leveller(use, index)).find((linked) => linked !== undefined) ??
      base.level ??
      0;
    const use = usedList(own.use);
    return {
      style: own.style,
      headingLevel: headingLevel(
        own.outline,
        chain.map(([, style]) => style.builtIn),
      ),
      list: use === 0 ? undefined : { use, level: Math.min(level(use), 8) },
      centred: own.centred,
      breaksPage: own.breaksPage,
      ...standing(own, mark),
      row: own.row,
    };
  };
}

function emptyState(style: number): State {
  return {
    style,
    centred: false,
    breaksPage: false,
    outline: undefined,
    use: 0,
    level: undefined,
    inTable: false,
    depth: undefined,
    endsRow: false,
    endsInnerCell: false,
    endsInnerRow: false,
    row: [],
  };
}

function apply(state: State, sprms: readonly Sprm[], data: Uint8Array, elsewhere = false): void {
  for (const { code, operand } of sprms) {
    if (ELSEWHERE.includes(code) && !elsewhere) {
      const at = i32(operand, 0);
      const length = u16(data, at);
      apply(state, readSprms(data.subarray(at + 2, at + 2 + length)), data, true);
    } else if (((code >> 10) & 7) === TABLE_GROUP) state.row.push({ code, operand });
    else CHANGES[code]?.(state, operand);
  }
}

/** From 0xF802 on a number is the negative of a list's, for a paragraph that keeps its own indents; 0xF801 is none. */
function usedList(use: number): number {
  if (use === 0xf801) return 0;
  return use > 0xf801 ? 0x10000 - use : use;
}

/** The outline level where one is given, else that of the built-in headings; 9 stands for body text. */
function headingLevel(
  outline: number | undefined,
  builtIns: readonly number[],
): number | undefined {
  if (outline !== undefined) return outline < 9 ? outline + 1 : undefined;
  const builtIn = builtIns.find((number) => number === TITLE || (number >= 1 && number <= 9));
  return builtIn === TITLE ? 1 : builtIn;
}

function standing(state: State, mark: number): Pick<ParagraphLook, 'depth' | 'ends'> {
  const given = state.depth ?? 1;
  const depth = state.inTable ? Math.min(Math.max(given, 1), DEEPEST) : 0;
  if (depth === 0) return { depth, ends: undefined };
  const endsRow = depth === 1 ? state.endsRow : state.endsInnerRow;
  const endsCell = depth === 1 ? mark === CELL_MARK : state.endsInnerCell;
  return { depth, ends: endsRow ? 'row' : endsCell ? 'cell' : undefined };
}
