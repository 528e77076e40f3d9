import { latinCode } from '../ocr/latin.js';
import { remembered } from './letters.js';
import { isPlausible } from './plausible.js';

/** A page with fewer characters is not judged. */
const FEWEST = 20;
const MOST_UNREADABLE = 0.2;
const MOST_SYMBOLS = 0.35;

// eslint-disable-next-line no-control-regex -- controls are what is looked for
const UNREADABLE = /[\p{Co}\p{Cn}\ufffd\u0000-\u0008\u000e-\u001f\u0080-\u009f]/u;
/** Letters with diacritics are at most a quarter of a language; a text in another encoding shows hardly any others. */
const MOST_ACCENTED = 0.5;
const SYMBOLS =
  /[\u00a1-\u00aa\u00ac-\u00b6\u00b8-\u00ba\u00bc-\u00bf\u00d7\u00f7\p{Sm}\p{Sk}\p{Sc}]/u;
const MOST_OF_UPPER_HALF = 0.6;
/** Words that mix scripts; a Latin letter slips into a Russian word now and then. */
const MOST_MIXED = 0.3;
const FEWEST_WORDS = 10;

const NO_KINDS = {
  visible: 0,
  unreadable: 0,
  upperHalf: 0,
  letter: 0,
  accented: 0,
  figure: 0,
  symbol: 0,
};

/** What a character counts for: 1 where it is of a kind. */
const kindsOf = remembered((character): typeof NO_KINDS => {
  if (/\s/u.test(character)) return NO_KINDS;
  const of = (pattern: RegExp): number => Number(pattern.test(character));
  return {
    visible: 1,
    unreadable: of(UNREADABLE),
    upperHalf: of(/[\u00a1-\u00ff]/u),
    letter: of(/\p{L}/u),
    accented: of(/[\u00c0-\u00ff]/u),
    figure: of(/\p{N}/u),
    symbol: of(SYMBOLS),
  };
});

function countedIn(text: string): typeof NO_KINDS {
  const sums = { ...NO_KINDS };
  for (const character of text) {
    const kinds = kindsOf(character);
    sums.visible += kinds.visible;
    sums.unreadable += kinds.unreadable;
    sums.upperHalf += kinds.upperHalf;
    sums.letter += kinds.letter;
    sums.accented += kinds.accented;
    sums.figure += kinds.figure;
    sums.symbol += kinds.symbol;
  }
  return sums;
}

/** True where the characters of a page are not those that its reader sees: fonts without a usable table of characters. */
export function isGarbled(text: string): boolean {
  const { visible, unreadable, upperHalf, letter, accented, figure, symbol } = countedIn(text);
  if (visible < FEWEST) return visible > 0 && unreadable > visible / 2;
  if (unreadable > MOST_UNREADABLE * visible) return true;
  if (upperHalf > MOST_OF_UPPER_HALF * visible) return true;
  if (letter >= FEWEST && accented > MOST_ACCENTED * letter) return true;
  if (symbol > MOST_SYMBOLS * visible && letter + figure < visible / 2) return true;
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
