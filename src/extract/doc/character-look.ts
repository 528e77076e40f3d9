import { riseBy, type Rise } from '../rise.js';
import { i16, i32, u16, u8 } from './little-endian.js';
import type { Sprm } from './sprms.js';
import type { Styles } from './styles.js';

/** How characters look and what they stand for, from their own changes and their styles. */
export interface CharacterLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly hidden: boolean;
  /** Deleted by a tracked change. */
  readonly deleted: boolean;
  /** A control character here stands for a picture, note, field or symbol. */
  readonly special: boolean;
  /** In half-points. */
  readonly size: number;
  /** Number in the table of fonts. */
  readonly font: number;
  readonly rise: Rise;
  /** The character that a symbol stands for, in a font of its own. */
  readonly symbol?: { readonly font: number; readonly code: number };
  /** Offset in the data stream of what a form field holds. */
  readonly form?: number;
}

/** Properties that are on or off, by the code of their change. */
const SWITCHES = {
  bold: 0x0835,
  italic: 0x0836,
  complexBold: 0x085c,
  complexItalic: 0x085d,
  hidden: 0x083c,
  separatorHidden: 0x0818,
  deleted: 0x0800,
  special: 0x0855,
  binary: 0x0806,
  rightToLeft: 0x085a,
} as const;

type Switch = keyof typeof SWITCHES;

const SWITCH_OF = new Map<number, Switch>(
  (Object.keys(SWITCHES) as Switch[]).map((name) => [SWITCHES[name], name]),
);

const CODES = {
  style: 0x4a30,
  size: 0x4a43,
  complexSize: 0x4a61,
  font: 0x4a4f,
  symbol: 0x6a09,
  location: 0x6a03,
  script: 0x2a48,
  position: 0x4845,
} as const;

/** As in the style. */
const AS_STYLE = 0x80;
const UNLIKE_STYLE = 0x81;
const DEFAULT_SIZE = 20;

const RISES: Readonly<Record<number, Rise>> = { 1: 'up', 2: 'down' };

interface State {
  readonly on: Set<Switch>;
  size: number;
  complexSize: number;
  font: number;
  /** 1 for superscript, 2 for subscript. */
  script: number;
  /** Half-points above the line. */
  position: number;
  symbol: CharacterLook['symbol'];
  location: number | undefined;
}

/**
 * Lays changes over one another ([MS-DOC] 2.4.6.2): the paragraph's style, the character style, the characters' own
 * changes and those of the piece.
 */
export function createCharacterReader(
  styles: Styles,
): (paragraphStyle: number, sprms: readonly Sprm[]) => CharacterLook {
  const ofStyle = new Map<number, State>();
  const paragraphState = (index: number): State => {
    const known = ofStyle.get(index);
    if (known !== undefined) return known;
    const state = emptyState();
    for (const [, style] of [...styles.chain(index)].reverse()) {
      if (style.isParagraph) apply(state, style.characters, new Set());
    }
    ofStyle.set(index, state);
    return state;
  };
  return (paragraphStyle, sprms) => {
    const base = paragraphState(paragraphStyle);
    const state: State = { ...base, on: new Set(base.on) };
    const named = sprms.findLast(({ code }) => code === CODES.style);
    if (named !== undefined) applyCharacterStyle(state, styles, u16(named.operand, 0));
    apply(state, sprms, new Set(state.on));
    return lookOf(state);
  };
}

function emptyState(): State {
  return {
    on: new Set(),
    size: DEFAULT_SIZE,
    complexSize: DEFAULT_SIZE,
    font: 0,
    script: 0,
    position: 0,
    symbol: undefined,
    location: undefined,
  };
}

/** What both styles switch on is off, as when emphasis stands inside emphasis. */
function applyCharacterStyle(state: State, styles: Styles, index: number): void {
  const own = { ...state, on: new Set<Switch>() };
  for (const [, style] of [...styles.chain(index)].reverse()) {
    if (!style.isParagraph) apply(own, style.characters, new Set());
  }
  const { size, complexSize, font, script, position } = own;
  Object.assign(state, { size, complexSize, font, script, position });
  for (const name of own.on) {
    if (state.on.has(name)) state.on.delete(name);
    else state.on.add(name);
  }
}

function apply(state: State, sprms: readonly Sprm[], inStyle: ReadonlySet<Switch>): void {
  for (const { code, operand } of sprms) {
    const name = SWITCH_OF.get(code);
    if (name !== undefined) {
      const value = u8(operand, 0);
      const styled = inStyle.has(name);
      const isOn = value === AS_STYLE ? styled : value === UNLIKE_STYLE ? !styled : value === 1;
      if (isOn) state.on.add(name);
      else state.on.delete(name);
    } else applyValue(state, code, operand);
  }
}

function applyValue(state: State, code: number, operand: Uint8Array): void {
  if (code === CODES.size) state.size = u16(operand, 0);
  else if (code === CODES.complexSize) state.complexSize = u16(operand, 0);
  else if (code === CODES.font) state.font = u16(operand, 0);
  else if (code === CODES.script) state.script = u8(operand, 0);
  else if (code === CODES.position) state.position = i16(operand, 0);
  else if (code === CODES.symbol) {
    state.symbol = { font: u16(operand, 0), code: u16(operand, 2) };
  } else if (code === CODES.location) state.location = i32(operand, 0);
}

function lookOf(state: State): CharacterLook {
  const { on, complexSize, font, script, position, symbol, location } = state;
  const complex = on.has('rightToLeft');
  const size = (complex ? complexSize : state.size) || DEFAULT_SIZE;
  return {
    bold: on.has(complex ? 'complexBold' : 'bold'),
    italic: on.has(complex ? 'complexItalic' : 'italic'),
    hidden: on.has('hidden') || on.has('separatorHidden'),
    deleted: on.has('deleted'),
    special: on.has('special'),
    size,
    font,
    rise: RISES[script] ?? riseBy(position, size),
    ...(symbol !== undefined && { symbol }),
    ...(location !== undefined && on.has('binary') && { form: location }),
  };
}
