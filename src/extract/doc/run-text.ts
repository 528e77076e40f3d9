import { decodeText, encodingOfFont } from '../code-pages.js';
import type { CharacterLook } from './character-look.js';
import type { WordFile } from './definitions.js';
import type { Range } from './paragraphs.js';
import { textOf } from './codes.js';
import { isPictorial, symbolText } from './symbols.js';

/** Text of a range whose characters have one look and stand for themselves. */
export function decodeRun(file: WordFile, { start, end }: Range, look: CharacterLook): string {
  const codes = file.text.codes.subarray(start, end);
  const font = file.fonts[look.font];
  if (isPictorial(font?.name)) {
    return Array.from(codes, (code) => symbolText(font?.name, code)).join('');
  }
  if (!file.fib.old) return textOf(codes);
  const bytes = Uint8Array.from(codes);
  return decodeText(bytes, encodingOfFont(font?.characterSet, file.fib.language));
}
