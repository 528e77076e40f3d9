import { LANGUAGES, type Language } from '../../model/index.js';

/** A day named in a text. */
export interface FoundDate {
  /** ISO 8601. */
  readonly day: string;
  /** UTF-16 offsets of the day as it is written. */
  readonly start: number;
  readonly end: number;
  /** It may be read as another day: its year is not written, or day and month look alike. */
  readonly doubt?: string;
}

/** Spellings beside those of Intl: of the United Nations in Arabic, of the Maghreb, and short ones. */
const FURTHER: readonly (readonly string[])[] = [
  ['يناير', 'جانفي', 'jan', 'janv', 'ene', 'янв'],
  ['فبراير', 'فيفري', 'feb', 'févr', 'fév', 'фев'],
  ['مارس', 'mar', 'мар'],
  ['أبريل', 'إبريل', 'أفريل', 'نيسان', 'apr', 'avr', 'abr', 'апр'],
  ['مايو', 'أيار', 'ماي', 'май'],
  ['يونيه', 'يونيو', 'جوان', 'jun', 'июн'],
  ['يوليه', 'يوليو', 'جويلية', 'تموز', 'jul', 'juil', 'июл'],
  ['أغسطس', 'غشت', 'أوت', 'آب', 'aug', 'ago', 'авг'],
  ['سبتمبر', 'شتنبر', 'أيلول', 'sep', 'sept', 'setiembre', 'сен', 'сент'],
  ['أكتوبر', 'oct', 'окт'],
  ['نوفمبر', 'نونبر', 'nov', 'ноя', 'нояб'],
  ['ديسمبر', 'دجنبر', 'dec', 'déc', 'dic', 'дек'],
];

const LOCALES: Readonly<Record<Language, readonly string[]>> = {
  ar: ['ar-EG', 'ar-SY', 'ar-MA'],
  zh: [],
  en: ['en'],
  fr: ['fr'],
  ru: ['ru'],
  es: ['es'],
};

/** Month by its name in small letters, from 1. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  FURTHER.flatMap((further, index) =>
    [
      ...LANGUAGES.flatMap((language) => LOCALES[language]).flatMap((locale) =>
        namesIn(locale, index),
      ),
      ...further,
    ].map((name) => [name.toLowerCase(), index + 1] as const),
  ),
);

function namesIn(locale: string, month: number): string[] {
  const day = new Date(Date.UTC(2024, month, 1));
  const alone = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const beside = new Intl.DateTimeFormat(locale, {
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const part = beside.formatToParts(day).find(({ type }) => type === 'month')?.value;
  return [alone.format(day), ...(part === undefined ? [] : [part])];
}

const NAME = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|');
const MONTH = `(${NAME})\\.?(?:\\s?/\\s?(?:${NAME}))?(?!\\p{L})`;
const YEAR = '(\\p{Nd}{4})';

const WRITTEN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(\\p{Nd}{1,2})(?:st|nd|rd|th|er|º|ro|-?го)?\\s+(?:of\\s+|de\\s+)?${MONTH}(?:,?\\s*(?:de(?:l)?\\s+)?${YEAR}(?!\\p{Nd}))?|(${NAME})\\.?\\s+(\\p{Nd}{1,2})(?:st|nd|rd|th)?(?!\\p{Nd})(?:,?\\s+${YEAR}(?!\\p{Nd}))?)`,
  'giu',
);
const CHINESE = /(?:(\p{Nd}{4})\s*年\s*)?(\p{Nd}{1,2})\s*月\s*(\p{Nd}{1,2})\s*[日号]/gu;
const ISO = /(?<!\p{Nd})(\p{Nd}{4})-(\p{Nd}{2})-(\p{Nd}{2})(?!\p{Nd})/gu;
const NUMERIC = /(?<![\p{Nd}/.])(\p{Nd}{1,2})([/.])(\p{Nd}{1,2})\2(\p{Nd}{4})(?!\p{Nd})/gu;

/** Days named in a text of any of the six languages, in their order. `year` is for those that name none. */
export function datesIn(text: string, year?: number): readonly FoundDate[] {
  const found: FoundDate[] = [];
  const add = (
    match: RegExpMatchArray,
    y: string | undefined,
    month: number,
    d: string,
    doubt?: string,
  ) => {
    const ownYear = y === undefined ? year : western(y);
    const day = ownYear === undefined ? undefined : isoDay(ownYear, month, western(d));
    if (day === undefined) return;
    const start = match.index ?? 0;
    const unsure = y === undefined ? 'the year is not written' : doubt;
    found.push({
      day,
      start,
      end: start + match[0].length,
      ...(unsure !== undefined && { doubt: unsure }),
    });
  };
  for (const match of text.matchAll(WRITTEN)) {
    const name = (match[2] ?? match[4] ?? '').toLowerCase();
    add(match, match[3] ?? match[6], MONTHS.get(name) ?? 0, match[1] ?? match[5] ?? '');
  }
  for (const match of text.matchAll(CHINESE))
    add(match, match[1], western(match[2] ?? ''), match[3] ?? '');
  for (const match of text.matchAll(ISO))
    add(match, match[1], western(match[2] ?? ''), match[3] ?? '');
  for (const match of text.matchAll(NUMERIC)) {
    const [, first = '', , second = ''] = match;
    const swapped = western(second) > 12;
    const alike = western(first) <= 12 && western(second) <= 12 && first !== second;
    const [day, month] = swapped ? [second, first] : [first, second];
    add(
      match,
      match[4],
      western(month),
      day,
      alike ? 'day and month may be the other way round' : undefined,
    );
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The day before, ISO 8601. */
export function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

function isoDay(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || year < 1990 || year > 2100) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day && day > 0 ? date.toISOString().slice(0, 10) : undefined;
}

/** A number in the digits of any script. */
export function western(digits: string): number {
  return Number(
    Array.from(digits, (digit) => {
      const code = digit.codePointAt(0) ?? 0;
      const zero = [0x660, 0x6f0, 0xff10].find((start) => code >= start && code < start + 10);
      return zero === undefined ? digit : String(code - zero);
    }).join(''),
  );
}
