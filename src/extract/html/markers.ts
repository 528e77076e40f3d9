import { formatNumber } from '../lists/number-format.js';
import type { HtmlElement } from './tree.js';

/** The number formats of CSS Counter Styles 3 by the names that Word has for them. */
const FORMATS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    decimal: 'decimal',
    'decimal-leading-zero': 'decimalZero',
    'lower-alpha': 'lowerLetter',
    'lower-latin': 'lowerLetter',
    'upper-alpha': 'upperLetter',
    'upper-latin': 'upperLetter',
    'lower-roman': 'lowerRoman',
    'upper-roman': 'upperRoman',
    'lower-russian': 'russianLower',
    'upper-russian': 'russianUpper',
    hebrew: 'hebrew1',
    'cjk-ideographic': 'chineseCounting',
    'simp-chinese-informal': 'chineseCounting',
    'trad-chinese-informal': 'chineseCounting',
    'simp-chinese-formal': 'chineseLegalSimplified',
    'cjk-decimal': 'ideographDigital',
    'cjk-heavenly-stem': 'ideographTraditional',
    'cjk-earthly-branch': 'ideographZodiac',
  }),
);

const DIGIT_ZEROS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    'arabic-indic': 0x0660,
    persian: 0x06f0,
    devanagari: 0x0966,
  }),
);

/** `type` of a list or item: for letters it matters whether they are capitals. */
const TYPES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '1': 'decimal',
    a: 'lower-alpha',
    A: 'upper-alpha',
    i: 'lower-roman',
    I: 'upper-roman',
  }),
);

/** Of one list: the label of its next item, as a browser shows it; empty where none is shown. */
export function createMarker(list: HtmlElement | undefined): (item: HtmlElement) => string {
  const ordered = list?.name === 'ol';
  const step = list !== undefined && 'reversed' in list.attributes ? -1 : 1;
  const first = step === 1 ? 1 : itemsOf(list);
  let next = wholeNumber(list?.attributes['start']) ?? first;
  return (item) => {
    const number = wholeNumber(item.attributes['value']) ?? next;
    next = number + step;
    const style = styleOf(item) ?? (list && styleOf(list)) ?? (ordered ? 'decimal' : 'disc');
    return markerText(style, number);
  };
}

function itemsOf(list: HtmlElement | undefined): number {
  const children = list?.children ?? [];
  return children.filter((node) => typeof node !== 'string' && node.name === 'li').length;
}

function styleOf({ attributes, inlineStyle }: HtmlElement): string | undefined {
  const { type } = attributes;
  const words = inlineStyle.marker?.split(/\s+/) ?? [];
  const known = words.find((word) => isNumbering(word) || isBullet(word) || word === 'none');
  if (known !== undefined || type === undefined) return known;
  return TYPES.get(type) ?? (isBullet(type.toLowerCase()) ? type.toLowerCase() : undefined);
}

function isNumbering(style: string): boolean {
  return FORMATS.has(style) || DIGIT_ZEROS.has(style);
}

function isBullet(style: string): boolean {
  return style === 'disc' || style === 'circle' || style === 'square';
}

function markerText(style: string, number: number): string {
  if (style === 'none') return '';
  const zero = DIGIT_ZEROS.get(style);
  if (zero !== undefined) {
    const digit = (latin: string): string => String.fromCodePoint(zero + Number(latin));
    return `${String(number).replace(/\d/g, digit)}.`;
  }
  const format = FORMATS.get(style);
  if (format === undefined) return '•';
  return `${formatNumber(number, format)}${format.includes('hinese') || format.startsWith('ideograph') ? '、' : '.'}`;
}

function wholeNumber(value: string | undefined): number | undefined {
  return value !== undefined && /^\s*-?\d{1,9}/.test(value)
    ? Number.parseInt(value, 10)
    : undefined;
}
