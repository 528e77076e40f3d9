import { AMBIGUOUS_NAMES, FURTHER_NAMES, NOT_THE_COUNTRY } from './further-names.js';
import type { Mention } from './mention.js';
import { escaped, longestFirst } from './tables.js';

const LOCALES = ['en', 'fr', 'es', 'ru', 'ar', 'zh', 'zh-Hant'] as const;

/** Two letters that name no State or territory of ISO 3166-1, though ICU gives them names. */
const NOT_ISO = new Set(
  'AC AN BU CP CQ CS DD DG EA EU EZ FX IC NT QO QU SU TA TP UK UN XA XB XK YD YU ZR ZZ'.split(' '),
);

interface Gazetteer {
  readonly pattern: RegExp;
  readonly codes: ReadonlyMap<string, string>;
}

function* isoCodes(): Generator<string> {
  for (let a = 65; a <= 90; a += 1) {
    for (let b = 65; b <= 90; b += 1) {
      const code = String.fromCharCode(a, b);
      if (!NOT_ISO.has(code)) yield code;
    }
  }
}

/** `Congo - Kinshasa` and `Myanmar (Burma)` are names for tables: only plain names are found in texts. */
function plainNames(shown: string): readonly string[] {
  const bracket = /^(.+?)\s*[(（](.+)[)）]$/u.exec(shown);
  const names = bracket === null ? [shown] : [bracket[1] ?? '', bracket[2] ?? ''];
  return names.filter((name) => !/[-–—] /u.test(name));
}

/** Russian names are found in every case: the last vowel gives way to any ending. */
function russianPattern(name: string): string {
  const stem = name.replace(/(?:ия|[аяейиыоь])$/u, '');
  if (stem.length < 4) return escaped(name);
  return `${escaped(stem)}(?:ия|ии|ию|ией|ом|ой|ей|[аяуюеыийоь])?`;
}

/** The form under which a found name is looked up again: as written in the list, or for Russian its stem. */
function keysOf(name: string): { readonly pattern: string; readonly key: string } {
  if (/\p{Script=Cyrillic}/u.test(name) && !name.includes(' ')) {
    return { pattern: russianPattern(name), key: name };
  }
  return {
    pattern: escaped(name)
      .replace(/\\?['’]/gu, "['’]")
      .replace(/ /gu, '\\s+'),
    key: name,
  };
}

function boundedPattern(names: readonly string[]): string {
  const latin: string[] = [];
  const arabic: string[] = [];
  const han: string[] = [];
  for (const name of names) {
    const { pattern } = keysOf(name);
    if (/\p{Script=Han}/u.test(name)) han.push(pattern);
    else if (/\p{Script=Arabic}/u.test(name)) arabic.push(pattern.replace(/^ال/u, '(?:ال|لل)'));
    else latin.push(pattern);
  }
  const edge = '(?![\\p{L}\\p{M}\\p{N}])';
  return [
    `(?<![\\p{L}\\p{M}\\p{N}])(?:${latin.join('|')})${edge}`,
    `(?<![\\p{L}\\p{M}\\p{N}])و?[بلفك]?(?:${arabic.join('|')})${edge}`,
    `(?:${han.join('|')})`,
  ].join('|');
}

/** As tables write it, as texts do, and in the capitals of a letterhead. */
function spellings(name: string): readonly string[] {
  const plain = name.replace(/\\/gu, '').normalize('NFC');
  if (AMBIGUOUS_NAMES.has(plain)) return [];
  const inFull = plain.replace(/^St\. /u, 'Saint ').replace(/ & /gu, ' and ');
  const capitals = plain.length > 3 ? [inFull.toUpperCase()] : [];
  return [...new Set([plain, inFull, ...capitals])];
}

function build(): Gazetteer {
  const codes = new Map<string, string>();
  const displays = LOCALES.map(
    (locale) => new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' }),
  );
  for (const code of isoCodes()) {
    const shown = displays.flatMap((display) => plainNames(display.of(code) ?? ''));
    for (const name of [...shown, ...(FURTHER_NAMES[code]?.split('|') ?? [])].flatMap(spellings)) {
      if (name.length >= 2 && !codes.has(name)) codes.set(name, code);
    }
  }
  // So that Guinea-Bissau is not Guinea.
  return { pattern: new RegExp(boundedPattern(longestFirst(codes.keys())), 'gu'), codes };
}

let gazetteer: Gazetteer | undefined;

function codeOf(found: string, codes: ReadonlyMap<string, string>): string | undefined {
  const name = found.replace(/’/gu, "'").replace(/\s+/gu, ' ');
  const direct = codes.get(name) ?? codes.get(found);
  if (direct !== undefined) return direct;
  const arabic = name.replace(/^و?[بلفك]?(?=ال)/u, '').replace(/^و?لل/u, 'ال');
  const bare = name.replace(/^و?[بلفك]/u, '');
  const byArabic = codes.get(arabic) ?? codes.get(bare) ?? codes.get(name.replace(/^و/u, ''));
  if (byArabic !== undefined) return byArabic;
  if (!/\p{Script=Cyrillic}/u.test(name)) return undefined;
  for (const [key, code] of codes) {
    if (!/\p{Script=Cyrillic}/u.test(key)) continue;
    if (new RegExp(`^${keysOf(key).pattern}$`, 'u').test(name)) return code;
  }
  return undefined;
}

/** The countries that a line names, in their order. */
export function countryNamesIn(line: string): readonly Mention[] {
  gazetteer ??= build();
  const { pattern, codes } = gazetteer;
  return [...line.replace(NOT_THE_COUNTRY, ' ').matchAll(pattern)].flatMap(([seen]) => {
    const code = codeOf(seen, codes);
    return code === undefined ? [] : [{ code, seen }];
  });
}

let iso: ReadonlySet<string> | undefined;

/** Whether it is a code of ISO 3166-1 alpha-2, in capitals. */
export function isCountryCode(code: string): boolean {
  const display = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  iso ??= new Set([...isoCodes()].filter((known) => display.of(known) !== undefined));
  return iso.has(code);
}
