import type { ListDefinition, ListLevel, Numbering } from '../lists/definitions.js';
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

/** Resolves numbering.xml; `listOfStyle` gives the `w:numId` of a numbering style. */
export function readNumbering(
  root: XmlElement | undefined,
  listOfStyle: (styleId: string) => string | undefined,
): Numbering {
  const abstracts = byId(childrenNamed(root, 'w:abstractNum'), 'w:abstractNumId');
  const lists = byId(childrenNamed(root, 'w:num'), 'w:numId');

  const abstractOf = (list: XmlElement | undefined, links = 0): XmlElement | undefined => {
    const abstract = abstracts.get(valueOf(list, 'w:abstractNumId') ?? '');
    const link = valueOf(abstract, 'w:numStyleLink');
    if (link === undefined || links > DEEPEST_LINK) return abstract;
    return abstractOf(lists.get(listOfStyle(link) ?? ''), links + 1) ?? abstract;
  };
  return new Map([...lists].map(([id, list]) => [id, readList(list, abstractOf(list))]));
}

function byId(elements: readonly XmlElement[], attribute: string): Map<string, XmlElement> {
  return new Map(elements.map((element) => [element.attributes[attribute] ?? '', element]));
}

function readList(list: XmlElement, abstract: XmlElement | undefined): ListDefinition {
  const levels = new Map<number, ListLevel>();
  const startOverrides = new Map<number, number>();
  const take = (element: XmlElement): void => {
    levels.set(wholeNumber(element.attributes['w:ilvl']) ?? 0, readLevel(element));
  };
  childrenNamed(abstract, 'w:lvl').forEach(take);
  for (const override of childrenNamed(list, 'w:lvlOverride')) {
    childrenNamed(override, 'w:lvl').forEach(take);
    const start = integerOf(override, 'w:startOverride');
    if (start !== undefined) {
      startOverrides.set(wholeNumber(override.attributes['w:ilvl']) ?? 0, start);
    }
  }
  return {
    abstractId: abstract?.attributes['w:abstractNumId'] ?? '',
    levels,
    startOverrides,
  };
}

function readLevel(level: XmlElement): ListLevel {
  const restartAfter = integerOf(level, 'w:lvlRestart');
  const style = valueOf(level, 'w:pStyle');
  const properties = childNamed(level, 'w:rPr');
  const fonts = childNamed(properties, 'w:rFonts')?.attributes;
  const font = fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'];
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
