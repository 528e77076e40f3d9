import { formatNumber } from '../lists/number-format.js';

/** `style:num-format` of LibreOffice by its first signs, under the names that Word has; what is not here is in digits. */
const FORMATS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '1': 'decimal',
    '1st': 'ordinal',
    One: 'cardinalText',
    First: 'ordinalText',
    I: 'upperRoman',
    i: 'lowerRoman',
    '一, 二, 三, ...': 'chineseCounting',
    '壹, 贰, 叁, ...': 'chineseLegalSimplified',
    '壹, 貳, 參, ...': 'ideographLegalTraditional',
    '甲, 乙, 丙, ...': 'ideographTraditional',
    '子, 丑, 寅, ...': 'ideographZodiac',
    '일, 이, 삼, ...': 'koreanCounting',
    'א, י, ק, ...': 'hebrew1',
    '*, †, ‡, §, **, ††, ...': 'chicago',
  }),
);

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const RUSSIAN = 'абвгдежзиклмнопрстуфхцчшщыэюя';
const BULGARIAN = 'абвгдежзиклмнопрстуфхцчшщъюя';
const SERBIAN = 'абвгдђежзијклљмнњопрстћуфхцчџш';

/** Alphabets that go on after their last letter as the columns of a spreadsheet do: z, aa, ab. */
const ALPHABETS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: LATIN,
    A: LATIN.toUpperCase(),
    'أ, ب, ت, ...': 'أبتثجحخدذرزسشصضطظعغفقكلمنهوى',
    'ا, ب, ج, ...': 'ابجدهوزحطيكلمنسعفصقرشتثخذضظغ',
    'א, ב, ג, ...': 'אבגדהוזחטיכלמנסעפצקרשת',
    'а, б, .., аа, аб, ... (ru)': RUSSIAN,
    'а, б, .., аа, аб, ... (bg)': BULGARIAN,
    'а, б, .., аа, аб, ... (sr)': SERBIAN,
  }),
);

/** Alphabets that go on by doubling: z, aa, bb. */
const DOUBLED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'а, б, .., аа, бб, ... (ru)': RUSSIAN,
    'а, б, .., аа, бб, ... (bg)': BULGARIAN,
    'а, б, .., аа, бб, ... (sr)': SERBIAN,
  }),
);

/** First digit of the scripts whose digits stand in the places of ours. */
const DIGIT_ZEROS: ReadonlyMap<string, number> = new Map(
  Object.entries({ '١, ٢, ٣, ...': 0x0660, '۱, ۲, ۳, ...': 0x06f0, '१, २, ३, ...': 0x0966 }),
);

const CIRCLED = '①, ②, ③, ...';
const MOST_REPEATS = 100;

/**
 * A list number as LibreOffice writes it (OpenDocument 1.3 part 3, 19.500, and its own formats); `doubles` is
 * `style:num-letter-sync`. Formats that are not known are written in plain digits.
 */
export function formatOdfNumber(value: number, format: string, doubles: boolean): string {
  if (format === '') return '';
  const zero = DIGIT_ZEROS.get(format);
  if (zero !== undefined) {
    return String(value).replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
  }
  const padded = /^(0+1), /.exec(format)?.[1];
  if (padded !== undefined) return String(value).padStart(padded.length, '0');
  if (value < 1) return String(value);
  return inLetters(value, format, doubles) ?? inSigns(value, format);
}

function inSigns(value: number, format: string): string {
  if (format === CIRCLED) return circled(value) ?? String(value);
  return formatNumber(value, FORMATS.get(format) ?? 'decimal');
}

function inLetters(value: number, format: string, doubles: boolean): string | undefined {
  // capitals of Cyrillic are so at the beginning only: Аа
  const lower = /\((?:ru|bg|sr)\)$/.test(format) ? format.toLowerCase() : format;
  const alphabet = ALPHABETS.get(lower);
  const doubled = DOUBLED.get(lower) ?? (doubles && /^a$/i.test(format) ? alphabet : undefined);
  const text =
    doubled === undefined
      ? alphabet && inColumns(value, Array.from(alphabet))
      : byDoubling(value, Array.from(doubled));
  if (text === undefined || lower === format) return text;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function inColumns(value: number, letters: readonly string[]): string {
  let text = '';
  for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / letters.length)) {
    text = (letters[(rest - 1) % letters.length] ?? '') + text;
  }
  return text;
}

function byDoubling(value: number, letters: readonly string[]): string {
  const repeats = Math.floor((value - 1) / letters.length) + 1;
  const letter = letters[(value - 1) % letters.length] ?? '';
  return repeats > MOST_REPEATS ? String(value) : letter.repeat(repeats);
}

function circled(value: number): string | undefined {
  if (value <= 20) return String.fromCodePoint(0x2460 + value - 1);
  if (value <= 35) return String.fromCodePoint(0x3251 + value - 21);
  return value <= 50 ? String.fromCodePoint(0x32b1 + value - 36) : undefined;
}
