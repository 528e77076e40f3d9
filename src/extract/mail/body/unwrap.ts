import type { BodyLine } from './lines.js';

/** Lines that a program broke are this long, in the width of Latin letters. */
const NARROWEST = 50;
const WIDEST = 100;

/** A line opens something of its own: a bullet, a number, a question, a label. */
const OPENS =
  /^(?:[-–—•·*●○▪■◦►✓]\s|[-–—•●○▪■]\p{L}|\(?(?:\p{Nd}{1,3}|[a-z]|[ivx]{1,5}|[а-я]|[أ-ي])[.)）:、．]|\(?\p{Nd}{1,2}(?:\.\p{Nd}{1,2}){1,3}\.?\s|(?:q|question|pregunta|вопрос|annex|annexe|anexo|приложение|article|artículo|статья)\s?\.?\s*\p{Nd}|(?:问题|問題|السؤال|سؤال)|第?[（(]?[一二三四五六七八九十]{1,3}[)）、.．]|[①-⑳])/iu;

/** A sentence is over, and a line with a label of its own begins: `Address: …`. */
const ENDS = /[.;:!?。！？؟]["”»)]?$/u;
const LABEL = /^\p{Lu}[\p{L} ]{1,30}:\s/u;

export const BULLET = /^(?:[-–—•·*●○▪■◦►✓]\s+\S|[•●○▪■]\S)/u;

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u;

/** The paragraphs of lines that follow one another without an empty line: broken lines rejoined, all others kept apart. */
export function paragraphs(lines: readonly BodyLine[], width: number | undefined): string[] {
  const written: string[][] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const last = written.at(-1);
    if (before !== undefined && last !== undefined && goesOn(before, line, width)) {
      last.push(gap(before.text, line.text), line.text);
    } else written.push([line.text]);
  });
  return written.map((parts) => parts.join(''));
}

function goesOn(before: BodyLine, { text }: BodyLine, width: number | undefined): boolean {
  if (before.whole === true || OPENS.test(text) || /[;；]$/u.test(before.text)) return false;
  return isFull(before.text, text, width) || isBroken(before.text, text);
}

/** A program breaks a line where the next word does not fit. */
function isFull(before: string, after: string, width: number | undefined): boolean {
  if (width === undefined || (/[:：]$/u.test(before) && /^\p{Lu}/u.test(after))) return false;
  if (ENDS.test(before) && (LABEL.test(after) || isTitle(after))) return false;
  return widthOf(before) + 1 + firstWord(after) > width - 1;
}

/** A person breaks a long line anywhere, and a sentence goes on in small letters. */
function isBroken(before: string, after: string): boolean {
  return /^\p{Ll}/u.test(after) && !ENDS.test(before) && widthOf(before) >= NARROWEST;
}

/** A short line that ends in no sentence's sign; the last line of a paragraph does. */
function isTitle(text: string): boolean {
  return widthOf(text) < NARROWEST && /^\P{Ll}/u.test(text) && /[\p{L}\p{N})]$/u.test(text);
}

/** Chinese is written without spaces, and a word broken at its hyphen goes on without one. */
function gap(before: string, after: string): string {
  if (WIDE.test(before.slice(-1)) && WIDE.test(after.charAt(0))) return '';
  return /\p{L}-$/u.test(before) && /^\p{Ll}/u.test(after) ? '' : ' ';
}

/**
 * Where the sender's program broke the lines of one depth; undefined where it did not, for then some line of several words
 * is longer than any program makes them, or none comes near a common length.
 */
export function wrapWidth(lines: readonly BodyLine[]): number | undefined {
  const widths = lines
    .filter(({ text }) => !/^\S+$/u.test(text) || WIDE.test(text))
    .map(({ text }) => widthOf(text));
  const longest = widths.reduce((most, width) => Math.max(most, width), 0);
  if (longest > WIDEST || longest < NARROWEST) return undefined;
  const near = widths.filter((width) => width > longest - 12).length;
  return near >= 2 ? longest : undefined;
}

function widthOf(text: string): number {
  let width = 0;
  for (const sign of text.slice(0, 400)) width += WIDE.test(sign) ? 2 : 1;
  return text.length > 400 ? text.length : width;
}

function firstWord(text: string): number {
  if (WIDE.test(text.charAt(0))) return 2;
  return /^\S+/u.exec(text.slice(0, 200))?.[0].length ?? 0;
}
