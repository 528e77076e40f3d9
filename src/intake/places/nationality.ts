import { ARABIC, ENGLISH, FRENCH, RUSSIAN, SPANISH } from './adjectives.js';
import type { Mention } from './mention.js';
import { escaped, longestFirst, wordsByCountry } from './tables.js';

interface Finder {
  readonly codes: ReadonlyMap<string, string>;
  /** The stem is the first group. */
  readonly pattern: RegExp;
}

const BEFORE = '(?<![\\p{L}\\p{M}\\p{N}-])';
const AFTER = '(?![\\p{L}\\p{M}\\p{N}])';

/** "In French" speaks of a language. */
const NO_LANGUAGE = '(?<!(?:^|[^\\p{L}])(?:in|en|into|au|langue|lengua|idioma|and|et|y|or|ou) )';

/** Case of the first letter does not matter. */
function eitherCase(stem: string): string {
  const first = stem.charAt(0);
  return `[${first.toLowerCase()}${first.toUpperCase()}]${escaped(stem.slice(1))}`;
}

function finder(table: string, before: string, endings: string, capital = false): Finder {
  const codes = wordsByCountry(table);
  const stems = longestFirst(codes.keys()).map((stem) =>
    capital ? escaped(stem) : eitherCase(stem),
  );
  return { codes, pattern: new RegExp(`${before}(${stems.join('|')})${endings}${AFTER}`, 'gu') };
}

/** Spanish words that are whole, and stems that want an ending. */
const WHOLE = /(?:[íe]|és|[nm]esa|[aeiou]sa|án|ón|ol|tí)$/u;

function spanish(whole: boolean): Finder {
  const table = [...wordsByCountry(SPANISH)]
    .filter(([stem]) => WHOLE.test(stem) === whole)
    .map(([stem, code]) => `${code} ${stem}`)
    .join(';');
  return finder(table, BEFORE + NO_LANGUAGE, whole ? '(?:e?s)?' : '[oa]s?');
}

function finders(): readonly Finder[] {
  return [
    finder(ENGLISH, BEFORE + NO_LANGUAGE, "(?:s|'s|s')?", true),
    finder(FRENCH, BEFORE + NO_LANGUAGE, '(?:ne)?e?s?'),
    spanish(true),
    spanish(false),
    finder(RUSSIAN, BEFORE, '(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими|и|ою)'),
    finder(ARABIC, '(?<![\\p{L}\\p{M}\\p{N}])و?[بلفك]?(?:ال|لل)?', '(?:ة|ين|ون|ان|تين)?'),
  ];
}

let known: readonly Finder[] | undefined;

/** Places that carry an adjective of another country, or of none. */
const READ_OVER =
  /British Columbia|Colombie-Britannique|Columbia Brit[aá]nica|British Virgin|French (?:Guiana|Polynesia)|(?:Guyane|Polynésie) française|Guayana Francesa|Dutch Caribbean|Indian Ocean|Spanish[- ]speaking|(?:Swiss|French|German|Turkish|Polish) cheese/gu;

/** The adjectives and demonyms of countries that a text has, in five languages, in their order. */
export function nationalitiesIn(text: string): readonly Mention[] {
  known ??= finders();
  // "RÉPUBLIQUE TOGOLAISE" stands in capitals.
  const read = text
    .replace(READ_OVER, ' ')
    .replace(/\p{Lu}{4,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
  return known.flatMap(({ codes, pattern }) =>
    [...read.matchAll(pattern)].flatMap(([seen, stem = '']) => {
      const lower = stem.charAt(0).toLowerCase() + stem.slice(1);
      const code = codes.get(stem) ?? codes.get(lower);
      return code === undefined ? [] : [{ code, seen }];
    }),
  );
}
