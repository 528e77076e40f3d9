import type { Glyph, Page, Rule } from './ink.js';

/** A page with glyphs of some kind. */
export interface PageOf<T extends Glyph> extends Page {
  readonly glyphs: readonly T[];
}

/** A page's text that runs in one direction of the sheet, turned so that it runs from left to right. */
export interface Turned<T extends Glyph> {
  readonly page: PageOf<T>;
  readonly turn: number;
}

/**
 * The text of a page by the direction of its baselines, most of it first. Glyphs come with coordinates of their own
 * direction; the rest of the page is turned with the first.
 */
export function uprightPages<T extends Glyph>(page: PageOf<T>): readonly Turned<T>[] {
  const byTurn = new Map<number, T[]>();
  for (const glyph of page.glyphs) {
    const glyphs = byTurn.get(glyph.turn);
    if (glyphs) glyphs.push(glyph);
    else byTurn.set(glyph.turn, [glyph]);
  }
  return [...byTurn]
    .sort(([a, one], [b, other]) => other.length - one.length || a - b)
    .map(([turn, glyphs]) => ({ turn, page: turnedPage(page, glyphs, turn) }));
}

function turnedPage<T extends Glyph>(
  page: PageOf<T>,
  glyphs: readonly T[],
  turn: number,
): PageOf<T> {
  const across = turn % 180 !== 0;
  const width = across ? page.height : page.width;
  const height = across ? page.width : page.height;
  // Glyphs turn about the sheet's corner; this moves them back onto it.
  const right = turn === 180 || turn === 270 ? width : 0;
  const down = turn === 180 || turn === 90 ? height : 0;
  return {
    ...page,
    width,
    height,
    glyphs:
      right === 0 && down === 0
        ? glyphs
        : glyphs.map((glyph) => ({ ...glyph, x: glyph.x + right, y: glyph.y + down })),
    rules: turn === 0 ? page.rules : page.rules.map((rule) => turnedRule(rule, turn, right, down)),
  };
}

function turnedRule({ x0, y0, x1, y1 }: Rule, turn: number, right: number, down: number): Rule {
  switch (turn) {
    case 90:
      return { x0: y0, y0: down - x1, x1: y1, y1: down - x0 };
    case 180:
      return { x0: right - x1, y0: down - y1, x1: right - x0, y1: down - y0 };
    default:
      return { x0: right - y1, y0: x0, x1: right - y0, y1: x1 };
  }
}
