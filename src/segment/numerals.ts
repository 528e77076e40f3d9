/** A way of counting, as labels use it. */
export type NumeralSystem =
  | 'decimal'
  | 'arabic-indic'
  | 'full-width'
  | 'roman'
  | 'latin'
  | 'cyrillic'
  | 'arabic'
  | 'han'
  | 'stem'
  | 'circled';

/** What a numeral is made of; senders keep to it more often than to the call's alphabet. */
export type NumeralKind = 'digit' | 'letter' | 'roman';

export function kindOf(system: NumeralSystem | 'word'): NumeralKind {
  if (system === 'roman') return 'roman';
  return system === 'latin' || system === 'cyrillic' || system === 'arabic' || system === 'stem'
    ? 'letter'
    : 'digit';
}

export interface Numeral {
  readonly system: NumeralSystem;
  /** From 1. */
  readonly value: number;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
const CYRILLIC = 'абвгдежзиклмнопрст';
/** Cyrillic letters typed for the Latin a, c, e that they look like; `-` holds the places of the others. */
const LATIN_LOOKALIKES = 'а-с-е';
const HAN_DIGITS = '一二三四五六七八九';
const HEAVENLY_STEMS = '甲乙丙丁戊己庚辛壬癸';
/** Abjad order, as United Nations texts letter their sub-paragraphs, with the alphabetical third and fourth beside it. */
const ARABIC: Readonly<Record<string, number>> = {
  أ: 1,
  ا: 1,
  إ: 1,
  ب: 2,
  ج: 3,
  ت: 3,
  د: 4,
  ث: 4,
  ه: 5,
  و: 6,
  ز: 7,
  ح: 8,
  ط: 9,
  ي: 10,
};

/**
 * Every way in which a whole string can be read as a number or letter of a label; the likelier first.
 * `i` is Roman one, then the ninth letter.
 */
export function readNumeral(text: string): readonly Numeral[] {
  const plain = text.replace(/[ـ\u200c-\u200f\u202a-\u202e\u2066-\u2069]/g, '').toLowerCase();
  if (plain === '') return [];
  const found: (Numeral | undefined)[] = [
    digits(plain, 0x30, 'decimal'),
    digits(plain, 0x660, 'arabic-indic'),
    digits(plain, 0x6f0, 'arabic-indic'),
    digits(plain, 0xff10, 'full-width'),
    inRange(plain, 0x2460, 20, 'circled'),
    inRange(plain, 0x2474, 20, 'circled'),
    inRange(plain, 0x2170, 12, 'roman'),
    roman(plain),
    inRange(plain, 0x61, 26, 'latin'),
    indexed(plain, CYRILLIC, 'cyrillic'),
    indexed(plain, LATIN_LOOKALIKES, 'latin'),
    han(plain),
    inRange(plain, 0x3220, 10, 'han'),
    indexed(plain, HEAVENLY_STEMS, 'stem'),
    ARABIC[plain] === undefined ? undefined : { system: 'arabic', value: ARABIC[plain] },
  ];
  return found.filter((numeral) => numeral !== undefined);
}

function digits(text: string, zero: number, system: NumeralSystem): Numeral | undefined {
  let value = 0;
  for (const character of text) {
    const digit = (character.codePointAt(0) ?? 0) - zero;
    if (digit < 0 || digit > 9 || value > 99) return undefined;
    value = value * 10 + digit;
  }
  return { system, value };
}

function inRange(
  text: string,
  first: number,
  count: number,
  system: NumeralSystem,
): Numeral | undefined {
  const code = text.codePointAt(0) ?? 0;
  const alone = text.length === String.fromCodePoint(code).length;
  return alone && code >= first && code < first + count
    ? { system, value: code - first + 1 }
    : undefined;
}

function indexed(text: string, letters: string, system: NumeralSystem): Numeral | undefined {
  const index = letters.indexOf(text);
  return text.length === 1 && index >= 0 ? { system, value: index + 1 } : undefined;
}

/** Up to thirty, written canonically; `iiii` and `vx` are no numerals. */
function roman(text: string): Numeral | undefined {
  if (!/^x{0,2}(?:ix|iv|v?i{0,3})$/.test(text)) return undefined;
  const values = Array.from(text).map((letter) => ROMAN[letter] ?? 0);
  const value = values.reduce((sum, v, at) => sum + (v < (values[at + 1] ?? 0) ? -v : v), 0);
  return { system: 'roman', value };
}

function han(text: string): Numeral | undefined {
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text);
  if (!match) return undefined;
  const [, tens, ten, ones] = match;
  const one = ones === undefined ? 0 : HAN_DIGITS.indexOf(ones) + 1;
  if (ten === undefined) {
    return tens !== undefined && ones === undefined
      ? { system: 'han', value: HAN_DIGITS.indexOf(tens) + 1 }
      : undefined;
  }
  return {
    system: 'han',
    value: (tens === undefined ? 1 : HAN_DIGITS.indexOf(tens) + 1) * 10 + one,
  };
}
