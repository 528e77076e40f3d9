import { codePoint } from 'dingbat-to-unicode';

/** Fonts whose characters are pictures or Greek. */
const PICTORIAL = /^(?:symbol|webdings|wingdings(?: [23])?)$/i;

export function isPictorial(font: string | undefined): boolean {
  return PICTORIAL.test(font ?? '');
}

/** What a character of a font means: pictures of the pictorial fonts by their look, others by their code. */
export function symbolText(font: string | undefined, code: number): string {
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (!isPictorial(font) || low > 0xff) return String.fromCharCode(code);
  return low === 0x20 ? ' ' : (codePoint(nameOf(font ?? ''), low)?.string ?? '');
}

/** As the table of meanings spells it. */
function nameOf(font: string): string {
  return font.slice(0, 1).toUpperCase() + font.slice(1).toLowerCase();
}
