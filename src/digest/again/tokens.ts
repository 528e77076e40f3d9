/** Writing without spaces between words: each of its characters is a token of its own. */
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';

const TOKEN = new RegExp(`[${UNSPACED}]|(?:(?![${UNSPACED}])[\\p{L}\\p{N}])+`, 'gu');

const ALONE = new RegExp(`^[${UNSPACED}]$`, 'u');

const TATWEEL = '\u0640';

/** Where the ten digits of writings other than Latin begin. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50] as const;

/** A text without what tells two ways of writing it apart: case, accents, vowel signs, kinds of digits. */
export function plainForm(text: string): string {
  return withLatinDigits(text.normalize('NFKD'))
    .replace(/\p{M}/gu, '')
    .replaceAll(TATWEEL, '')
    .toLowerCase();
}

/** The words of a text in plain form; of writing without spaces, its characters. */
export function tokensOf(text: string): readonly string[] {
  return plainForm(text).match(TOKEN) ?? [];
}

/** True for a token that is a character of writing without spaces. */
export function standsAlone(token: string): boolean {
  return ALONE.test(token);
}

/** A text with the digits 0 to 9 in place of those of other writings. */
export function withLatinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((first) => code >= first && code < first + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}
