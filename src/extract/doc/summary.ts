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
/** In the summary of the document ([MS-OLEPS] 2.25.2). */
const COMPANY = 15;
const INTEGER = 3;
const TEXT = 30;
const UTF_16_TEXT = 31;
const UTF_16_PAGE = 1200;
const MOST = 1000;

/** Reads the stream of the summary and, of that of the document's summary, the company. */
export function readSummary(bytes: Uint8Array | undefined, more?: Uint8Array): Summary {
  const company = more === undefined ? '' : textIn(propertySet(more), COMPANY);
  const whose = company === '' ? {} : { company };
  if (bytes === undefined) return { properties: whose, pages: undefined };
  const set = propertySet(bytes);
  const title = textIn(set, TITLE);
  const author = textIn(set, AUTHOR);
  const pagesAt = set.places.get(PAGES);
  return {
    properties: { ...(title !== '' && { title }), ...(author !== '' && { author }), ...whose },
    pages:
      pagesAt !== undefined && u32(set.bytes, pagesAt) === INTEGER
        ? u32(set.bytes, pagesAt + 4)
        : undefined,
  };
}

interface PropertySet {
  readonly bytes: Uint8Array;
  /** Where the value of each property begins. */
  readonly places: ReadonlyMap<number, number>;
  readonly codePage: number;
}

function propertySet(stream: Uint8Array): PropertySet {
  const bytes = stream.subarray(u32(stream, 44));
  const places = new Map<number, number>();
  for (let index = 0; index < Math.min(u32(bytes, 4), MOST); index += 1) {
    places.set(u32(bytes, 8 + index * 8), u32(bytes, 12 + index * 8));
  }
  const codePageAt = places.get(CODE_PAGE);
  return { bytes, places, codePage: codePageAt === undefined ? 1252 : u16(bytes, codePageAt + 4) };
}

function textIn({ bytes, places, codePage }: PropertySet, property: number): string {
  const at = places.get(property);
  return at === undefined ? '' : readText(bytes, at, codePage).replace(/\s+/g, ' ').trim();
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
