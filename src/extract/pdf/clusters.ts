import { foldGlyph } from './fold.js';
import type { Glyph } from './ink.js';
import { MARK, SPACE } from './letters.js';

/** A glyph with the marks that belong to it and its text as it was typed. */
export interface Cluster extends Glyph {
  /** True for a real space of the file. */
  readonly space: boolean;
}

/**
 * Folds the text of glyphs and puts diacritics, which may be drawn at any height and before or after their letter,
 * behind the letter they belong to. `glyphs` in the file's order.
 */
export function clustersOf(glyphs: readonly Glyph[]): Cluster[] {
  const folded = foldAll(glyphs);
  const clusters: Cluster[] = [];
  let waiting: Cluster[] = [];
  folded.forEach((cluster, index) => {
    if (!MARK.test(cluster.text)) {
      clusters.push(waiting.length > 0 ? withMarks(cluster, waiting) : cluster);
      waiting = [];
      return;
    }
    const before = clusters.at(-1);
    const after = folded.slice(index + 1).find(({ text }) => !MARK.test(text));
    if (belongsToNext(before, cluster, after)) waiting.unshift(cluster);
    else if (before) clusters[clusters.length - 1] = withMarks(before, [cluster]);
    else clusters.push(cluster);
  });
  return [...clusters, ...waiting];
}

/** Glyphs that stand for nothing, such as the strokes that stretch Arabic words, widen the one before them. */
function foldAll(glyphs: readonly Glyph[]): Cluster[] {
  const folded: Cluster[] = [];
  for (const glyph of glyphs) {
    const text = foldGlyph(glyph.text);
    const last = folded.at(-1);
    if (text !== '') folded.push(clusterFrom(glyph, text));
    else if (last && sameLine(last, glyph) && Math.abs(last.x + last.width - glyph.x) < 1) {
      folded[folded.length - 1] = { ...last, width: glyph.x + glyph.width - last.x };
    }
  }
  return folded;
}

/** All members by name: spreading millions of glyphs takes most of the time of a long file. */
function clusterFrom(glyph: Glyph, text: string): Cluster {
  return {
    text,
    x: glyph.x,
    y: glyph.y,
    width: glyph.width,
    size: glyph.size,
    face: glyph.face,
    turn: glyph.turn,
    code: glyph.code,
    mark: glyph.mark,
    artifact: glyph.artifact,
    span: glyph.span,
    actual: glyph.actual,
    reversed: glyph.reversed,
    space: SPACE.test(text),
  };
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
