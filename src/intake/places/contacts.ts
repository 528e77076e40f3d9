import { parsePhoneNumberFromString } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/min/metadata';
import type { Mention } from './mention.js';

/** Top-level domains that stand for something else than their country. */
const BORROWED_DOMAINS = new Set('AI AC CC CO FM GG IO IS LY ME SH TO TV WS EU'.split(' '));

/** Two letters that end addresses and name no State or territory. */
const NO_COUNTRY = new Set('AN BU CS DD EU FX SU TP YU ZR'.split(' '));

const ADDRESS =
  /(?:@|www\.|https?:\/\/)[\w.-]*?\.([a-z]{2})(?![\w.-]*\.[a-z])(?=[\s/,;)\]>|.]|$)/giu;

/** Providers of mailboxes that people of other countries have too. */
const FREE_MAIL =
  /(?:@|\.)(?:(?:mail|bk|inbox|list|yandex|ya|rambler|internet)\.ru|(?:yahoo|hotmail|live|outlook|gmx|msn)\.[a-z.]+|(?:mail|ukr)\.(?:ru|ua|kz|by))$/iu;

/** The countries of the web and e-mail addresses in a line. */
export function countriesOfAddresses(line: string): readonly Mention[] {
  return [...line.matchAll(ADDRESS)].flatMap(([seen, domain = '']) => {
    const upper = domain.toUpperCase();
    const code = upper === 'UK' ? 'GB' : upper;
    const tells = !BORROWED_DOMAINS.has(code) && !NO_COUNTRY.has(code) && !FREE_MAIL.test(seen);
    return tells ? [{ code, seen }] : [];
  });
}

const PHONE = /\+\d[\d\s().-]{6,20}\d/gu;

/** The countries of the telephone numbers in a line that begin with `+`. */
export function countriesOfPhones(line: string): readonly Mention[] {
  return [...line.matchAll(PHONE)].flatMap(([seen]) => {
    const code = parsePhoneNumberFromString(seen, metadata)?.country;
    // Geneva's numbers are the addressee's.
    return code === undefined || /^\+\s?41\s?\(?0?\)?22/u.test(seen) ? [] : [{ code, seen }];
  });
}

/** Currencies that are used far from home. */
const WORLD_MONEY = new Set(['USD', 'EUR', 'CHF', 'GBP']);

const MONEY =
  /(?<![\p{L}\p{N}])([A-Z]{3})(?=[\s\u00a0]?\d)|(?<=\d[\s\u00a0]?(?:(?:million|billion)s?\s)?)([A-Z]{3})(?![\p{L}\p{N}])/gu;

let currencies: ReadonlySet<string> | undefined;

/** The countries whose money is counted in by its ISO 4217 code, which begins with the country's. */
export function countriesOfMoney(text: string): readonly Mention[] {
  currencies ??= new Set(Intl.supportedValuesOf('currency'));
  return [...text.matchAll(MONEY)].flatMap(([seen, before, behind]) => {
    const money = before ?? behind ?? '';
    if (!currencies?.has(money) || WORLD_MONEY.has(money) || money.startsWith('X')) return [];
    return [{ code: money.slice(0, 2), seen }];
  });
}
