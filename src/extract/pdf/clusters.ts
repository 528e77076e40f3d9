import { foldGlyph } from './fold.js';
import type { Glyph } from './ink.js';
import { MARK, SPACE } from './letters.js';
import type { Pack } from './pack.js';

/** A glyph with the marks that belong to it and its text as it was typed. */
export interface Cluster extends Glyph {
  /** True for a real space of the file. */
  readonly space: boolean;
}

/** The glyphs of a page with their text as it was typed; empty for those that stand for nothing. */
export function foldedGlyphs({ signs, looks, indices, places }: Pack): Cluster[] {
  const folded = signs.map(({ text, code }) => {
    const typed = foldGlyph(text);
    return { text: typed, code, space: SPACE.test(typed) };
  });
  const clusters: Cluster[] = [];
  for (let at = 0; 2 * at < indices.length; at++) {
    const sign = folded[indices[2 * at] ?? 0];
    const look = looks[indices[2 * at + 1] ?? 0];
    if (!sign || !look) continue;
    // All members by name: spreading millions of glyphs takes most of the time of a long file.
    clusters.push({
      text: sign.text,
      x: places[3 * at] ?? 0,
      y: places[3 * at + 1] ?? 0,
      width: places[3 * at + 2] ?? 0,
      size: look.size,
      face: look.face,
      turn: look.turn,
      code: sign.code,
      mark: look.mark,
      artifact: look.artifact,
      span: look.span,
      actual: look.actual,
      reversed: look.reversed,
      space: sign.space,
    });
  }
  return clusters;
}

/**
 * Puts diacritics, which may be drawn at any height and before or after their letter, behind the letter they belong to.
 * `glyphs` in the file's order.
 */
export function clustersOf(glyphs: readonly Cluster[]): Cluster[] {
  const folded = withoutStrokes(glyphs);
  const clusters: Cluster[] = [];
  let waiting: Cluster[] = [];
  folded.forEach((cluster, index) => {
    if (!isMark(cluster.text)) {
      clusters.push(waiting.length > 0 ? withMarks(cluster, waiting) : cluster);
      waiting = [];
      return;
    }
    const before = clusters.at(-1);
    if (belongsToNext(before, cluster, nextLetter(folded, index))) waiting.unshift(cluster);
    else if (before) clusters[clusters.length - 1] = withMarks(before, [cluster]);
    else clusters.push(cluster);
  });
  return [...clusters, ...waiting];
}

/** More marks than these on one letter are no writing. */
const MOST_MARKS = 16;

function nextLetter(folded: readonly Cluster[], index: number): Cluster | undefined {
  const end = Math.min(folded.length, index + MOST_MARKS);
  for (let i = index + 1; i < end; i++) {
    const cluster = folded[i];
    if (cluster && !isMark(cluster.text)) return cluster;
  }
  return undefined;
}

/** No sign below U+0300 is a mark, which tells of most without a look at the table. */
function isMark(text: string): boolean {
  return text.charCodeAt(0) >= 0x300 && MARK.test(text);
}

/** Glyphs that stand for nothing, such as the strokes that stretch Arabic words, widen the one before them. */
function withoutStrokes(glyphs: readonly Cluster[]): readonly Cluster[] {
  if (!glyphs.some(({ text }) => text === '')) return glyphs;
  const folded: Cluster[] = [];
  for (const glyph of glyphs) {
    const last = folded.at(-1);
    if (glyph.text !== '') folded.push(glyph);
    else if (last && sameLine(last, glyph) && Math.abs(last.x + last.width - glyph.x) < 1) {
      folded[folded.length - 1] = { ...last, width: glyph.x + glyph.width - last.x };
    }
  }
  return folded;
}

function withMarks(base: Cluster, marks: readonly Cluster[]): Cluster {
  return { ...base, text: base.text + marks.map(({ text }) => text).join('') };
}

/** In text drawn from left to right in visual order, a mark of a right-to-left letter comes before its letter. */
function belongsToNext(
  before: Cluster | undefined,
  mark: Cluster,
  after: Cluster | undefined,
): boolean {
  if (after === undefined || !/[\u0590-\u08ff]/u.test(mark.text)) return false;
  if (!sameLine(after, mark) || !isArabic(after)) return false;
  if (before === undefined || !sameLine(before, mark) || !isArabic(before)) return true;
  // Where the letters are of two words, the mark may stand over one of them; else they are in the order drawn.
  if (mark.width === 0 && Math.abs(after.x - (before.x + before.width)) > 0.3 * mark.size) {
    if (contains(after, mark)) return true;
    if (contains(before, mark)) return false;
  }
  return before.x < after.x;
}

function isArabic({ text }: Cluster): boolean {
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text);
}

function contains(letter: Cluster, mark: Cluster): boolean {
  return mark.x > letter.x - 1 && mark.x < letter.x + letter.width + 1;
}

function sameLine(one: Glyph, other: Glyph): boolean {
  return Math.abs(one.y - other.y) < 1.2 * Math.max(one.size, other.size);
}
