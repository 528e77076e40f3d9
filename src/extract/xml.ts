import { SaxesParser } from 'saxes';
import { ReadFailure } from './failure.js';

export type XmlNode = XmlElement | string;

/** An element by its canonical name, such as `w:p`, whatever prefix the file gives to the namespace. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

const MOST_ELEMENTS = 1_000_000;
const DEEPEST = 400;

/** What a family of formats calls its elements, and where it keeps text. */
export interface Vocabulary {
  /** The prefix that stands for a namespace in names; those not listed read as `x`. */
  readonly prefixes: Readonly<Record<string, string>>;
  /** Elements whose text counts; elsewhere white space is layout of the file. */
  readonly textual: { readonly has: (name: string) => boolean };
}

/**
 * Reads a part into a tree, expanding no entity but the five of XML.
 * Throws `ReadFailure`: `unsafe-xml` for a DOCTYPE, `damaged` for broken XML or none, `too-large`.
 */
export function parseXmlAs({ prefixes, textual }: Vocabulary, text: string): XmlElement {
  const nameOf = (uri: string, local: string): string =>
    uri === '' ? local : `${prefixes[uri] ?? 'x'}:${local}`;
  const parser = new SaxesParser({ xmlns: true });
  const root: XmlNode[] = [];
  const open: { name: string; children: XmlNode[] }[] = [{ name: '', children: root }];
  let elements = 0;
  parser.on('doctype', () => {
    throw new ReadFailure('unsafe-xml');
  });
  parser.on('error', () => {
    throw new ReadFailure('damaged');
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    elements += 1;
    if (elements > MOST_ELEMENTS) throw new ReadFailure('too-large');
    if (open.length > DEEPEST) throw new ReadFailure('damaged');
    const values: Record<string, string> = {};
    for (const attribute of Object.values(attributes)) {
      if (attribute.prefix !== 'xmlns') {
        values[nameOf(attribute.uri, attribute.local)] = attribute.value;
      }
    }
    const children: XmlNode[] = [];
    const name = nameOf(uri, local);
    open.at(-1)?.children.push({ name, attributes: values, children });
    open.push({ name, children });
  });
  parser.on('closetag', () => open.pop());
  const keepText = (content: string): void => {
    const parent = open.at(-1);
    if (parent !== undefined && textual.has(parent.name)) parent.children.push(content);
  };
  parser.on('text', keepText);
  parser.on('cdata', keepText);
  parser.write(text.replace(/^\ufeff/, '')).close();
  const [element] = root;
  if (element === undefined || typeof element === 'string') throw new ReadFailure('damaged');
  return element;
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

export function wholeNumber(value: string | undefined): number | undefined {
  return value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined;
}

export function textOf(element: XmlElement): string {
  return element.children.map((node) => (typeof node === 'string' ? node : textOf(node))).join('');
}
