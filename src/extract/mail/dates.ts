import type { HeaderDate } from '../../model/index.js';
import { oneLine } from './one-line.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Zones by name (RFC 5322, 4.3), in minutes; other names say nothing sure and count as universal time. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  cet: 60,
  cest: 120,
  msk: 180,
};

const MAIL_DATE =
  /(\d{1,2})[\s-]+([a-z]{3})[a-z]*[\s.,-]+(\d{2,4})[\s,]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s*([+-]\s?\d{1,2}:?\d{2}|[a-z]{1,5})?/iu;
const ISO_DATE =
  /(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?/u;

/** The same as `headerDate`, without a word on how sure it is; undefined where it is no date. */
export function isoDate(written: string): string | undefined {
  return headerDate(written)?.at;
}

/**
 * The date of a header (RFC 5322, its obsolete forms and ISO 8601) in ISO 8601 with the offset as it is written, or
 * `+00:00` where none is; undefined where nothing is written. Never depends on the machine's own zone.
 */
export function headerDate(header: string): HeaderDate | undefined {
  const written = oneLine(header).slice(0, 200);
  if (written === '') return undefined;
  const read = partsOf(written);
  if (read === undefined) return { written, zoned: false };
  const [date, clock, zone] = read;
  const at = composed(date, clock, zone);
  return { written, ...(at !== undefined && { at }), zoned: isZone(zone) };
}

type Parts = readonly [
  date: readonly [number, number, number],
  clock: readonly (string | undefined)[],
  zone: string | undefined,
];

function partsOf(written: string): Parts | undefined {
  const mail = MAIL_DATE.exec(written);
  if (mail !== null) {
    const [, day, name, year, hour, minute, second, zone] = mail;
    const month = MONTHS.indexOf((name ?? '').toLowerCase()) + 1;
    return [[fullYear(Number(year)), month, Number(day)], [hour, minute, second], zone];
  }
  const iso = ISO_DATE.exec(written);
  if (iso === null) return undefined;
  const [, year, month, day, hour, minute, second, zone] = iso;
  return [[Number(year), Number(month), Number(day)], [hour, minute, second], zone];
}

function isZone(zone = ''): boolean {
  if (ZONES[zone.toLowerCase()] !== undefined) return true;
  const digits = /^[+-]\s?(\d{1,2}):?(\d{2})$/u.exec(zone);
  return digits !== null && Number(digits[1]) <= 14 && Number(digits[2]) < 60;
}

function fullYear(year: number): number {
  if (year >= 1000) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

function composed(
  [year, month, day]: readonly [number, number, number],
  clock: readonly (string | undefined)[],
  zone: string | undefined,
): string | undefined {
  const [hour = 0, minute = 0, second = 0] = clock.map((part) => Number(part ?? 0));
  const time = new Date(Date.UTC(year, month - 1, day, hour, minute, Math.min(second, 59)));
  const exists = time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
  if (!exists || hour > 23 || minute > 59 || year > 9999) return undefined;
  return `${time.toISOString().slice(0, 19)}${offsetOf(zone)}`;
}

function offsetOf(zone = ''): string {
  const digits = /^([+-])\s?(\d{1,2}):?(\d{2})$/u.exec(zone);
  if (digits !== null) {
    const [, sign = '+', hours = '0', minutes = '00'] = digits;
    return Number(hours) <= 14 && Number(minutes) < 60
      ? `${sign === '-' && Number(hours) + Number(minutes) === 0 ? '+' : sign}${hours.padStart(2, '0')}:${minutes}`
      : '+00:00';
  }
  const minutes = ZONES[zone.toLowerCase()] ?? 0;
  const clock = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${clock.map((part) => String(part).padStart(2, '0')).join(':')}`;
}
