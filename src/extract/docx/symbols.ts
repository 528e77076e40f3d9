import { textNode } from './collected.js';
import { childNamed, textOf, xmlElement, type XmlElement } from './xml.js';

/** A node of the copy and the text by which it is counted. */
interface Shown {
  readonly node: XmlElement;
  readonly text: string;
}

/** Fonts whose characters are pictures or Greek, for which the reader of the copy knows the meaning. */
const PICTORIAL = /^(?:symbol|webdings|wingdings(?: [23])?)$/i;

/** The text of a `w:t` or `w:sym`; characters of a pictorial font become symbols of that font. */
export function symbolNodes(part: XmlElement, runProperties: XmlElement | undefined): Shown[] {
  if (part.name === 'w:sym') {
    return symbol(part.attributes['w:font'] ?? '', parseInt(part.attributes['w:char'] ?? '', 16));
  }
  const text = shownText(part);
  const fonts = childNamed(runProperties, 'w:rFonts')?.attributes;
  const font = fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'] ?? '';
  if (!PICTORIAL.test(font)) return text === '' ? [] : [{ node: textNode(text), text }];
  return Array.from(text).flatMap((character) => symbol(font, character.codePointAt(0) ?? 0));
}

function symbol(font: string, code: number): Shown[] {
  if (!Number.isInteger(code) || code < 1 || code > 0x10ffff) return [];
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
  const inner =
    part.attributes['xml:space'] === 'preserve' || !/^\s*\n|\n\s*$/.test(text) ? text : text.trim();
  return inner.replace(/\s*[\r\n]\s*/g, ' ');
}
