import {
  JOINING_WORDS,
  LEAD_INS,
  NUMBER_SIGNS,
  OF_WORDS,
  PART_WORDS,
  QUESTION_WORDS,
  RANGE_WORDS,
} from './label-words.js';
import { CARDINAL_WORDS, NUMBER_ADVERBS, ORDINAL_WORDS, type NumberWords } from './number-words.js';
import type { NumeralSystem } from './numerals.js';
import { readNumeral } from './numerals.js';

/** No letter may follow a word that is spelled out in letters; Arabic and Chinese write words together. */
const BORDER = '(?![\\p{L}\\p{M}])';
/** Bounded, as two gaps side by side would try every way of sharing a long one. */
const GAP = '[\\s\\u200c-\\u200f\\u202a-\\u202e\\u2066-\\u2069]{0,32}';
const MAIN =
  '(?:[0-9٠-٩۰-۹０-９]{1,2}(?![0-9٠-٩۰-۹０-９])|[一二三四五六七八九十]{1,3}|[ivx]{1,5}(?![\\p{L}\\p{M}])|[Ⅰ-Ⅻⅰ-ⅻ①-⑳⑴-⒇㈠-㈩])';
/** `l` for `1`, as recognition misreads it. */
const MISREAD_ONE = /[\s\u200e\u200f]{0,32}[l|](?=\s?[.)]\s)/uy;
const SUB =
  '(?:[0-9٠-٩０-９]{1,2}(?![0-9٠-٩０-９])|[一二三四五六七八九十]{1,3}|[ivx]{1,4}|[a-zа-я]|[أاإبجدتثهوزحط]ـ*|[①-⑳⑴-⒇㈠-㈩])';
const LETTER = SUB.replace('[0-9٠-٩０-９]{1,2}(?![0-9٠-٩０-９])|', '');
const OPEN = '[(（\\[［«“"]';
const CLOSE = '[)）\\]］»”"]';

const sticky = (source: string): RegExp => new RegExp(source, 'iuy');
const oneOf = (sources: readonly string[]): string =>
  `(?:${sources.map((s) => (/[a-zа-я]/.test(s.replace(/\\./g, '')) ? `(?:${s})${BORDER}` : s)).join('|')})`;

const WORD = sticky(`${GAP}${oneOf(QUESTION_WORDS)}${GAP}(?:[:：]${GAP})?`);
const ARTICLE = sticky(`${GAP}(?:the|our|la|le|el|l[ao]s)\\s+`);
const SIGN = sticky(`${GAP}${oneOf(NUMBER_SIGNS)}${GAP}`);
const LEAD = sticky(`${GAP}(?:${oneOf(LEAD_INS)}${GAP})+`);
const MAIN_NUMBER = sticky(`${GAP}(${MAIN})`);
const MAIN_LETTER = sticky(`${GAP}([a-zа-я]|[أاإبجدتثهوزحط]ـ*)(?![\\p{L}\\p{M}])`);
const SPELLED = spelled([...ORDINAL_WORDS, ...CARDINAL_WORDS]);
const ADVERBS = spelled(NUMBER_ADVERBS);
const ORDINALS = spelled(ORDINAL_WORDS);
const TRAILING_WORD = sticky('(?:个|個)?(?:问题|問題|题|題|问|問)');
const ORDINAL_SUFFIX = sticky(
  `(?:[-‑]?(?:й|я|ый|ой|ий|му|ому|го)|st|nd|rd|th|re|ère|ème|er|e|[ªº°])\\s+(?:sub-?)?(?:questions?|preguntas?|вопрос(?:у|а|ы|ам)?)${BORDER}`,
);
const WORD_BEHIND = sticky(`\\s+(?:sub-?)?(?:questions?|preguntas?|вопрос(?:у|а|ы|ам)?)${BORDER}`);
const HAN_PART = '(?:个|個)?(?:小问|小問|小题|小題|分题|分題|子问题|子問題|项|項)';
const SUB_BRACKETED = sticky(
  `${GAP}[.,،、:：\\-–—/]?${GAP}第?${OPEN}${GAP}(${SUB})${GAP}${CLOSE}(?:${HAN_PART})?`,
);
const SUB_HAN = sticky(`${GAP}第([一二三四五六七八九十]{1,3}|[0-9]{1,2})${HAN_PART}`);
const SUB_CLOSED = sticky(`${GAP}[.．,،:：)）/\\-–—]?${GAP}(${LETTER})${GAP}${CLOSE}`);
const SUB_GLUED = sticky(`(?:[\\-‑–—·/]|\\s?[.．])?(${LETTER})(?![\\p{L}\\p{M}\\p{N}])`);
/** A sentence may begin at once: `2.aAn`, `2.1谁`. */
const SUB_STUCK = new RegExp(
  '[.．]?([a-z]|[а-я]|[0-9]{1,2})(?=\\p{Lu}\\p{Ll}|\\p{Script=Han})',
  'uy',
);
/** A small letter with a gap before it and a sentence behind it: `2. a The`. */
const SUB_APART = /[.．]\s([a-dа-г])(?=\s+\p{Lu}\p{Ll})/uy;
/** A decimal part stands behind a point: `2.1`; behind a dash it is a range or a score. */
const SUB_DECIMAL = sticky(`\\s?[.．]([0-9٠-٩０-９]{1,2})(?![\\p{L}\\p{M}\\p{N}])(?![.,]\\p{N})`);
/** A further level that the call may lack: the `.1` of `3.a.1`. */
const DEEPER = sticky('(?:[.．](?:[0-9]{1,2}|[ivx]{1,4}|[a-z])(?![\\p{L}\\p{M}\\p{N}]))+');
const SUB_SPACED = sticky(
  `${GAP}[.,،)）]?${GAP}(${LETTER})(?=${GAP}(?:[.．:：،,、–—\\-)）]|$|(?:and|et|y|и|&)\\s+[\\p{N}a-zа-я](?![\\p{L}])))(?![.,]\\p{N})`,
);
const LONE_DIGIT = sticky(`${GAP}([0-9٠-٩۰-۹０-９]{1,2})(?=\\s?[.．、:：)）])(?![.,]\\p{N})`);
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

