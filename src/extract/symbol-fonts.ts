import { bulletText } from './lists/list-labels.js';

const PICTORIAL = /^(?:symbol|webdings|wingdings(?: [23])?|zapf ?dingbats)$/i;

const CAPITALS = Array.from('ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ');
const SMALL = Array.from('αβχδεφγηιϕκλμνοπθρστυϖωξψζ');

/** Signs of Adobe's Symbol encoding that prose uses. */
const SIGNS: Readonly<Record<number, string>> = {
  0x27: '∋',
  0x2d: '−',
  0xa3: '≤',
  0xa5: '∞',
  0xae: '→',
  0xb0: '°',
  0xb1: '±',
  0xb3: '≥',
  0xb4: '×',
  0xb9: '≠',
  0xbb: '≈',
  0xbc: '…',
  0xd2: '®',
  0xd3: '©',
  0xd4: '™',
  0xe5: '∑',
};

/** Whether the characters of a font of this name are pictures or Greek. */
export function isPictorialFont(name: string): boolean {
  return PICTORIAL.test(name);
}

/** What a pictorial font draws for a character, given by its code there or in the private use area; `•` where it has no word. */
export function symbolText(font: string, code: number): string {
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (low <= 0x20 || low > 0xff) return String.fromCodePoint(low);
  if (!/^symbol$/i.test(font)) return bulletText({ text: String.fromCodePoint(low), font });
  if (low > 0x40 && low < 0x5b) return CAPITALS[low - 0x41] ?? '•';
  if (low > 0x60 && low < 0x7b) return SMALL[low - 0x61] ?? '•';
  return SIGNS[low] ?? (low < 0x7f ? String.fromCodePoint(low) : '•');
}
