import type { Glyph } from './ink.js';
import type { LoadedFont } from './fonts.js';
import { apply, multiply, type Matrix } from './matrix.js';
import type { TextState } from './text-state.js';

/** What the operators around a run of text say of it. */
export interface Marking {
  readonly mark: number | undefined;
  readonly artifact: boolean;
  readonly reversed: boolean;
  readonly span: number | undefined;
}

/** Rendering mode of text that is filled and stroked: how word processors fake bold type. */
const FILL_AND_STROKE = 2;

const WIDEST_SPACING = 0.5;

/** Takes a pdf.js `showText` operand apart into glyphs and moves the pen behind them. */
export function showText(
  operand: unknown,
  state: TextState,
  font: LoadedFont,
  marking: Marking,
  into: Glyph[],
): void {
  if (!Array.isArray(operand)) return;
  const matrix = multiply(state.ctm, state.textMatrix);
  const look = {
    ...measure(matrix, state, font.vertical),
    face:
      state.renderingMode === FILL_AND_STROKE && !font.face.bold
        ? { ...font.face, bold: true }
        : font.face,
    ...(marking.mark !== undefined && { mark: marking.mark }),
    ...(marking.artifact && { artifact: true }),
    ...(marking.reversed && { reversed: true }),
    ...(marking.span !== undefined && { span: marking.span }),
  };
  for (const item of operand as unknown[]) {
    if (typeof item === 'number') {
      const shift = (-item * state.fontSize) / 1000;
      if (font.vertical) state.y += shift;
      else state.x += shift * state.horizontalScale;
      continue;
    }
    const shown = shownGlyph(item);
    if (shown === undefined) continue;
    const advance =
      shown.width * font.unit * state.fontSize +
      state.charSpacing +
      (shown.isSpace ? state.wordSpacing : 0);
    placeGlyph(shown, advance, state, font, matrix, look, into);
  }
}

function placeGlyph(
  shown: ShownGlyph,
  advance: number,
  state: TextState,
  font: LoadedFont,
  matrix: Matrix,
  look: Omit<Glyph, 'text' | 'code' | 'x' | 'y' | 'width'>,
  into: Glyph[],
): void {
  if (font.vertical) {
    placeUpright(shown, state, matrix, look, into);
    return;
  }
  // With the spacing of letter-spaced type, which is no gap; wider spacing is a way of placing words.
  const plain = shown.width * font.unit * state.fontSize;
  const spacing = Math.min(Math.max(state.charSpacing, 0), WIDEST_SPACING * state.fontSize);
  const inked = (plain + (plain > 0 ? spacing : 0)) * state.horizontalScale;
  const start = apply(matrix, state.x, state.y + state.rise);
  const end = apply(matrix, state.x + inked, state.y + state.rise);
  const width = Math.hypot(end[0] - start[0], end[1] - start[1]);
  const left = inked < 0 ? end : start;
  if (shown.text !== '')
    into.push({ ...look, ...turned(left, look.turn), ...named(shown, state), width });
  state.x += advance * state.horizontalScale;
}

/** Vertical writing: glyphs stand below one another; each becomes a glyph of a line that runs downwards. */
function placeUpright(
  shown: ShownGlyph,
  state: TextState,
  matrix: Matrix,
  look: Omit<Glyph, 'text' | 'code' | 'x' | 'y' | 'width'>,
  into: Glyph[],
): void {
  const start = apply(matrix, state.x, state.y);
  if (shown.text !== '') {
    into.push({ ...look, ...turned(start, look.turn), ...named(shown, state), width: look.size });
  }
  state.y -= state.fontSize + state.charSpacing;
}

function named(shown: ShownGlyph, { fontId }: TextState): { text: string; code: string } {
  return { text: shown.text, code: `${fontId} ${shown.code}` };
}

/** Coordinates in the frame in which the text runs from left to right. */
function turned([x, y]: readonly [number, number], turn: number): { x: number; y: number } {
  switch (turn) {
    case 90:
      return { x: y, y: -x };
    case 180:
      return { x: -x, y: -y };
    case 270:
      return { x: -y, y: x };
    default:
      return { x, y };
  }
}

function measure(
  matrix: Matrix,
  state: TextState,
  vertical: boolean,
): { size: number; turn: number } {
  const [a, b, c, d] = matrix;
  const size = Math.hypot(c, d) * Math.abs(state.fontSize);
  const sign = state.fontSize * state.horizontalScale < 0 ? -1 : 1;
  const direction = vertical ? [-c, -d] : [a * sign, b * sign];
  const degrees = (Math.atan2(direction[1] ?? 0, direction[0] ?? 1) * 180) / Math.PI;
  return { size, turn: (((Math.round(degrees / 90) * 90) % 360) + 360) % 360 };
}

interface ShownGlyph {
  readonly text: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly code: number;
}

function shownGlyph(item: unknown): ShownGlyph | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const { unicode, width, isSpace, originalCharCode } = item as Record<string, unknown>;
  return {
    text: typeof unicode === 'string' ? unicode : '',
    width: typeof width === 'number' && Number.isFinite(width) ? width : 0,
    isSpace: isSpace === true,
    code: typeof originalCharCode === 'number' ? originalCharCode : -1,
  };
}
