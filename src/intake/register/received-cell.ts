import { writtenDate } from '../receipt/written-date.js';
import type { Said } from './cells.js';
import { quoted } from './problem.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/u;

/** A time of day behind a date, as spreadsheets add one; days of receipt are whole. */
const CLOCK = String.raw`(?:[T\s,]+\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s*[\p{L}.]{1,4})?)?`;
const YEAR_FIRST = new RegExp(String.raw`^\d{4}([-/.])\d{1,2}\1\d{1,2}${CLOCK}$`, 'u');
const YEAR_LAST = new RegExp(String.raw`^\d{1,2}([-/.])\d{1,2}\1\d{4}${CLOCK}$`, 'u');
const WITH_WORDS = /^(?=.*\p{L})[\p{L}\p{M}\d\s.,:/-]{6,40}$/u;

/** A day as a spreadsheet counts it, from the end of 1899: those of the years 2000 to 2099. */
const SERIAL = /^\d{5}(?:[.,]\d+)?$/u;
const [FIRST_SERIAL, LAST_SERIAL] = [36_526, 73_050];
const SERIAL_ORIGIN = Date.UTC(1899, 11, 30);
const DAY_LENGTH = 86_400_000;

const COMPACT = /^(20\d\d)(\d\d)(\d\d)$/u;

/** A day or moment of receipt, in ISO 8601 or as a spreadsheet of any country makes of it; what may be two days is none. */
export function receivedCell(cell: string): Said {
  const plain = plainDigits(cell);
  if (MOMENT.test(plain)) return existing(plain, cell);
  const [day, ...others] = daysOf(plain);
  if (day === undefined) {
    return {
      expected: `${quoted(cell)} cannot be read as a date; expected is year-month-day, such as 2025-06-24 (in a spreadsheet, format the column as text)`,
    };
  }
  const [other] = others;
  if (other !== undefined) {
    return {
      expected: `${quoted(cell)} can be read in several ways; expected is year-month-day: ${day} or ${other}`,
    };
  }
  return existing(day, cell);
}

function daysOf(cell: string): readonly string[] {
  if (DAY.test(cell)) return [cell];
  const compact = COMPACT.exec(cell);
  if (compact) return [compact.slice(1).join('-')];
  if (SERIAL.test(cell)) {
    const serial = Math.floor(Number(cell.replace(',', '.')));
    if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return [];
    return [new Date(SERIAL_ORIGIN + serial * DAY_LENGTH).toISOString().slice(0, 10)];
  }
  if (![YEAR_FIRST, YEAR_LAST, WITH_WORDS].some((form) => form.test(cell))) return [];
  return (writtenDate(cell)?.walls ?? []).map((wall) => wall.slice(0, 10)).sort();
}

function existing(value: string, cell: string): Said {
  const day = value.slice(0, 10);
  const there = new Date(`${day}T00:00:00Z`);
  const exists = !Number.isNaN(there.getTime()) && there.toISOString().startsWith(day);
  if (exists && !Number.isNaN(Date.parse(value))) return { value };
  return { expected: `there is no date ${quoted(cell)}; expected is one such as 2025-06-24` };
}

/** Arabic spreadsheets write digits of their own, and marks of direction around them. */
function plainDigits(cell: string): string {
  return cell
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => String((digit.codePointAt(0) ?? 0) % 16))
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();
}
