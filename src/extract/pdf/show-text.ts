import type { LoadedFont } from './fonts.js';
import { multiply, type Matrix } from './matrix.js';
import type { Packer } from './pack.js';
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

/** Degrees by which a scanned page may be askew; text at another angle stands across the page, as DRAFT does. */
const SLANT = 8;

const WIDEST_SPACING = 0.5;

/** Takes a pdf.js `showText` operand apart into glyphs and moves the pen behind them. */
export function showText(
  operand: unknown,
  state: TextState,
  font: LoadedFont,
  marking: Marking,
  into: Packer,
): void {
  if (!Array.isArray(operand)) return;
  const matrix = multiply(state.ctm, state.textMatrix);
  const { size, turn } = measure(matrix, state, font.vertical);
  const doubled = state.renderingMode === FILL_AND_STROKE && !font.face.bold;
  into.look({
    size,
    turn,
    face: doubled ? font.bolder : font.face,
    mark: marking.mark,
    artifact: marking.artifact || undefined,
    span: marking.span,
    actual: undefined,
    reversed: marking.reversed || undefined,
  });
  const place = placing(matrix, state, size, turn, into);
  for (const item of operand as unknown[]) {
    if (typeof item === 'number') {
      const shift = (-item * state.fontSize) / 1000;
      if (font.vertical) state.y += shift;
      else state.x += shift * state.horizontalScale;
    } else if (typeof item === 'object' && item !== null) {
      const { unicode, width, isSpace, originalCharCode } = item as ShownGlyph;
      const text = typeof unicode === 'string' ? unicode : '';
      const sign = text === '' ? -1 : signOf(text, originalCharCode, font, state, into);
      const wide = typeof width === 'number' && Number.isFinite(width) ? width : 0;
      if (font.vertical) place.upright(sign);
      else place.level(sign, wide * font.unit * state.fontSize, isSpace === true);
    }
  }
}

/** A glyph of pdf.js, unchecked. */
interface ShownGlyph {
  readonly unicode?: unknown;
  readonly width?: unknown;
  readonly isSpace?: unknown;
  readonly originalCharCode?: unknown;
}

function signOf(
  text: string,
  shown: unknown,
  font: LoadedFont,
  { fontId }: TextState,
  into: Packer,
): number {
  const code = typeof shown === 'number' ? shown : -1;
  const known = font.signs.get(code);
  if (known?.text === text) return known.sign;
  const sign = into.sign(text, `${fontId} ${code}`);
  font.signs.set(code, { text, sign });
  return sign;
}

interface Placing {
  level(sign: number, plain: number, isSpace: boolean): void;
  upright(sign: number): void;
}

/** Ways to put a glyph on the page and to move the pen; a negative sign is a glyph without text. */
function placing(
  matrix: Matrix,
  state: TextState,
  size: number,
  turn: number,
  into: Packer,
): Placing {
  const [a, b, c, d, e, f] = matrix;
  const across = Math.cos((turn * Math.PI) / 180);
  const down = Math.sin((turn * Math.PI) / 180);
  const add = (sign: number, x: number, y: number, width: number): void => {
    // In the frame in which the text runs from left to right.
    if (turn === 0) into.add(sign, x, y, width);
    else if (turn === 90) into.add(sign, y, -x, width);
    else if (turn === 180) into.add(sign, -x, -y, width);
    else if (turn === 270) into.add(sign, -y, x, width);
    else into.add(sign, x * across + y * down, y * across - x * down, width);
  };
  const spacing = Math.min(Math.max(state.charSpacing, 0), WIDEST_SPACING * state.fontSize);
  return {
    level(sign, plain, isSpace) {
      if (sign >= 0) {
        // With the spacing of letter-spaced type, which is no gap; wider spacing is a way of placing words.
        const inked = (plain + (plain > 0 ? spacing : 0)) * state.horizontalScale;
        const left = inked < 0 ? state.x + inked : state.x;
        const y = state.y + state.rise;
        const width = Math.hypot(a * inked, b * inked);
        add(sign, a * left + c * y + e, b * left + d * y + f, width);
      }
      const advance = plain + state.charSpacing + (isSpace ? state.wordSpacing : 0);
      state.x += advance * state.horizontalScale;
    },
    // Vertical writing: glyphs stand below one another; each becomes a glyph of a line that runs downwards.
    upright(sign) {
      const { x, y } = state;
      if (sign >= 0) add(sign, a * x + c * y + e, b * x + d * y + f, size);
      state.y -= state.fontSize + state.charSpacing;
    },
  };
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
  const straight = Math.round(degrees / 90) * 90;
  const turn = Math.abs(degrees - straight) <= SLANT ? straight : Math.round(degrees);
  return { size, turn: ((turn % 360) + 360) % 360 };
}
