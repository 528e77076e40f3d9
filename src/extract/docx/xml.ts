import { childNamed, parseXmlAs, wholeNumber, type XmlElement } from '../xml.js';

export {
  childNamed,
  childrenNamed,
  descendantsNamed,
  elementsOf,
  textOf,
  wholeNumber,
  xmlElement,
  type XmlElement,
  type XmlNode,
} from '../xml.js';

const MS = 'http://schemas.microsoft.com/office/';
const TRANSITIONAL = 'http://schemas.openxmlformats.org/';
const STRICT = 'http://purl.oclc.org/ooxml/';

/** ECMA-376 parts 1 and 4, [MS-DOCX]. */
const PREFIXES: Readonly<Record<string, string>> = {
  [`${TRANSITIONAL}wordprocessingml/2006/main`]: 'w',
  [`${STRICT}wordprocessingml/main`]: 'w',
  [`${TRANSITIONAL}officeDocument/2006/relationships`]: 'r',
  [`${STRICT}officeDocument/relationships`]: 'r',
  [`${TRANSITIONAL}officeDocument/2006/math`]: 'm',
  [`${STRICT}officeDocument/math`]: 'm',
  [`${TRANSITIONAL}markup-compatibility/2006`]: 'mc',
  [`${TRANSITIONAL}package/2006/relationships`]: 'rel',
  [`${MS}word/2010/wordml`]: 'w14',
  [`${TRANSITIONAL}officeDocument/2006/extended-properties`]: 'ep',
  [`${STRICT}officeDocument/extendedProperties`]: 'ep',
  [`${TRANSITIONAL}drawingml/2006/wordprocessingDrawing`]: 'wp',
  [`${STRICT}drawingml/wordprocessingDrawing`]: 'wp',
  [`${TRANSITIONAL}drawingml/2006/main`]: 'a',
  [`${STRICT}drawingml/main`]: 'a',
  [`${TRANSITIONAL}drawingml/2006/diagram`]: 'dgm',
  [`${STRICT}drawingml/diagram`]: 'dgm',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://www.w3.org/XML/1998/namespace': 'xml',
};

const TEXTUAL = new Set([
  'w:t',
  'w:instrText',
  'm:t',
  'a:t',
  'dc:title',
  'dc:creator',
  'ep:Pages',
  'ep:Company',
]);

/** A part of a Word file as a tree; see `parseXmlAs`. */
export function parseXml(text: string): XmlElement {
  // marks of editing sessions stand on every run of some files
  return parseXmlAs({ prefixes: PREFIXES, textual: TEXTUAL, unwanted: 'w:rsid' }, text);
}

/** The `w:val` of the child of that name. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return childNamed(element, name)?.attributes['w:val'];
}

/** The `w:val` of the child of that name as a whole number. */
export function integerOf(element: XmlElement | undefined, name: string): number | undefined {
  return wholeNumber(valueOf(element, name));
}

/** An on-off property (ST_OnOff): undefined where the element is absent. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const child = childNamed(element, name);
  return child && isOn(child.attributes['w:val']);
}

export function isOn(value: string | undefined): boolean {
  return value === undefined || !['0', 'false', 'off', 'none'].includes(value);
}
