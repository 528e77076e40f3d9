import { IDENTITY, toMatrix, type Matrix } from './matrix.js';

/** The graphics and text state that decides where a glyph stands; names as in ISO 32000, 9.3. */
export interface TextState {
  ctm: Matrix;
  textMatrix: Matrix;
  /** Where the pen is, in text space. */
  x: number;
  y: number;
  /** Start of the line. */
  lineX: number;
  lineY: number;
  fontId: string;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  horizontalScale: number;
  leading: number;
  rise: number;
  renderingMode: number;
}

export function initialState(ctm: Matrix): TextState {
  return {
    ctm,
    textMatrix: IDENTITY,
    x: 0,
    y: 0,
    lineX: 0,
    lineY: 0,
    fontId: '',
    fontSize: 0,
    charSpacing: 0,
    wordSpacing: 0,
    horizontalScale: 1,
    leading: 0,
    rise: 0,
    renderingMode: 0,
  };
}

function moveLine(state: TextState, x: number, y: number): void {
  state.lineX += x;
  state.lineY += y;
  state.x = state.lineX;
  state.y = state.lineY;
}

function setTextMatrix(state: TextState, matrix: Matrix): void {
  state.textMatrix = matrix;
  state.x = state.y = state.lineX = state.lineY = 0;
}

/** Operators of the text state; false where it is none of them. */
export function setText(name: string, args: readonly unknown[], state: TextState): boolean {
  const first = typeof args[0] === 'number' ? args[0] : 0;
  const second = typeof args[1] === 'number' ? args[1] : 0;
  switch (name) {
    case 'setFont':
      state.fontId = typeof args[0] === 'string' ? args[0] : '';
      state.fontSize = typeof args[1] === 'number' ? args[1] : 0;
      return true;
    case 'moveText':
      moveLine(state, first, second);
      return true;
    case 'setLeadingMoveText':
      state.leading = second;
      moveLine(state, first, second);
      return true;
    case 'nextLine':
      moveLine(state, 0, state.leading);
      return true;
    case 'setTextMatrix':
      setTextMatrix(state, toMatrix(args) ?? IDENTITY);
      return true;
    case 'beginText':
      setTextMatrix(state, IDENTITY);
      return true;
    case 'setCharSpacing':
      state.charSpacing = first;
      return true;
    case 'setWordSpacing':
      state.wordSpacing = first;
      return true;
    case 'setHScale':
      state.horizontalScale = first / 100;
      return true;
    case 'setLeading':
      state.leading = -first;
      return true;
    case 'setTextRise':
      state.rise = first;
      return true;
    case 'setTextRenderingMode':
      state.renderingMode = first;
      return true;
    default:
      return false;
  }
}