/** Words for numbers as one pattern, in which each word is a group; the values are parallel to the groups. */
interface Spelling {
  readonly pattern: RegExp;
  readonly values: readonly number[];
}

function spelled(words: NumberWords): Spelling {
  const sources = words.map(([source]) => `(${source})`).join('|');
  return {
    pattern: sticky(`${GAP}(?:${sources})${BORDER}`),
    values: words.map(([, value]) => value),
  };
}

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

function word({ pattern, values }: Spelling, text: string, at: number): ScannedNumber | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) return undefined;
  const value =
    values[match.slice(1).findIndex((group: string | undefined) => group !== undefined)];
  if (value === undefined) return undefined;
  return { end: pattern.lastIndex, text: match[0], values: [{ value, system: 'word' }] };
}

export const scanLead = (text: string, at: number): Scanned | undefined => scan(LEAD, text, at);
/** What may stand before an ordinal: "the second question". */
export const scanArticle = (text: string, at: number): Scanned | undefined =>
  scan(ARTICLE, text, at);
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

export function scanMain(text: string, at: number): ScannedNumber | undefined {
  const misread = scan(MISREAD_ONE, text, at);
  return misread
    ? { ...misread, values: [{ value: 1, system: 'decimal' }] }
    : number(MAIN_NUMBER, text, at);
}

/** A letter that stands for a question. */
export const scanLetter = (text: string, at: number): ScannedNumber | undefined =>
  number(MAIN_LETTER, text, at);

/** "first", "deuxième", "الثاني"; behind the word "question" also "two", "deux". */
export function scanSpelled(text: string, at: number, cardinals = true): ScannedNumber | undefined {
  return word(cardinals ? SPELLED : ORDINALS, text, at);
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
    number(SUB_GLUED, text, at) ??
    number(SUB_DECIMAL, text, at) ??
    number(SUB_STUCK, text, at) ??
    number(SUB_APART, text, at)
  );
}

export const scanDeeper = (text: string, at: number): Scanned | undefined => scan(DEEPER, text, at);

/** "أولاً", "ثانيا" …: first, second … as Arabic begins its points. */
export function scanAdverb(text: string, at: number): ScannedNumber | undefined {
  return word(ADVERBS, text, at);
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

/** A part's letter that stands by itself: `(a)`, `a)`, `b.`, `（一）`; `digits` allows `1.`. */
export function scanLoneSub(text: string, at: number, digits = false): ScannedNumber | undefined {
  return (
    number(SUB_BRACKETED, text, at) ??
    number(LONE_CLOSED, text, at) ??
    number(SUB_SPACED, text, at) ??
    (digits ? number(LONE_DIGIT, text, at) : undefined)
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
