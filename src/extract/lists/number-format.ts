import { formatWithIdeographs } from './cjk-numerals.js';
import { formatInWords } from './number-words.js';

/** Alphabets that go on with doubled letters after the last: z, aa, bb. ECMA-376 part 1, 17.18.59. */
const ALPHABETS: Readonly<Record<string, readonly string[]>> = {
  lowerLetter: Array.from('abcdefghijklmnopqrstuvwxyz'),
  upperLetter: Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
  russianLower: Array.from('абвгдежзиклмнопрстуфхцчшщыэюя'),
  russianUpper: Array.from('АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ'),
  arabicAlpha: 'أ ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن هـ و ي'.split(' '),
  arabicAbjad: 'أ ب ج د هـ و ز ح ط ي ك ل م ن س ع ف ص ق ر ش ت ث خ ذ ض ظ غ'.split(' '),
  hebrew2: Array.from('אבגדהוזחטיכלמנסעפצקרשת'),
  chicago: ['*', '†', '‡', '§'],
};

/** Sets that end; beyond the last, Word writes plain digits. */
const CLOSED_SETS: Readonly<Record<string, readonly string[]>> = {
  decimalEnclosedCircle: codePoints(0x2460, 20),
  decimalEnclosedCircleChinese: codePoints(0x2460, 20),
  decimalEnclosedParen: codePoints(0x2474, 20),
  decimalEnclosedFullstop: codePoints(0x2488, 20),
  ideographEnclosedCircle: codePoints(0x3280, 10),
  ideographTraditional: Array.from('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: Array.from('子丑寅卯辰巳午未申酉戌亥'),
};

/** First digit of the scripts whose digits stand in the places of ours. */
const DIGIT_ZEROS: Readonly<Record<string, number>> = {
  decimalFullWidth: 0xff10,
  decimalFullWidth2: 0xff10,
  hindiNumbers: 0x0966,
  thaiNumbers: 0x0e50,
};

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

const MOST_REPEATS = 30;

/**
 * A list number as a `w:numFmt` writes it; formats that are not known are written in plain digits. `language` is for
 * numbers in words.
 */
export function formatNumber(value: number, format: string, language = 'en'): string {
  if (format === 'none') return '';
  if (value < 0) return String(value);
  const padding = /^(?:0+1)(?=$|,)/.exec(format)?.[0];
  if (padding !== undefined) return String(value).padStart(padding.length, '0');
  const zero = DIGIT_ZEROS[format];
  if (zero !== undefined) return inDigitsFrom(zero, value);
  const counted =
    value > 0 ? (formatInWords(value, format, language) ?? countedFrom1(value, format)) : undefined;
  return counted ?? inDigits(value, format);
}

function countedFrom1(value: number, format: string): string | undefined {
  const alphabet = ALPHABETS[format];
  if (alphabet !== undefined) return inAlphabet(alphabet, value);
  if (format === 'lowerRoman') return inRoman(value);
  if (format === 'upperRoman') return inRoman(value).toUpperCase();
  if (format === 'hebrew1') return inHebrew(value);
  return CLOSED_SETS[format]?.[value - 1] ?? formatWithIdeographs(value, format);
}

function inDigits(value: number, format: string): string {
  switch (format) {
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'numberInDash':
      return `- ${value} -`;
    case 'hex':
      return value.toString(16).toUpperCase();
    default:
      return String(value);
  }
}

function inAlphabet(letters: readonly string[], value: number): string {
  const letter = letters[(value - 1) % letters.length] ?? '';
  const repeats = Math.floor((value - 1) / letters.length) + 1;
  return repeats > MOST_REPEATS ? String(value) : letter.repeat(repeats);
}

function inRoman(value: number): string {
  let rest = Math.min(value, 32767);
  let text = '';
  for (const [worth, letters] of ROMAN) {
    text += letters.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
}

function inHebrew(value: number): string | undefined {
  if (value > 999) return undefined;
  const hundreds = ['', 'ק', 'ר', 'ש', 'ת', 'תק', 'תר', 'תש', 'תת', 'תתק'];
  const tens = Array.from(' יכלמנסעפצ');
  const ones = Array.from(' אבגדהוזחט');
  const rest = value % 100;
  // 15 and 16 would spell a divine name
  const small =
    rest === 15
      ? 'טו'
      : rest === 16
        ? 'טז'
        : (tens[Math.floor(rest / 10)] ?? '') + (ones[rest % 10] ?? '');
  return ((hundreds[Math.floor(value / 100)] ?? '') + small).replaceAll(' ', '');
}

function inDigitsFrom(zero: number, value: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}

function codePoints(first: number, length: number): string[] {
  return Array.from({ length }, (_, index) => String.fromCodePoint(first + index));
}
