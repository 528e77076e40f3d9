import { childNamed, childrenNamed, elementsOf, wholeNumber, type XmlElement } from '../xml.js';
import { lookWith, PLAIN, type Look } from './look.js';

/** What a paragraph's style says of it. */
export interface ParagraphLook {
  readonly text: Look;
  readonly centred: boolean;
  /** Where a page begins before it or after it. */
  readonly breaksBefore: boolean;
  readonly breaksAfter: boolean;
  /** The page style that begins with it. */
  readonly masterPage: string | undefined;
  /** Its list, empty where it is in none though it be a heading. */
  readonly list: string | undefined;
  /** Whether it is the document's title. */
  readonly isTitle: boolean;
}

/** The styles that a part of the file sees: its own automatic ones before the common ones. */
export interface Styles {
  readonly paragraph: (name: string | undefined) => ParagraphLook;
  /** The look of a stretch of text in a style, inside text of the look `around`. */
  readonly text: (name: string | undefined, around: Look) => Look;
  readonly list: (name: string) => XmlElement | undefined;
  /** The levels of the headings' own numbering. */
  readonly outline: XmlElement | undefined;
  readonly table: (name: string | undefined) => Pick<ParagraphLook, 'breaksBefore' | 'masterPage'>;
  readonly masterPages: readonly XmlElement[];
}

const LONGEST_CHAIN = 32;

type StyleMap = ReadonlyMap<string, XmlElement>;

/** `part` is the root of the part whose automatic styles come first, `common` that of styles.xml. */
export function readStyles(part: XmlElement, common: XmlElement | undefined): Styles {
  const automatic = childNamed(part, 'office:automatic-styles');
  const shared = childNamed(common, 'office:styles');
  const all = [...childrenOf(shared), ...childrenOf(automatic)];
  const styles = new Map(all.filter(isStyle).map((style) => [keyOf(style), style]));
  const lists = byName(all.filter(({ name }) => name === 'text:list-style'));
  const defaults = all.find(
    ({ name, attributes }) =>
      name === 'style:default-style' && attributes['style:family'] === 'paragraph',
  );
  const base = lookWith(PLAIN, childNamed(defaults, 'style:text-properties'));
  const paragraphs = new Map<string, ParagraphLook>();
  return {
    paragraph: (name = 'Standard') => {
      const known = paragraphs.get(name) ?? paragraphLook(chainOf(styles, 'paragraph', name), base);
      paragraphs.set(name, known);
      return known;
    },
    text: (name, around) =>
      name === undefined ? around : textLook(chainOf(styles, 'text', name), around),
    list: (name) => lists.get(name),
    outline: childNamed(shared, 'text:outline-style'),
    table: (name = '') => {
      const chain = chainOf(styles, 'table', name);
      return {
        breaksBefore: nearest(chain, 'style:table-properties', 'fo:break-before') === 'page',
        masterPage: own(chain, 'style:master-page-name'),
      };
    },
    masterPages: childrenNamed(childNamed(common, 'office:master-styles'), 'style:master-page'),
  };
}

function childrenOf(element: XmlElement | undefined): XmlElement[] {
  return element === undefined ? [] : elementsOf(element);
}

function isStyle({ name }: XmlElement): boolean {
  return name === 'style:style';
}

function keyOf({ attributes }: XmlElement): string {
  return `${attributes['style:family'] ?? ''} ${attributes['style:name'] ?? ''}`;
}

function byName(elements: readonly XmlElement[]): StyleMap {
  return new Map(elements.map((element) => [element.attributes['style:name'] ?? '', element]));
}

/** The style of this name and those it is based on, nearest first. */
function chainOf(styles: StyleMap, family: string, name: string): XmlElement[] {
  const chain: XmlElement[] = [];
  let style = styles.get(`${family} ${name}`);
  while (style !== undefined && chain.length < LONGEST_CHAIN && !chain.includes(style)) {
    chain.push(style);
    style = styles.get(`${family} ${style.attributes['style:parent-style-name'] ?? ''}`);
  }
  return chain;
}

function textLook(chain: readonly XmlElement[], around: Look): Look {
  return chain.reduceRight(
    (look, style) => lookWith(look, childNamed(style, 'style:text-properties')),
    around,
  );
}

function paragraphLook(chain: readonly XmlElement[], base: Look): ParagraphLook {
  const property = (name: string): string | undefined =>
    nearest(chain, 'style:paragraph-properties', name);
  return {
    text: textLook(chain, base),
    centred: property('fo:text-align') === 'center',
    breaksBefore: property('fo:break-before') === 'page',
    breaksAfter: property('fo:break-after') === 'page',
    masterPage: own(chain, 'style:master-page-name'),
    list: own(chain, 'style:list-style-name'),
    isTitle: chain.some(({ attributes }) => attributes['style:name'] === 'Title'),
  };
}

/** The attribute that the nearest style of the chain has itself. */
function own(chain: readonly XmlElement[], attribute: string): string | undefined {
  return chain.map(({ attributes }) => attributes[attribute]).find((value) => value !== undefined);
}

function nearest(
  chain: readonly XmlElement[],
  properties: string,
  attribute: string,
): string | undefined {
  return chain
    .map((style) => childNamed(style, properties)?.attributes[attribute])
    .find((value) => value !== undefined);
}

/** Level of a heading, from 1 to 9. */
export function outlineLevel({ attributes }: XmlElement): number {
  return Math.min(Math.max(wholeNumber(attributes['text:outline-level']) ?? 1, 1), 9);
}
