import { keyOfMonth, MONTH_NUMBERS } from './month-names.js';

/** What a mail program wrote of when a message was sent, read in each way that makes sense; wall times without offset. */
export interface WrittenDate {
  /** One, or two where the order of day and month is not told: `2025-06-05T10:15:00`. */
  readonly walls: readonly string[];
  /** Whether a time of day is written; where none is, the walls have the last of the day. */
  readonly timed: boolean;
  /** As it is written beside the time, where it is. */
  readonly offset?: string;
}

type Day = readonly [year: number, month: number, day: number];

const HAN_DAY = /(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/u;
const ISO_DAY = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/u;
const NUMBERS = /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/u;
const MONTH = String.raw`([\p{L}\p{M}.]{2,14}(?:\s(?:الأول|الثاني))?)`;
const DAY_FIRST = new RegExp(
  String.raw`(?<!\d)(\d{1,2})(?:er|º|\.)?[\s-]+(?:de\s+)?${MONTH},?[\s-]+(?:del?\s+)?(\d{4})`,
  'gu',
);
const MONTH_FIRST = new RegExp(String.raw`${MONTH}\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})`, 'gu');

const CLOCK =
  /(?<![\d:])(\d{1,2})\s?(?:[:.hч時时点])\s?(\d{2})(?:[:.]?(\d{2}))?(?!\d)\s*(a\.?\s?m\.?|p\.?\s?m\.?|ص|م|AM|PM)?/iu;
const HAN_HALF = /(上午|下午|晚上|中午)\s?\d/u;
const OFFSET =
  /(?:GMT|UTC)?\s?([+-]\d{2}):?(\d{2})(?!\d)|(?:GMT|UTC)(?:\s?([+-]\d{1,2}))?(?![\d\p{L}])/u;

/** Reads a date and time of day in one of the six languages; undefined where there is none that exists. */
export function writtenDate(text: string): WrittenDate | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => String((digit.codePointAt(0) ?? 0) % 16))
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .slice(0, 300);
  const { days, at } = daysIn(plain);
  const existing = days.filter(exists);
  if (existing.length === 0) return undefined;
  const rest = `${plain.slice(0, at.start)} ${plain.slice(at.end)}`;
  const clock = clockIn(rest);
  const offset = offsetIn(rest);
  return {
    walls: existing.map(
      ([year, month, day]) => `${[year, two(month), two(day)].join('-')}T${clock ?? END_OF_DAY}`,
    ),
    timed: clock !== undefined,
    ...(offset !== undefined && { offset }),
  };
}

interface Found {
  readonly days: readonly Day[];
  readonly at: { readonly start: number; readonly end: number };
}

function daysIn(text: string): Found {
  for (const pattern of [HAN_DAY, ISO_DAY]) {
    const match = pattern.exec(text);
    if (match) return found(match, [[Number(match[1]), Number(match[2]), Number(match[3])]]);
  }
  for (const match of text.matchAll(DAY_FIRST)) {
    const month = MONTH_NUMBERS.get(keyOfMonth(match[2] ?? ''));
    if (month !== undefined) return found(match, [[Number(match[3]), month, Number(match[1])]]);
  }
  for (const match of text.matchAll(MONTH_FIRST)) {
    const month = MONTH_NUMBERS.get(keyOfMonth(match[1] ?? ''));
    if (month !== undefined) return found(match, [[Number(match[3]), month, Number(match[2])]]);
  }
  const match = NUMBERS.exec(text);
  if (match === null) return { days: [], at: { start: 0, end: 0 } };
  const [first, second, year] = [Number(match[1]), Number(match[2]), fullYear(match[3] ?? '')];
  const either: Day[] = [[year, second, first]];
  if (first !== second && !match[0].includes('.')) either.push([year, first, second]);
  return found(match, either);
}

function found(match: RegExpExecArray, days: readonly Day[]): Found {
  return { days, at: { start: match.index, end: match.index + match[0].length } };
}

/** A day without a time of day is known to be over only at its end. */
const END_OF_DAY = '23:59:59';

function clockIn(text: string): string | undefined {
  const match = CLOCK.exec(text);
  if (match === null) return undefined;
  const [, hours = '', minutes = '', seconds = '00', half = ''] = match;
  const han = HAN_HALF.exec(text)?.[1] ?? '';
  const after = /^p|^م$/iu.test(half) || han === '下午' || han === '晚上';
  const before = /^a|^ص$/iu.test(half) || han === '上午';
  let hour = Number(hours);
  if (after && hour < 12) hour += 12;
  if (before && hour === 12) hour = 0;
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 60) return undefined;
  return `${two(hour)}:${minutes}:${two(Math.min(59, Number(seconds)))}`;
}

function offsetIn(text: string): string | undefined {
  const match = OFFSET.exec(text);
  if (match === null) return undefined;
  const [, hours, minutes, whole] = match;
  if (hours !== undefined) return `${hours}:${minutes ?? '00'}`;
  const number = Number(whole ?? 0);
  return `${number < 0 ? '-' : '+'}${two(Math.abs(number))}:00`;
}

function exists([year, month, day]: Day): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1990 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function fullYear(year: string): number {
  return year.length === 4 ? Number(year) : 2000 + Number(year);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
