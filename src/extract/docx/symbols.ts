import { boxOrTick } from '../pictorial.js';
import { inRise } from '../rise.js';
import { textNode } from './collected.js';
import type { RunLook } from './run-look.js';
import { textOf, xmlElement, type XmlElement } from './xml.js';

/** An element that shows something, and the text by which it is counted. */
interface Shown {
  readonly node: XmlElement;
  readonly text: string;
}

/** Fonts whose characters are pictures or Greek, for which mammoth knows the meaning. */
const PICTORIAL = /^(?:symbol|webdings|wingdings(?: [23])?)$/i;

/** What a `w:t` or `w:sym` shows; characters of a pictorial font (that of the run) become symbols of that font. */
export function symbolNodes(
  part: XmlElement,
  { font, rise }: Pick<RunLook, 'font' | 'rise'>,
): Shown[] {
  if (part.name === 'w:sym') {
    return symbol(part.attributes['w:font'] ?? '', parseInt(part.attributes['w:char'] ?? '', 16));
  }
  const text = inRise(shownText(part), rise);
  if (!PICTORIAL.test(font)) return text === '' ? [] : [{ node: textNode(text), text }];
  return Array.from(text).flatMap((character) => symbol(font, character.codePointAt(0) ?? 0));
}

function symbol(font: string, code: number): Shown[] {
  if (!Number.isInteger(code) || code < 1 || code > 0x10ffff) return [];
  const sign = boxOrTick(font, code);
  if (sign !== undefined) return [{ node: textNode(sign), text: sign }];
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (PICTORIAL.test(font) && low > 0x20 && low <= 0xff) {
    const character = low.toString(16).toUpperCase();
    return [{ node: xmlElement('w:sym', { 'w:font': font, 'w:char': character }), text: '•' }];
  }
  const text = String.fromCodePoint(low === 0x20 ? low : code);
  return [{ node: textNode(text), text }];
}

/** Line feeds inside the XML are its layout; edge spaces are kept even where the file forgot to ask for it. */
function shownText(part: XmlElement): string {
  const text = textOf(part);
  const [first = '', ...rest] = text.split(/[\r\n]+/);
  if (rest.length === 0) return text;
  const joined = rest.reduce((line, next) => `${line.trimEnd()} ${next.trimStart()}`, first);
  const laidOut = first.trim() === '' || rest.at(-1)?.trim() === '';
  return laidOut && part.attributes['xml:space'] !== 'preserve' ? joined.trim() : joined;
}
