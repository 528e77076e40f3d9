import { LANGUAGES } from '../../model/index.js';

/** Besides the six languages' own, the months of the Levant and of the Maghreb. */
const LOCALES = [...LANGUAGES, 'en-GB', 'es-MX', 'ar-SY', 'ar-DZ', 'ar-MA'];

/** Numbers of months by their names, whole and short, as they stand alone and beside a day. */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = monthNumbers();

function monthNumbers(): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const locale of LOCALES) {
    for (const month of ['long', 'short'] as const) {
      for (const day of [undefined, 'numeric'] as const) {
        const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, {
          month,
          ...(day !== undefined && { day }),
          timeZone: 'UTC',
        });
        for (let number = 1; number <= 12; number += 1) {
          const parts = format.formatToParts(Date.UTC(2024, number - 1, 15));
          const name = parts.find(({ type }) => type === 'month')?.value ?? '';
          if (/\p{L}{2}/u.test(name)) numbers.set(keyOfMonth(name), number);
        }
      }
    }
  }
  return numbers;
}

/** A name as the table has it: lower case, without points and vowel signs. */
export function keyOfMonth(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[.\p{Mn}]/gu, '')
    .trim();
}
