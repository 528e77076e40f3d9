import { SaxesParser } from 'saxes';
import { DocxFailure } from './failure.js';

export type XmlNode = XmlElement | string;

/** An element by its canonical name, such as `w:p`, whatever prefix the file gives to the namespace. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

const MOST_ELEMENTS = 1_000_000;
const DEEPEST = 400;

const MS = 'http://schemas.microsoft.com/office/';
const TRANSITIONAL = 'http://schemas.openxmlformats.org/';
const STRICT = 'http://purl.oclc.org/ooxml/';

/** The prefixes that these rooms use; any other namespace reads as `x`. ECMA-376 parts 1 and 4, [MS-DOCX]. */
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
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://www.w3.org/XML/1998/namespace': 'xml',
};

/** Elements whose text counts; elsewhere white space is layout of the file. */
const TEXTUAL = new Set(['w:t', 'm:t', 'dc:title', 'dc:creator', 'ep:Pages']);

/**
 * Reads a part into a tree, expanding no entity but the five of XML.
 * Throws `DocxFailure`: `unsafe-xml` for a DOCTYPE, `damaged` for broken XML or none, `too-large`.
 */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const root: XmlNode[] = [];
  const open: { name: string; children: XmlNode[] }[] = [{ name: '', children: root }];
  let elements = 0;
  parser.on('doctype', () => {
    throw new DocxFailure('unsafe-xml');
  });
  parser.on('error', () => {
    throw new DocxFailure('damaged');
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    elements += 1;
    if (elements > MOST_ELEMENTS) throw new DocxFailure('too-large');
    if (open.length > DEEPEST) throw new DocxFailure('damaged');
    const values: Record<string, string> = {};
    for (const attribute of Object.values(attributes)) {
      if (attribute.prefix !== 'xmlns') {
        values[canonicalName(attribute.uri, attribute.local)] = attribute.value;
      }
    }
    const children: XmlNode[] = [];
    const name = canonicalName(uri, local);
    open.at(-1)?.children.push({ name, attributes: values, children });
    open.push({ name, children });
  });
  parser.on('closetag', () => open.pop());
  const keepText = (content: string): void => {
    const parent = open.at(-1);
    if (parent !== undefined && TEXTUAL.has(parent.name)) parent.children.push(content);
  };
  parser.on('text', keepText);
  parser.on('cdata', keepText);
  parser.write(text.replace(/^\ufeff/, '')).close();
  const [element] = root;
  if (element === undefined || typeof element === 'string') throw new DocxFailure('damaged');
  return element;
}

function canonicalName(uri: string, local: string): string {
  return uri === '' ? local : `${PREFIXES[uri] ?? 'x'}:${local}`;
}

export function elementsOf(element: XmlElement): XmlElement[] {
  return element.children.filter((node) => typeof node !== 'string');
}

export function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find(
    (node): node is XmlElement => typeof node !== 'string' && node.name === name,
  );
}

export function childrenNamed(element: XmlElement | undefined, name: string): XmlElement[] {
  return element === undefined ? [] : elementsOf(element).filter((child) => child.name === name);
}

/** Every element of that name below, in the file's order; does not look inside a found one. */
export function descendantsNamed(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) =>
    child.name === name ? [child] : descendantsNamed(child, name),
  );
}

/** The `w:val` of the child of that name. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return childNamed(element, name)?.attributes['w:val'];
}

/** The `w:val` of the child of that name as a whole number. */
export function integerOf(element: XmlElement | undefined, name: string): number | undefined {
  return wholeNumber(valueOf(element, name));
}

export function wholeNumber(value: string | undefined): number | undefined {
  return value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined;
}

/** An on-off property (ST_OnOff): undefined where the element is absent. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const child = childNamed(element, name);
  return child && isOn(child.attributes['w:val']);
}

export function isOn(value: string | undefined): boolean {
  return value === undefined || !['0', 'false', 'off', 'none'].includes(value);
}

export function textOf(element: XmlElement): string {
  return element.children.map((node) => (typeof node === 'string' ? node : textOf(node))).join('');
}
