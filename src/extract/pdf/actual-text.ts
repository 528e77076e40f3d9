import { contentStreams } from './content-streams.js';
import { foldGlyph } from './fold.js';
import type { Glyph } from './ink.js';
import { markedContentOf, type Marked } from './marked-content.js';
import { packed, unpacked } from './pack.js';
import type { Ink } from './read-ink.js';

/** Longer replacement texts stand for more than a few letters and would lose the glyphs' places. */
const LONGEST = 12;

/**
 * Pages with the text that the file itself gives for glyphs which no table of characters can explain, such as an
 * Arabic letter drawn in two pieces. A content stream is used for a page only if both have the same sequences of marked
 * content and what they say of the text agrees.
 */
export function withActualText(pages: readonly Ink[], bytes: Uint8Array): readonly Ink[] {
  const waiting = new Set(
    pages.filter(({ sequences }) => sequences.some(({ tag }) => tag === 'Span')),
  );
  if (waiting.size === 0) return pages;
  const mended = new Map<Ink, Ink>();
  for (const content of contentStreams(bytes)) {
    if (!content.includes('/ActualText')) continue;
    const marked = markedContentOf(content);
    for (const page of waiting) {
      const glyphs = sameSequences(page, marked)
        ? replaced(unpacked(page.glyphs), marked)
        : undefined;
      if (glyphs === undefined) continue;
      mended.set(page, { ...page, glyphs: packed(glyphs) });
      waiting.delete(page);
      break;
    }
    if (waiting.size === 0) break;
  }
  return pages.map((page) => mended.get(page) ?? page);
}

function sameSequences({ sequences }: Ink, marked: readonly Marked[]): boolean {
  return (
    sequences.length === marked.length &&
    sequences.every(({ tag, mark }, i) => tag === marked[i]?.tag && mark === marked[i].mark)
  );
}

/** Undefined where the replacement texts are those of another page. */
function replaced(glyphs: readonly Glyph[], marked: readonly Marked[]): Glyph[] | undefined {
  const result: Glyph[] = [];
  let odd = 0;
  let even = 0;
  for (let i = 0; i < glyphs.length;) {
    const glyph = glyphs[i];
    if (glyph === undefined) break;
    let end = i + 1;
    while (end < glyphs.length && glyph.span !== undefined && glyphs[end]?.span === glyph.span)
      end++;
    const group = glyphs.slice(i, end);
    const actual = glyph.span === undefined ? undefined : marked[glyph.span]?.actual;
    i = end;
    if (actual === undefined || actual.length > LONGEST || !isOneLine(group)) {
      result.push(...group);
      continue;
    }
    if (agrees(group, actual)) even += 1;
    else odd += 1;
    if (actual !== '') result.push(merged(group, glyph, actual));
  }
  return odd > even ? undefined : result;
}

function isOneLine(group: readonly Glyph[]): boolean {
  const first = group[0];
  return first !== undefined && group.every(({ y }) => Math.abs(y - first.y) < first.size);
}

/** Every letter that the glyphs themselves name is in the replacement text. */
function agrees(group: readonly Glyph[], actual: string): boolean {
  const named = foldGlyph(group.map(({ text }) => text).join('')).normalize('NFKD');
  const whole = foldGlyph(actual).normalize('NFKD');
  return Array.from(named.matchAll(/\p{L}/gu)).every(([letter]) => whole.includes(letter));
}

function merged(group: readonly Glyph[], first: Glyph, actual: string): Glyph {
  const x = Math.min(...group.map((glyph) => glyph.x));
  const right = Math.max(...group.map((glyph) => glyph.x + glyph.width));
  const base = group.find(({ width }) => width > 0) ?? first;
  return { ...base, text: actual, code: `actual ${actual}`, x, width: right - x, actual: true };
}
