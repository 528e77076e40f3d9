import { AMBIGUOUS_NAMES, FURTHER_NAMES, NOT_THE_COUNTRY } from './countries.js';

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
  if (stem.length < 4) return escape(name);
  return `${escape(stem)}(?:ия|ии|ию|ией|ом|ой|ей|[аяуюеыийоь])?`;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

/** The form under which a found name is looked up again: as written in the list, or for Russian its stem. */
function keysOf(name: string): { readonly pattern: string; readonly key: string } {
  if (/\p{Script=Cyrillic}/u.test(name) && !name.includes(' ')) {
    return { pattern: russianPattern(name), key: name };
  }
  return {
    pattern: escape(name)
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

function build(): Gazetteer {
  const codes = new Map<string, string>();
  const displays = LOCALES.map(
    (locale) => new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' }),
  );
  for (const code of isoCodes()) {
    const shown = displays.flatMap((display) => plainNames(display.of(code) ?? ''));
    for (const name of [...shown, ...(FURTHER_NAMES[code]?.split('|') ?? [])]) {
      const plain = name.replace(/\\/gu, '').normalize('NFC');
      if (plain.length >= 2 && !AMBIGUOUS_NAMES.has(plain) && !codes.has(plain))
        codes.set(plain, code);
    }
  }
  // The longest name first, so that Guinea-Bissau is not Guinea.
  const names = [...codes.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return { pattern: new RegExp(boundedPattern(names), 'gu'), codes };
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

/** The countries that a line names, as ISO 3166-1 alpha-2 codes, each once. */
export function countriesIn(line: string): ReadonlySet<string> {
  gazetteer ??= build();
  const { pattern, codes } = gazetteer;
  const found = new Set<string>();
  for (const [name] of line.replace(NOT_THE_COUNTRY, ' ').matchAll(pattern)) {
    const code = codeOf(name, codes);
    if (code !== undefined) found.add(code);
  }
  return found;
}

/** Top-level domains that stand for something else than their country. */
const BORROWED_DOMAINS = new Set('AI AC CC CO FM GG IO IS LY ME SH TO TV WS EU'.split(' '));

/** The countries of the web and e-mail addresses in a line. */
export function countriesOfAddresses(line: string): ReadonlySet<string> {
  const found = new Set<string>();
  const address =
    /(?:@|www\.|https?:\/\/)[\w.-]*?\.([a-z]{2})(?![\w.-]*\.[a-z])(?=[\s/,;)\]>|.]|$)/giu;
  for (const [, domain] of line.matchAll(address)) {
    const code = domain?.toUpperCase() ?? '';
    const iso = code === 'UK' ? 'GB' : code;
    if (!BORROWED_DOMAINS.has(iso) && !NOT_ISO.has(iso)) found.add(iso);
  }
  return found;
}

/** The only country that the first telling one of several tiers of lines names; undefined where a tier names two. */
export function onlyCountry(tiers: readonly ReadonlySet<string>[]): string | undefined {
  const telling = tiers.find(({ size }) => size > 0);
  return telling?.size === 1 ? [...telling][0] : undefined;
}
