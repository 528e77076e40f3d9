import { IDENTITY, type Matrix } from './matrix.js';

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

export function moveLine(state: TextState, x: number, y: number): void {
  state.lineX += x;
  state.lineY += y;
  state.x = state.lineX;
  state.y = state.lineY;
}

export function setTextMatrix(state: TextState, matrix: Matrix): void {
  state.textMatrix = matrix;
  state.x = state.y = state.lineX = state.lineY = 0;
}
