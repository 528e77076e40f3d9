import type { DocumentProperties } from '../../model/index.js';
import { decodeText, encodingOfPage } from '../code-pages.js';
import { stretch, u16, u32, utf16 } from './little-endian.js';

/** What the file says of itself in its summary ([MS-OLEPS] 2.25.1). */
export interface Summary {
  readonly properties: DocumentProperties;
  /** Pages as Word counted them when it last saved the file. */
  readonly pages: number | undefined;
}

const CODE_PAGE = 1;
const TITLE = 2;
const AUTHOR = 4;
const PAGES = 14;
const INTEGER = 3;
const TEXT = 30;
const UTF_16_TEXT = 31;
const UTF_16_PAGE = 1200;
const MOST = 1000;

export function readSummary(bytes: Uint8Array | undefined): Summary {
  if (bytes === undefined) return { properties: {}, pages: undefined };
  const set = bytes.subarray(u32(bytes, 44));
  const places = new Map<number, number>();
  for (let index = 0; index < Math.min(u32(set, 4), MOST); index += 1) {
    places.set(u32(set, 8 + index * 8), u32(set, 12 + index * 8));
  }
  const codePageAt = places.get(CODE_PAGE);
  const codePage = codePageAt === undefined ? 1252 : u16(set, codePageAt + 4);
  const textOf = (property: number): string => {
    const at = places.get(property);
    return at === undefined ? '' : readText(set, at, codePage).replace(/\s+/g, ' ').trim();
  };
  const title = textOf(TITLE);
  const author = textOf(AUTHOR);
  const pagesAt = places.get(PAGES);
  return {
    properties: { ...(title !== '' && { title }), ...(author !== '' && { author }) },
    pages:
      pagesAt !== undefined && u32(set, pagesAt) === INTEGER ? u32(set, pagesAt + 4) : undefined,
  };
}

function readText(set: Uint8Array, at: number, codePage: number): string {
  const type = u32(set, at);
  const length = u32(set, at + 4);
  if (type === UTF_16_TEXT) return upToNul(utf16(set, at + 8, length));
  if (type !== TEXT) return '';
  const bytes = stretch(set, at + 8, length);
  if (codePage === UTF_16_PAGE) return upToNul(utf16(bytes, 0, bytes.length / 2));
  return upToNul(decodeText(bytes, encodingOfPage(codePage)));
}

function upToNul(text: string): string {
  const end = text.indexOf('\0');
  return end < 0 ? text : text.slice(0, end);
}
