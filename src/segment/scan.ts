import {
  JOINING_WORDS,
  LEAD_INS,
  NUMBER_SIGNS,
  OF_WORDS,
  CARDINAL_WORDS,
  NUMBER_ADVERBS,
  NUMBER_WORDS,
  PART_WORDS,
  QUESTION_WORDS,
  RANGE_WORDS,
} from './label-words.js';
import type { NumeralSystem } from './numerals.js';
import { readNumeral } from './numerals.js';

/** No letter may follow a word that is spelled out in letters; Arabic and Chinese write words together. */
const BORDER = '(?![\\p{L}\\p{M}])';
/** Bounded, as two gaps side by side would try every way of sharing a long one. */
const GAP = '[\\s\\u200c-\\u200f\\u202a-\\u202e\\u2066-\\u2069]{0,32}';
const MAIN =
  '(?:[0-9٠-٩۰-۹０-９]{1,2}(?![0-9٠-٩۰-۹０-９])|[一二三四五六七八九十]{1,3}|[ivx]{1,5}(?![\\p{L}\\p{M}])|[Ⅰ-Ⅻⅰ-ⅻ①-⑳⑴-⒇㈠-㈩])';
const SUB =
  '(?:[0-9٠-٩０-９]{1,2}(?![0-9٠-٩０-９])|[一二三四五六七八九十]{1,3}|[ivx]{1,4}|[a-zа-я]|[أاإبجدتثهوزحط]ـ*|[①-⑳⑴-⒇㈠-㈩])';
const LETTER = SUB.replace('[0-9٠-٩０-９]{1,2}(?![0-9٠-٩０-９])|', '');
const OPEN = '[(（\\[［«“"]';
const CLOSE = '[)）\\]］»”"]';

const sticky = (source: string): RegExp => new RegExp(source, 'iuy');
const oneOf = (sources: readonly string[]): string =>
  `(?:${sources.map((s) => (/[a-zа-я]/.test(s.replace(/\\./g, '')) ? `(?:${s})${BORDER}` : s)).join('|')})`;

