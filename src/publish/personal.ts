import type { RedactionKind, Span } from '../model/index.js';
import { PERSONAL, withPlainDigits } from './patterns.js';

/** A stretch that is not shown, and why. */
export interface Hidden extends Span {
  readonly kind: RedactionKind;
}

/** Finds telephone numbers by the numbering plan of a country. */
export type FindPhones = (text: string) => readonly Span[];

/** Contact details, postal addresses and identity numbers in a text. */
export function personalIn(text: string, findPhones: FindPhones): readonly Hidden[] {
  const plain = withPlainDigits(text);
  const found: Hidden[] = [];
  for (const { kind, pattern, group } of PERSONAL) {
    for (const match of plain.matchAll(pattern)) {
      const whole = match[0];
      const part = group === undefined ? whole : (match[group] ?? '');
      const start = match.index + whole.lastIndexOf(part);
      if (kind !== 'phone' || isNumberToCall(part, group !== undefined)) {
        found.push({ kind, start, end: start + part.length });
      }
    }
  }
  for (const { start, end } of findPhones(plain)) {
    if (isNumberToCall(plain.slice(start, end), false)) found.push({ kind: 'phone', start, end });
  }
  return found;
}

/** Not a year, a range of years, or an amount. */
function isNumberToCall(written: string, labelled: boolean): boolean {
  const digits = written.replace(/\D/gu, '').length;
  if (/^\D*(?:19|20)\d\d\s?[–—/-]\s?(?:19|20)\d\d\D*$/u.test(written)) return false;
  return digits >= (labelled ? 5 : 8) && digits <= 16;
}

/** The library's finder for a country; without a country it knows numbers with a plus sign alone. */
export async function phoneFinder(country: string | undefined): Promise<FindPhones> {
  const { findPhoneNumbersInText, isSupportedCountry } = await import('libphonenumber-js');
  const plan = country !== undefined && isSupportedCountry(country) ? country : undefined;
  return (text) =>
    findPhoneNumbersInText(text, plan).map(({ startsAt, endsAt }) => ({
      start: startsAt,
      end: endsAt,
    }));
}
