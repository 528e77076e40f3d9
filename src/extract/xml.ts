import { SaxesParser } from 'saxes';
import { BOUNDS } from '../model/index.js';
import { ReadFailure } from './failure.js';

export type XmlNode = XmlElement | string;

/** An element by its canonical name, such as `w:p`, whatever prefix the file gives to the namespace. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

/** What a family of formats calls its elements, and where it keeps text. */
export interface Vocabulary {
  /** The prefix that stands for a namespace in names; those not listed read as `x`. */
  readonly prefixes: Readonly<Record<string, string>>;
  /** Elements whose text counts; elsewhere white space is layout of the file. */
  readonly textual: ReadonlySet<string>;
  /** Names of attributes that are not wanted, by their beginning. */
  readonly unwanted?: string;
}

/** What the prefixes of a file stand for at some point of it. */
interface Scope {
  readonly vocabulary: Vocabulary;
  readonly outer: Scope | undefined;
  /** Our prefix by that of the file, as declared here; the empty one is for elements without a prefix. */
  readonly declared: ReadonlyMap<string, string>;
  /** Canonical names by those of the file, as they are met. */
  readonly known: Map<string, string>;
}

interface OpenElement {
  readonly name: string;
  readonly children: XmlNode[];
  readonly scope: Scope;
}

/**
 * Reads a part into a tree, expanding no entity but the five of XML.
 * Throws `ReadFailure`: `unsafe-xml` for a DOCTYPE, `damaged` for broken XML or none, `too-large`.
 */
export function parseXmlAs(vocabulary: Vocabulary, text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: false });
  const root: XmlNode[] = [];
  const outermost = scopeOf(vocabulary, new Map([['xml', 'xml']]));
  let top: OpenElement = { name: '', children: root, scope: outermost };
  const above: OpenElement[] = [];
  let elements = 0;
  parser.on('doctype', () => {
    throw new ReadFailure('unsafe-xml');
  });
  parser.on('error', () => {
    throw new ReadFailure('damaged');
  });
  parser.on('opentag', ({ name: given, attributes }) => {
    elements += 1;
    if (elements > BOUNDS.markupElements) throw new ReadFailure('too-large');
    if (above.length > BOUNDS.markupDepth) throw new ReadFailure('damaged');
    const scope = scopeWithin(top.scope, attributes);
    const name = canonicalName(given, scope);
    const children: XmlNode[] = [];
    top.children.push({ name, attributes: attributesIn(scope, attributes), children });
    above.push(top);
    top = { name, children, scope };
  });
  parser.on('closetag', () => {
    top = above.pop() ?? top;
  });
  const keepText = (content: string): void => {
    if (vocabulary.textual.has(top.name)) top.children.push(content);
  };
  parser.on('text', keepText);
  parser.on('cdata', keepText);
  parser.write(text.replace(/^\ufeff/, '')).close();
  const [element] = root;
  if (element === undefined || typeof element === 'string') throw new ReadFailure('damaged');
  return element;
}

function scopeOf(
  vocabulary: Vocabulary,
  declared: ReadonlyMap<string, string>,
  outer?: Scope,
): Scope {
  return { vocabulary, outer, declared, known: new Map() };
}

/** The scope of an element, which is that of its parent where it declares no prefix. */
function scopeWithin(outer: Scope, attributes: Readonly<Record<string, string>>): Scope {
  let declared: Map<string, string> | undefined;
  for (const name in attributes) {
    if (!name.startsWith('xmlns')) continue;
    const uri = attributes[name] ?? '';
    declared ??= new Map();
    declared.set(
      name.slice('xmlns:'.length),
      uri === '' ? '' : (outer.vocabulary.prefixes[uri] ?? 'x'),
    );
  }
  return declared === undefined ? outer : scopeOf(outer.vocabulary, declared, outer);
}

function attributesIn(
  scope: Scope,
  given: Readonly<Record<string, string>>,
): Record<string, string> {
  const { unwanted } = scope.vocabulary;
  const values: Record<string, string> = {};
  for (const name in given) {
    if (name.startsWith('xmlns')) continue;
    // an attribute without a prefix is in no namespace
    const canonical = name.includes(':') ? canonicalName(name, scope) : name;
    if (unwanted === undefined || !canonical.startsWith(unwanted))
      values[canonical] = given[name] ?? '';
  }
  return values;
}

function canonicalName(name: string, scope: Scope): string {
  const found = scope.known.get(name);
  if (found !== undefined) return found;
  const colon = name.indexOf(':');
  const prefix = prefixIn(scope, name.slice(0, Math.max(colon, 0))) ?? (colon < 0 ? '' : 'x');
  const local = name.slice(colon + 1);
  const canonical = prefix === '' ? local : `${prefix}:${local}`;
  scope.known.set(name, canonical);
  return canonical;
}

function prefixIn(innermost: Scope, prefix: string): string | undefined {
  for (let scope: Scope | undefined = innermost; scope !== undefined; scope = scope.outer) {
    const ours = scope.declared.get(prefix);
    if (ours !== undefined) return ours;
  }
  return undefined;
}

/** Builds an element that a file does not hold. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlNode[] = [],
): XmlElement {
  return { name, attributes, children };
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
export function descendantsNamed(
  element: XmlElement,
  name: string,
  found: XmlElement[] = [],
): XmlElement[] {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    if (child.name === name) found.push(child);
    else descendantsNamed(child, name, found);
  }
  return found;
}

export function wholeNumber(value: string | undefined): number | undefined {
  return value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined;
}

export function textOf(element: XmlElement): string {
  return element.children.map((node) => (typeof node === 'string' ? node : textOf(node))).join('');
}