const WORD = sticky(`${GAP}${oneOf(QUESTION_WORDS)}${GAP}(?:[:：]${GAP})?`);
const SIGN = sticky(`${GAP}${oneOf(NUMBER_SIGNS)}${GAP}`);
const LEAD = sticky(`${GAP}(?:${oneOf(LEAD_INS)}${GAP})+`);
const MAIN_NUMBER = sticky(`${GAP}(${MAIN})`);
const SPELLED = [...NUMBER_WORDS, ...CARDINAL_WORDS].map(
  ([source, value]) => [sticky(`${GAP}(?:${source})${BORDER}`), value] as const,
);
const ADVERBS = NUMBER_ADVERBS.map(
  ([source, value]) => [sticky(`${GAP}(?:${source})${BORDER}`), value] as const,
);
const ORDINALS = NUMBER_WORDS.map(
  ([source, value]) => [sticky(`${GAP}(?:${source})${BORDER}`), value] as const,
);
const TRAILING_WORD = sticky('(?:个|個)?(?:问题|問題|题|題|问|問)');
const ORDINAL_SUFFIX = sticky(
  `(?:[-‑]?(?:й|я|ый|ой|ий|му|ому|го)|st|nd|rd|th|re|ère|ème|er|e|[ªº°])\\s+(?:sub-?)?(?:questions?|preguntas?|вопрос(?:у|а)?)${BORDER}`,
);
const WORD_BEHIND = sticky(`\\s+(?:sub-?)?(?:questions?|preguntas?|вопрос(?:у|а)?)${BORDER}`);
const SUB_BRACKETED = sticky(`${GAP}[.,،、:：\\-–—/]?${GAP}${OPEN}${GAP}(${SUB})${GAP}${CLOSE}`);
const SUB_HAN = sticky(
  `${GAP}第([一二三四五六七八九十]{1,3}|[0-9]{1,2})(?:个|個)?(?:小问|小問|小题|小題|分题|分題|子问题|子問題|项|項)`,
);
const SUB_CLOSED = sticky(`${GAP}[.．,،:：)）/\\-–—]?${GAP}(${LETTER})${GAP}${CLOSE}`);
const SUB_GLUED = sticky(`[.．\\-‑–—·/]?(${LETTER})(?![\\p{L}\\p{M}\\p{N}])`);
/** A sentence may begin at once: `2.aAn`, `2.1谁`. */
const SUB_STUCK = new RegExp(
  '[.．]?([a-z]|[а-я]|[0-9]{1,2})(?=\\p{Lu}\\p{Ll}|\\p{Script=Han})',
  'uy',
);
/** A decimal part stands behind a point: `2.1`; behind a dash it is a range or a score. */
const SUB_DECIMAL = sticky(`[.．]([0-9٠-٩０-９]{1,2})(?![\\p{L}\\p{M}\\p{N}])(?![.,]\\p{N})`);
/** A further level that the call may lack: the `.1` of `3.a.1`. */
const DEEPER = sticky('(?:[.．](?:[0-9]{1,2}|[ivx]{1,4}|[a-z])(?![\\p{L}\\p{M}\\p{N}]))+');
const SUB_SPACED = sticky(
  `${GAP}[.,،)）]?${GAP}(${LETTER})(?=${GAP}(?:[.．:：،,、–—\\-)）]|$|(?:and|et|y|и|&)\\s+[\\p{N}a-zа-я](?![\\p{L}])))(?![.,]\\p{N})`,
);
const LONE_CLOSED = sticky(`${GAP}(${SUB})${GAP}${CLOSE}`);
const SUB_NAMED = sticky(
  `${GAP}[.,،:：\\-–—/]?${GAP}${oneOf(PART_WORDS)}${GAP}${OPEN}?${GAP}(${SUB})(?![\\p{L}\\p{M}\\p{N}])(?:${GAP}${CLOSE})?`,
);
const PART_WORD = sticky(`${GAP}${oneOf(PART_WORDS)}${GAP}`);
const OF = sticky(`${GAP}(?:${oneOf(OF_WORDS)})?${GAP}`);
const NAMED = sticky(`${GAP}${OPEN}?${GAP}(${SUB})(?![\\p{L}\\p{M}\\p{N}])(?:${GAP}${CLOSE})?`);
const REVERSED = sticky(`${GAP}([a-z]|[أابجد])[-‑–](${MAIN})(?![\\p{L}\\p{M}\\p{N}])`);
const JOIN = sticky(`(?:${GAP}${CLOSE})?${GAP}${oneOf(JOINING_WORDS)}${GAP}`);
const RANGE = sticky(`(?:${GAP}${CLOSE})?${GAP}${oneOf(RANGE_WORDS)}${GAP}`);

/** A piece that was read: its value where it is a number, and the offset behind it. */
export interface Scanned {
  readonly end: number;
  readonly text: string;
}

export interface ScannedNumber extends Scanned {
  /** Every value it may have, the likelier first. */
  readonly values: readonly { readonly value: number; readonly system: NumeralSystem | 'word' }[];
}

function scan(
  pattern: RegExp,
  text: string,
  at: number,
): (Scanned & { group: string }) | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match ? { end: at + match[0].length, text: match[0], group: match[1] ?? '' } : undefined;
}

function number(pattern: RegExp, text: string, at: number): ScannedNumber | undefined {
  const found = scan(pattern, text, at);
  if (!found) return undefined;
  const values = readNumeral(found.group);
  return values.length > 0 ? { end: found.end, text: found.text, values } : undefined;
}

export const scanLead = (text: string, at: number): Scanned | undefined => scan(LEAD, text, at);
export const scanSign = (text: string, at: number): Scanned | undefined => scan(SIGN, text, at);
export const scanJoin = (text: string, at: number): Scanned | undefined => scan(JOIN, text, at);
export const scanRange = (text: string, at: number): Scanned | undefined => scan(RANGE, text, at);
export const scanTrailingWord = (text: string, at: number): Scanned | undefined =>
  scan(TRAILING_WORD, text, at);
