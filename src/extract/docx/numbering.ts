import type { ListDefinition, ListLevel, Numbering } from '../lists/definitions.js';
import type { Styles } from './styles.js';
import {
  childNamed,
  childrenNamed,
  descendantsNamed,
  integerOf,
  switchOf,
  valueOf,
  wholeNumber,
  type XmlElement,
} from './xml.js';

const DEEPEST_LINK = 8;
const DEEPEST_LEVEL = 8;

/** Resolves numbering.xml against the styles, which link lists and give the language of numbers in words. */
export function readNumbering(
  root: XmlElement | undefined,
  { listOf, defaultRun }: Styles,
): Numbering {
  const levelsOf = levelReader(languageOf(defaultRun));
  const abstracts = byId(childrenNamed(root, 'w:abstractNum'), 'w:abstractNumId');
  const lists = byId(childrenNamed(root, 'w:num'), 'w:numId');

  const abstractOf = (list: XmlElement | undefined, links = 0): XmlElement | undefined => {
    const abstract = abstracts.get(valueOf(list, 'w:abstractNumId') ?? '');
    const link = valueOf(abstract, 'w:numStyleLink');
    if (link === undefined || links > DEEPEST_LINK) return abstract;
    return abstractOf(lists.get(listOf(link) ?? ''), links + 1) ?? abstract;
  };
  return new Map([...lists].map(([id, list]) => [id, readList(list, abstractOf(list), levelsOf)]));
}

function byId(elements: readonly XmlElement[], attribute: string): Map<string, XmlElement> {
  return new Map(elements.map((element) => [element.attributes[attribute] ?? '', element]));
}

function readList(
  list: XmlElement,
  abstract: XmlElement | undefined,
  levelsOf: (parent: XmlElement | undefined) => ReadonlyMap<number, ListLevel>,
): ListDefinition {
  const own = new Map<number, ListLevel>();
  const startOverrides = new Map<number, number>();
  for (const override of childrenNamed(list, 'w:lvlOverride')) {
    for (const [index, level] of levelsOf(override)) own.set(index, level);
    const index = wholeNumber(override.attributes['w:ilvl']) ?? 0;
    const start = integerOf(override, 'w:startOverride');
    if (start !== undefined) startOverrides.set(index, start);
  }
  const levels = levelsOf(abstract);
  return {
    abstractId: abstract?.attributes['w:abstractNumId'] ?? '',
    levels: own.size === 0 ? levels : new Map([...levels, ...own]),
    startOverrides,
  };
}

/** Reads the levels of a definition, each definition once, as hundreds of lists may share it. */
function levelReader(
  language: string | undefined,
): (parent: XmlElement | undefined) => ReadonlyMap<number, ListLevel> {
  const known = new Map<XmlElement | undefined, ReadonlyMap<number, ListLevel>>();
  return (parent) => {
    const found = known.get(parent);
    if (found !== undefined) return found;
    const levels = new Map<number, ListLevel>();
    for (const element of childrenNamed(parent, 'w:lvl')) {
      const index = wholeNumber(element.attributes['w:ilvl']) ?? 0;
      if (index >= 0 && index <= DEEPEST_LEVEL) levels.set(index, readLevel(element, language));
    }
    known.set(parent, levels);
    return levels;
  };
}

function readLevel(level: XmlElement, usual: string | undefined): ListLevel {
  const restartAfter = integerOf(level, 'w:lvlRestart');
  const style = valueOf(level, 'w:pStyle');
  const properties = childNamed(level, 'w:rPr');
  const fonts = childNamed(properties, 'w:rFonts')?.attributes;
  const font = fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'];
  const language = languageOf(properties) ?? usual;
  return {
    start: integerOf(level, 'w:start') ?? 0,
    format: readFormat(level),
    text: valueOf(level, 'w:lvlText') ?? '',
    suffix: valueOf(level, 'w:suff') === 'nothing' ? '' : ' ',
    legal: switchOf(level, 'w:isLgl') ?? false,
    hidden: switchOf(properties, 'w:vanish') ?? false,
    ...(restartAfter !== undefined && { restartAfter }),
    ...(style !== undefined && { style }),
    ...(font !== undefined && { font }),
    ...(language !== undefined && { language }),
  };
}

/** A custom format stands in an alternative, beside a plain one for older programs. */
function readFormat(level: XmlElement): string {
  if (childNamed(level, 'w:lvlPicBulletId') !== undefined) return 'bullet';
  const plain = childNamed(level, 'w:numFmt');
  const [element] = plain === undefined ? descendantsNamed(level, 'w:numFmt') : [plain];
  const format = element?.attributes['w:val'] ?? 'decimal';
  return format === 'custom' ? (element?.attributes['w:format'] ?? 'decimal') : format;
}

function languageOf(properties: XmlElement | undefined): string | undefined {
  return valueOf(properties, 'w:lang');
}
