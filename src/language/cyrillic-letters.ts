import type { Verdict } from './verdict.js';

/** Letters that Russian does not use; the first row whose letters are seen names the language. */
const FOREIGN: readonly (readonly [code: string, letters: RegExp])[] = [
  ['srp', /[ђћљњџ]/gu],
  ['mkd', /[ѓќѕ]/gu],
  ['ukr', /[їєґ]/gu],
  ['tgk', /[ӣӯҷ]/gu],
  ['kaz', /[әұһ]/gu],
  ['bel', /[ў](?=[\s\S]*[і])|[і](?=[\s\S]*[ў])/gu],
  ['uzb', /[ўқғҳ]/gu],
  ['kir', /[ңөү]/gu],
  ['ukr', /[і]/gu],
];

const ANY_FOREIGN = /[^а-яё\P{Script=Cyrillic}]/gu;

const RUSSIAN_WORDS = new Set(
  `и в на не с по о что как это к из для за от до при или их его её мы наш нам мы был была были было также может где кто
  которые который которая он она они только если же но бы во со об у то все всех этого этих`.split(
    /\s+/u,
  ),
);

const BULGARIAN_WORDS = new Set(
  'на и за от да се по в с са не че които който която през към или при до като със във е това тези беше бяха'.split(
    ' ',
  ),
);

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function share(words: readonly string[], list: ReadonlySet<string>): number {
  return words.filter((word) => list.has(word)).length / Math.max(1, words.length);
}

/** Russian, or another language in Cyrillic letters: by letters of its own, by those it lacks, by function words. */
export function judgeCyrillic(written: string): Verdict {
  const text = written.toLowerCase();
  const letters = count(text, /\p{Script=Cyrillic}/gu);
  const foreign = count(text, ANY_FOREIGN);
  const enough = letters >= 24;
  if (foreign >= 1 && foreign / letters >= 0.015) {
    const seen = FOREIGN.find(([, own]) => count(text, own) >= Math.max(1, 0.004 * letters));
    const verdict = { language: 'other', sure: enough && foreign >= 2 } as const;
    return seen === undefined ? verdict : { ...verdict, likely: seen[0] };
  }
  const hardSigns = count(text, /ъ/gu);
  const words = text.match(/\p{L}+/gu) ?? [];
  const russian = share(words, RUSSIAN_WORDS);
  const bulgarian = share(words, BULGARIAN_WORDS);
  const without = count(text, /[ыэё]/gu) === 0;
  if (without && letters >= 20 && hardSigns / letters >= 0.006 && bulgarian > russian) {
    return { language: 'other', sure: enough, likely: 'bul' };
  }
  if (without && letters >= 80 && bulgarian > russian + 0.08) {
    return { language: 'other', sure: true, likely: 'bul' };
  }
  if (letters >= 300 && russian < 0.03) return { language: 'other', sure: true };
  // Neighbours decide on a short text without one of the letters that only Russian has in number.
  return { language: 'ru', sure: enough && (!without || letters >= 120) };
}