/** The word "question" behind an ordinal. */
export const scanWordBehind = (text: string, at: number): Scanned | undefined =>
  scan(WORD_BEHIND, text, at);
export const scanOrdinalSuffix = (text: string, at: number): Scanned | undefined =>
  scan(ORDINAL_SUFFIX, text, at);

/** "Question", "السؤال", "Q" …; a single letter only with a number behind it. */
export function scanWord(text: string, at: number): Scanned | undefined {
  const found = scan(WORD, text, at);
  if (!found) return undefined;
  const before = text[at - 1] ?? ' ';
  return /[\p{L}\p{N}]/u.test(before) && !/\p{Script=Han}/u.test(before) ? undefined : found;
}

export const scanMain = (text: string, at: number): ScannedNumber | undefined =>
  number(MAIN_NUMBER, text, at);

/** "first", "deuxième", "الثاني"; behind the word "question" also "two", "deux". */
export function scanSpelled(text: string, at: number, cardinals = true): ScannedNumber | undefined {
  for (const [pattern, value] of cardinals ? SPELLED : ORDINALS) {
    const found = scan(pattern, text, at);
    if (found) return { ...found, values: [{ value, system: 'word' }] };
  }
  return undefined;
}

/** "inciso", "подпункт", "الفقرة". */
export const scanPartWord = (text: string, at: number): Scanned | undefined =>
  scan(PART_WORD, text, at);

export const scanOf = (text: string, at: number): Scanned | undefined => scan(OF, text, at);

/** The letter behind such a word. */
export const scanNamedSub = (text: string, at: number): ScannedNumber | undefined =>
  number(NAMED, text, at);

/** A part that stands to its main number without a gap: `2a`, `2-أ`, `2.1`. */
export function scanGluedSub(text: string, at: number): ScannedNumber | undefined {
  return (
    number(SUB_GLUED, text, at) ?? number(SUB_DECIMAL, text, at) ?? number(SUB_STUCK, text, at)
  );
}

export const scanDeeper = (text: string, at: number): Scanned | undefined => scan(DEEPER, text, at);

/** "أولاً", "ثانيا" …: first, second … as Arabic begins its points. */
export function scanAdverb(text: string, at: number): ScannedNumber | undefined {
  for (const [pattern, value] of ADVERBS) {
    const found = scan(pattern, text, at);
    if (found) return { ...found, values: [{ value, system: 'word' }] };
  }
  return undefined;
}

/** The letter or number of a part behind a main number; `loose` allows a gap before it. */
export function scanSub(text: string, at: number, loose: boolean): ScannedNumber | undefined {
  return (
    number(SUB_HAN, text, at) ??
    number(SUB_BRACKETED, text, at) ??
    number(SUB_NAMED, text, at) ??
    number(SUB_CLOSED, text, at) ??
    scanGluedSub(text, at) ??
    (loose ? number(SUB_SPACED, text, at) : undefined)
  );
}

/** A part's letter that stands by itself: `(a)`, `a)`, `b.`, `（一）`. */
export function scanLoneSub(text: string, at: number): ScannedNumber | undefined {
  return (
    number(SUB_BRACKETED, text, at) ?? number(LONE_CLOSED, text, at) ?? number(SUB_SPACED, text, at)
  );
}

/** `a-2`, as right-to-left typing turns `2-a` round. */
export function scanReversed(
  text: string,
  at: number,
): { readonly main: ScannedNumber; readonly sub: ScannedNumber } | undefined {
  REVERSED.lastIndex = at;
  const match = REVERSED.exec(text);
  if (!match) return undefined;
  const scanned = (part: string): ScannedNumber => ({
    end: at + match[0].length,
    text: part,
    values: readNumeral(part),
  });
  return { main: scanned(match[2] ?? ''), sub: scanned(match[1] ?? '') };
}
