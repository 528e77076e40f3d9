import { bulletText } from '../lists/list-labels.js';
import { childNamed, elementsOf, wholeNumber, type XmlElement } from '../xml.js';
import { formatOdfNumber } from './number-format.js';

/** One level of a list style or of the headings' numbering. */
interface Level {
  readonly start: number;
  /** `style:num-format`; empty where the level shows no number. */
  readonly format: string;
  /** Letters after the last are doubled (`style:num-letter-sync`). */
  readonly doubles: boolean;
  readonly prefix: string;
  readonly suffix: string;
  /** Levels whose numbers the label shows, its own included. */
  readonly shownLevels: number;
  /** LibreOffice's pattern of the whole label, with `%1%` to `%10%` for numbers; it comes before the rest. */
  readonly pattern: string | undefined;
  readonly bullet: string | undefined;
}

/** The levels of a list, from 0. */
export interface ListStyle {
  readonly startOf: (level: number) => number;
  /** The label of an item, from the numbers of its level and those above; NFC, without white space around it. */
  readonly label: (level: number, numbers: readonly (number | undefined)[]) => string;
}

const DEEPEST = 10;

/** Reads `text:list-style` or `text:outline-style`; OpenDocument 1.3 part 3, 16.30 and 16.34. */
export function readListStyle(style: XmlElement): ListStyle {
  const levels = new Map<number, Level>();
  for (const element of elementsOf(style)) {
    const level = wholeNumber(element.attributes['text:level']);
    if (level !== undefined && level >= 1 && level <= DEEPEST) {
      levels.set(level - 1, readLevel(element));
    }
  }
  const startOf = (level: number): number => levels.get(level)?.start ?? 1;
  return {
    startOf,
    label: (level, numbers) => {
      const own = levels.get(level);
      if (own === undefined) return '';
      if (own.bullet !== undefined) return own.bullet;
      const numberAt = (at: number): string => {
        const { format, doubles } = levels.get(at) ?? { format: '', doubles: false };
        return formatOdfNumber(numbers[at] ?? startOf(at), format, doubles);
      };
      const text =
        own.pattern === undefined
          ? `${own.prefix}${joined(level, own.shownLevels, numberAt)}${own.suffix}`
          : filled(own.pattern, numberAt);
      return text.normalize('NFC').trim();
    },
  };
}

function readLevel(element: XmlElement): Level {
  const { name, attributes } = element;
  const isNumber = name === 'text:list-level-style-number' || name === 'text:outline-level-style';
  const font = childNamed(element, 'style:text-properties')?.attributes;
  return {
    start: wholeNumber(attributes['text:start-value']) ?? 1,
    format: isNumber ? (attributes['style:num-format'] ?? '') : '',
    doubles: attributes['style:num-letter-sync'] === 'true',
    prefix: attributes['style:num-prefix'] ?? '',
    suffix: attributes['style:num-suffix'] ?? '',
    shownLevels: Math.max(wholeNumber(attributes['text:display-levels']) ?? 1, 1),
    pattern: attributes['loext:num-list-format'] ?? attributes['style:num-list-format'],
    bullet: isNumber ? undefined : bulletOf(attributes['text:bullet-char'] ?? '', font),
  };
}

function bulletOf(text: string, font: XmlElement['attributes'] = {}): string {
  const name = font['style:font-name'] ?? font['fo:font-family']?.replaceAll("'", '');
  return bulletText({ text, ...(name !== undefined && { font: name }) });
}

function joined(level: number, shown: number, numberAt: (level: number) => string): string {
  const first = Math.max(level - shown + 1, 0);
  const numbers = Array.from({ length: level - first + 1 }, (_, index) => numberAt(first + index));
  return numbers.filter((number) => number !== '').join('.');
}

/** A level without a number takes what stands between it and the next one with it. */
function filled(pattern: string, numberAt: (level: number) => string): string {
  const [before = '', ...rest] = pattern.split(/%(\d{1,2})%/);
  let text = before;
  for (let index = 0; index < rest.length; index += 2) {
    const number = numberAt(Number(rest[index]) - 1);
    const isLast = index + 2 >= rest.length;
    if (number !== '' || isLast) text += number + (rest[index + 1] ?? '');
  }
  return text;
}
