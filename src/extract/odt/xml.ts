import { parseXmlAs, type XmlElement } from '../xml.js';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns:';

/** OpenDocument 1.3 part 3, table 1, and what LibreOffice adds. */
const PREFIXES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['office', 'style', 'text', 'table', 'meta', 'form'].map((name) => [
      `${OASIS}${name}:1.0`,
      name,
    ]),
  ),
  [`${OASIS}drawing:1.0`]: 'draw',
  [`${OASIS}xsl-fo-compatible:1.0`]: 'fo',
  'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0': 'loext',
  'urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0': 'field',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://www.w3.org/XML/1998/namespace': 'xml',
};

/** Elements whose text counts. */
const TEXTUAL = {
  has: (name: string): boolean =>
    name.startsWith('text:') ||
    name.startsWith('loext:') ||
    name.startsWith('dc:') ||
    name === 'meta:initial-creator',
};

/** A part of an OpenDocument file as a tree; see `parseXmlAs`. */
export function parseOdf(text: string): XmlElement {
  return parseXmlAs({ prefixes: PREFIXES, textual: TEXTUAL }, text);
}

/** An attribute's value as a count, at least `least` and at most `most`. */
export function countOf(
  { attributes }: XmlElement,
  name: string,
  { least, most }: { readonly least: number; readonly most: number },
): number {
  const value = Number.parseInt(attributes[name] ?? '', 10);
  return Number.isNaN(value) ? least : Math.min(Math.max(value, least), most);
}
