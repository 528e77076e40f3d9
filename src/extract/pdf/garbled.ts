import { latinCode } from '../ocr/latin.js';
import { isPlausible } from './plausible.js';

/** A page with fewer characters is not judged. */
const FEWEST = 20;
const MOST_UNREADABLE = 0.2;
const MOST_SYMBOLS = 0.35;

// eslint-disable-next-line no-control-regex -- controls are what is looked for
const UNREADABLE = /[\p{Co}\p{Cn}\ufffd\u0000-\u0008\u000e-\u001f\u0080-\u009f]/gu;
/** Letters with diacritics are at most a quarter of a language; a text in another encoding shows hardly any others. */
const MOST_ACCENTED = 0.5;
const SYMBOLS =
  /[\u00a1-\u00aa\u00ac-\u00b6\u00b8-\u00ba\u00bc-\u00bf\u00d7\u00f7\p{Sm}\p{Sk}\p{Sc}]/gu;
const MOST_OF_UPPER_HALF = 0.6;
/** Words that mix scripts; a Latin letter slips into a Russian word now and then. */
const MOST_MIXED = 0.3;
const FEWEST_WORDS = 10;

/** True where the characters of a page are not those that its reader sees: fonts without a usable table of characters. */
export function isGarbled(text: string): boolean {
  const visible = text.replace(/\s/gu, '');
  const length = Array.from(visible).length;
  const unreadable = count(visible, UNREADABLE);
  if (length < FEWEST) return length > 0 && unreadable > length / 2;
  if (unreadable > MOST_UNREADABLE * length) return true;
  if (count(visible, /[\u00a1-\u00ff]/gu) > MOST_OF_UPPER_HALF * length) return true;
  const letters = count(visible, /\p{L}/gu);
  const accented = count(visible, /[\u00c0-\u00ff]/gu);
  if (letters >= FEWEST && accented > MOST_ACCENTED * letters) return true;
  const figures = count(visible, /\p{N}/gu);
  if (count(visible, SYMBOLS) > MOST_SYMBOLS * length && letters + figures < length / 2)
    return true;
  return isMixed(text) || isShifted(text) || !isPlausible(text);
}

/** By how much the numbers of glyphs lie below the codes of ASCII in most TrueType fonts. */
const GLYPH_SHIFT = 29;

/** Share of what stands between spaces that are words, if it is a text. */
const MOSTLY_WORDS = 0.6;

/** A text that makes sense only where its characters are taken for the numbers of glyphs. */
function isShifted(text: string): boolean {
  if (latinCode(text) !== undefined) return false;
  const meant = Array.from(text, (character) =>
    /\s/u.test(character)
      ? ' '
      : String.fromCharCode((character.codePointAt(0) ?? 0) + GLYPH_SHIFT),
  ).join('');
  const parts = meant.split(/\s+/u).map((part) => part.replace(/[.,;:!?)]+$/u, ''));
  const words = parts.filter((part) => /^\p{Script=Latin}+$/u.test(part));
  return words.length > MOSTLY_WORDS * parts.length && latinCode(words.join(' ')) !== undefined;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Hebrew}/u,
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u,
] as const;

/** A third of the words mix letters of several scripts. Between Chinese and Latin letters there need be no space. */
function isMixed(text: string): boolean {
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  if (words.length < FEWEST_WORDS) return false;
  const mixed = words.filter((word) => {
    const scripts = SCRIPTS.filter((script) => script.test(word));
    return scripts.length > 2 || (scripts.length === 2 && !HAN.test(word));
  });
  return mixed.length > MOST_MIXED * words.length;
}

const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
