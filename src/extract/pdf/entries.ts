import type { Entry } from './annotations.js';
import { foldGlyph } from './fold.js';
import type { Glyph } from './ink.js';
import { apply, type Matrix } from './matrix.js';

/** Begins the code of a glyph that stands for a whole paragraph which somebody filled in. */
const ENTRY = 'entry ';
const BOX = 'entry box ';

export function isEntry({ code }: { readonly code: string }): boolean {
  return code.startsWith(ENTRY);
}

export function isBoxEntry({ code }: { readonly code: string }): boolean {
  return code.startsWith(BOX);
}

/** Sizes of type, in points: where the file sets none; and the least. */
const PLAIN = 10;
const LEAST = 4;
const LINE = 1.25;
/** Of a letter, relative to its size, roughly. */
const WIDTH = 0.5;

/**
 * The page's glyphs with those of `entries`: one glyph a paragraph, at its place, with the whole text in reading order.
 * An entry that is drawn on the page already is left out; dots, lines and boxes that it covers are.
 */
export function withEntries(
  drawn: readonly Glyph[],
  entries: readonly Entry[],
  base: Matrix,
): readonly Glyph[] {
  const turn = commonestTurn(drawn);
  const covered = new Set<Glyph>();
  const added: Glyph[] = [];
  const isPrinted = printedOn(drawn);
  entries.forEach((entry, index) => {
    const area = areaOf(entry, base, turn);
    const below = drawn.filter((glyph) => glyph.turn === turn && isInside(glyph, area));
    if (!entry.box && isSame(below, entry.text)) return;
    for (const glyph of below) if (isDecoration(glyph, entry.box)) covered.add(glyph);
    const line = captionLine(
      drawn.filter((glyph) => glyph.turn === turn),
      area,
    );
    const told = line === undefined ? withAbout(entry, isPrinted) : entry;
    added.push(...glyphsOf(told, area, turn, index, line));
  });
  return [...drawn.filter((glyph) => !covered.has(glyph)), ...added];
}

/** Says what a tick or choice is about where no caption stands beside it and the page does not say so elsewhere. */
function withAbout(entry: Entry, isPrinted: (text: string) => boolean): Entry {
  const { about, box, text } = entry;
  if (about === undefined || isPrinted(about)) return entry;
  return { ...entry, text: box ? `${text} ${about}` : `${about}: ${text}` };
}

function printedOn(drawn: readonly Glyph[]): (text: string) => boolean {
  const letters = (text: string): string => foldGlyph(text).replace(/\P{L}/gu, '').toLowerCase();
  let page: string | undefined;
  return (text) => {
    page ??= letters(drawn.map((glyph) => glyph.text).join(''));
    return page.includes(letters(text));
  };
}

interface Area {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** The entry's rectangle in the frame in which the page's text runs from left to right. */
function areaOf({ rect }: Entry, base: Matrix, turn: number): Area {
  const corners = [apply(base, rect[0], rect[1]), apply(base, rect[2], rect[3])].map(([x, y]) => {
    if (turn === 90) return [y, -x] as const;
    if (turn === 180) return [-x, -y] as const;
    return turn === 270 ? ([-y, x] as const) : ([x, y] as const);
  });
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}

function commonestTurn(drawn: readonly Glyph[]): number {
  const counts = new Map<number, number>();
  for (const { turn } of drawn) counts.set(turn, (counts.get(turn) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function isInside(glyph: Glyph, { x0, y0, x1, y1 }: Area): boolean {
  const x = glyph.x + glyph.width / 2;
  const y = glyph.y - 0.3 * glyph.size;
  return x >= x0 - 1 && x <= x1 + 1 && y >= y0 - 1 && y <= y1 + 1;
}

/** Share of the entry's characters that must be drawn in its place before it counts as drawn. */
const SAME = 0.8;

function isSame(drawn: readonly Glyph[], text: string): boolean {
  const wanted = Array.from(foldGlyph(text).replace(/\s/gu, ''));
  const left = new Map<string, number>();
  for (const glyph of drawn) {
    for (const letter of foldGlyph(glyph.text)) left.set(letter, (left.get(letter) ?? 0) + 1);
  }
  const met = wanted.filter((letter) => {
    const count = left.get(letter) ?? 0;
    left.set(letter, count - 1);
    return count > 0;
  });
  return met.length >= SAME * wanted.length;
}

function isDecoration({ text }: Glyph, box: boolean): boolean {
  return box ? !/[\p{L}\p{N}]/u.test(text) : /^[\s._…·-]+$/u.test(text);
}

/** The baseline of the letter beside an area that is nearest to it: a field may stand a little above or below its caption. */
function captionLine(drawn: readonly Glyph[], { x0, y0, x1, y1 }: Area): number | undefined {
  let nearest: { readonly gap: number; readonly y: number } | undefined;
  for (const { text, x, y, width, size } of drawn) {
    const shared = Math.min(y + 0.1 * size, y1) - Math.max(y - 0.7 * size, y0);
    if (shared < 0.3 * size || !/[\p{L}\p{N}]/u.test(text)) continue;
    const gap = Math.max(x - x1, x0 - (x + width));
    if (gap > -1 && gap < (nearest?.gap ?? Infinity)) nearest = { gap, y };
  }
  return nearest?.y;
}

function glyphsOf(
  entry: Entry,
  area: Area,
  turn: number,
  index: number,
  line: number | undefined,
): Glyph[] {
  const height = area.y1 - area.y0;
  const paragraphs = entry.text.split(/[\r\n\u2028\u2029]+/u).filter((text) => text.trim() !== '');
  const fitting = Math.max(1, Math.floor(height / (LINE * LEAST)));
  const shown = paragraphs.slice(0, fitting - 1);
  if (paragraphs.length >= fitting) shown.push(paragraphs.slice(fitting - 1).join(' '));
  const room = height / Math.max(1, shown.length);
  const size = Math.max(
    LEAST,
    Math.min(entry.size ?? PLAIN, room / LINE, entry.box ? PLAIN : Infinity),
  );
  const step = Math.min(room, 1.8 * LINE * size);
  // One line stands in the middle of a low field; a higher one is filled from its top.
  const low = shown.length === 1 && height <= 2.5 * size;
  const first = low ? (line ?? (area.y0 + area.y1) / 2 + 0.35 * size) : area.y0 + size;
  return shown.map((text, at) => ({
    text,
    code: `${entry.box ? BOX : ENTRY}${index}/${at}`,
    x: area.x0,
    y: first + at * step,
    width: Math.min(area.x1 - area.x0, Math.max(1, text.length) * WIDTH * size),
    size,
    face: { name: '', bold: false, italic: false },
    turn,
    actual: true,
  }));
}
