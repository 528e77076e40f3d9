import type { Span } from '../model/index.js';

/** A text without what writers vary, and where each of its UTF-16 units stands in the text itself. */
export interface Folded {
  readonly text: string;
  /** Parallel to `text`. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Letters that decompose into no others, as they are written without their marks. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ة: 'ه',
  ى: 'ي',
  ٱ: 'ا',
  ک: 'ك',
  ی: 'ي',
  ʼ: "'",
  ʻ: "'",
  ʹ: "'",
  ʾ: "'",
  ʿ: "'",
};

/** Soft hyphens, joiners, direction marks, lengthening of Arabic words, and a hyphen at the end of a line in a word. */
const NOTHING = /[\p{M}\p{Cf}\u0640]/u;
const BROKEN = /(?<=\p{L})[-‐\u00ad]\s*\n\s*(?=\p{Ll})|(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;

/** Without case, accents, vowel signs, invisible characters, and breaks inside words. */
export function folded(text: string): Folded {
  const breaks = new Map(
    [...text.matchAll(BROKEN)].map(({ 0: gap, index }) => [index, gap.length]),
  );
  let plain = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < text.length;) {
    const gap = breaks.get(at);
    if (gap !== undefined) {
      at += gap;
      continue;
    }
    const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const end = at + char.length;
    const written = char < '\u0080' ? char.toLowerCase() : foldedChar(char);
    plain += written;
    starts.push(...new Array<number>(written.length).fill(at));
    ends.push(...new Array<number>(written.length).fill(end));
    at = end;
  }
  return { text: plain, starts, ends };
}

const known = new Map<string, string>();

function foldedChar(char: string): string {
  const before = known.get(char);
  if (before !== undefined) return before;
  const plain = Array.from(char.normalize('NFKD').toLowerCase())
    .filter((part) => !NOTHING.test(part))
    .map((part) => PLAIN[part] ?? part)
    .join('');
  known.set(char, plain);
  return plain;
}

/** Without positions. */
export function foldedText(text: string): string {
  return folded(text).text;
}

/** A stretch of the folded text as one of the text itself, with the marks that follow its last letter. */
export function unfolded({ starts, ends }: Folded, { start, end }: Span, text: string): Span {
  const last = ends[end - 1] ?? 0;
  const marks = /^[\p{M}\u0640]+/u.exec(text.slice(last, last + 8))?.[0].length ?? 0;
  return { start: starts[start] ?? 0, end: last + marks };
}

/** A run of letters, by its place in the folded text. */
export interface Token extends Span {
  /** Folded. */
  readonly word: string;
  readonly capital: boolean;
}

export function tokensIn(found: Folded, text: string): readonly Token[] {
  return [...found.text.matchAll(/\p{L}+/gu)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
    capital: /^\p{Lu}/u.test(text.slice(found.starts[index] ?? 0, (found.starts[index] ?? 0) + 2)),
  }));
}
