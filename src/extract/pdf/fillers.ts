import type { Glyph } from './ink.js';
import { unpacked } from './pack.js';
import type { Ink } from './read-ink.js';

const ARABIC = /\p{Script=Arabic}/u;
/** A sign seen less often between letters may be a slip of the pen. */
const FEWEST = 3;
/** Beside a diacritic or a ligature, its neighbours are not plain letters. */
const MOSTLY = 3;

/**
 * Pages without the strokes that stretch justified Arabic words: LibreOffice stores them as some other character of the
 * font, such as a comma. A glyph is such a stroke if it nearly always stands between two Arabic letters of a word.
 */
export function withoutFillers(pages: readonly Ink[]): readonly Ink[] {
  if (!pages.some((page) => page.glyphs.signs.some(({ text }) => ARABIC.test(text)))) return pages;
  const inside = new Map<string, number>();
  const elsewhere = new Map<string, number>();
  for (const page of pages) {
    const glyphs = unpacked(page.glyphs);
    glyphs.forEach((glyph, index) => {
      if (ARABIC.test(glyph.text) || glyph.text.trim() === '') return;
      const counts = joinsLetters(glyphs, index) ? inside : elsewhere;
      counts.set(glyph.code, (counts.get(glyph.code) ?? 0) + 1);
    });
  }
  const fillers = new Set(
    [...inside]
      .filter(([code, n]) => n >= FEWEST && n > MOSTLY * (elsewhere.get(code) ?? 0))
      .map(([code]) => code),
  );
  if (fillers.size === 0) return pages;
  return pages.map((page) => ({
    ...page,
    glyphs: {
      ...page.glyphs,
      signs: page.glyphs.signs.map(({ text, code }) => ({
        code,
        text: fillers.has(code) ? '\u0640' : text,
      })),
    },
  }));
}

/** The next other glyph to either side is an Arabic letter that touches it. */
function joinsLetters(glyphs: readonly Glyph[], index: number): boolean {
  const { code } = glyphs[index] ?? {};
  return [-1, 1].every((step) => {
    let at = index;
    while (glyphs[at]?.code === code && touches(glyphs[at], glyphs[at + step])) at += step;
    const end = glyphs[at];
    return end !== undefined && end.code !== code && ARABIC.test(end.text);
  });
}

function touches(one: Glyph | undefined, other: Glyph | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const [left, right] = one.x <= other.x ? [one, other] : [other, one];
  return (
    Math.abs(one.y - other.y) < 0.3 * one.size && right.x - (left.x + left.width) < 0.05 * one.size
  );
}
