import type { Outline } from './outline.js';
import { findChild, findMain } from './outline.js';
import type { ScannedNumber } from './scan.js';
import {
  scanJoin,
  scanLead,
  scanLoneSub,
  scanMain,
  scanOrdinalSuffix,
  scanRange,
  scanReversed,
  scanSign,
  scanSpelled,
  scanSub,
  scanTrailingWord,
  scanWord,
} from './scan.js';

/** A question's number as written in a block, read against the call. */
export interface Label {
  /** Offsets in the block's text; `end` is behind the punctuation and space that follow the label. */
  readonly start: number;
  readonly end: number;
  /** Indices in the outline, in the call's order; empty for a lone part letter. */
  readonly questions: readonly number[];
  /** For a lone part letter: its ordinals under whichever main question is open. */
  readonly parts: readonly number[];
  /** Whether a word such as "Question" stands with it. */
  readonly word: boolean;
  /** Whether a lead-in such as "With regard to" stands before it. */
  readonly lead: boolean;
  /** How it is written, such as `roman.`; labels of one kind in one document share it. */
  readonly sign: string;
  readonly seen: string;
}

const BULLET = /^[\s•◦▪●■□➢►*·\-–—>«"“#]*/u;
const CLOSING =
  /^[\s\u200e\u200f]*[)）\]］]?[\s\u200e\u200f]*(?:[.．:：、，,；;)）\]\-–—|•·\u200e\u200f]+[\s\u200e\u200f]*)*/u;
const NEEDED = /[.．:：、)）\]\-–—|]/u;

/** The label at the start of a block, in each way in which it can be read. `title` lets a bare number end at a space. */
export function labelsAtStart(text: string, outline: Outline, title: boolean): Label[] {
  const at = BULLET.exec(text)?.[0].length ?? 0;
  const led = scanLead(text, at);
  const worded =
    (led && wordedAt(text, led.end, outline)) ??
    wordedAt(text, at, outline) ??
    (/[([（［]/.test(text[at] ?? '') ? wordedAt(text, at + 1, outline) : undefined);
  if (worded) return [{ ...worded, lead: led !== undefined && worded.start >= led.end }];
  return [bareAt(text, at, outline, title), loneAt(text, at)].filter((l) => l !== undefined);
}

/** The first label with a question word anywhere in a heading, such as "II. Procurement (question 2)". */
export function labelInside(text: string, outline: Outline): Label | undefined {
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}])(?=[\p{L}])|(?=[第问問题題])/gu)) {
    const letter = /^\p{L}\.?\s*[^\p{L}]/u.test(text.slice(index, index + 4));
    const label =
      letter && !/^Q/i.test(text[index] ?? '') ? undefined : wordedAt(text, index, outline);
    if (label) return label;
  }
  return undefined;
}

interface IdList {
  readonly end: number;
  readonly questions: readonly number[];
}

function wordedAt(text: string, at: number, outline: Outline): Label | undefined {
  const word = scanWord(text, at);
  let from = word ? (scanSign(text, word.end)?.end ?? word.end) : at;
  let list = word && idList(text, from, outline, true);
  if (!list) {
    const sign = scanSign(text, at);
    const ordinal = scanSpelled(text, sign?.end ?? at) ?? scanMain(text, sign?.end ?? at);
    const trailing =
      ordinal &&
      ((sign && scanTrailingWord(text, ordinal.end)) ?? scanOrdinalSuffix(text, ordinal.end));
    if (!ordinal || !trailing) return undefined;
    from = sign?.end ?? at;
    list = idList(text, from, outline, true, trailing.end);
  }
  if (
    !list ||
    (/^[\p{L}\p{N}]/u.test(text.slice(list.end)) && !/\p{Script=Han}/u.test(text[list.end] ?? ''))
  )
    return undefined;
  return labelOf(text, at, list.end, list.questions, [], true, 'word');
}

function bareAt(text: string, at: number, outline: Outline, title: boolean): Label | undefined {
  const list = idList(text, at, outline, false);
  if (!list) return undefined;
  const rest = text.slice(list.end);
  const closed =
    NEEDED.test(text.slice(list.end - 1, list.end)) ||
    /^[\s\u200e\u200f]*[.．:：、)）\]\-–—|]/u.test(rest);
  const isPart = list.questions.some((index) => outline.entries[index]?.parent !== undefined);
  if (!closed && rest.trim() !== '' && !((title || isPart) && /^\s/.test(rest))) return undefined;
  if (/^[.,:]\p{N}/u.test(rest)) return undefined;
  return labelOf(
    text,
    at,
    list.end,
    list.questions,
    [],
    false,
    signOf(text.slice(at, list.end) + (rest[0] ?? '')),
  );
}

function loneAt(text: string, at: number): Label | undefined {
  const sub = scanLoneSub(text, at);
  if (!sub || /^[.,]?\p{N}/u.test(text.slice(sub.end))) return undefined;
  const parts = sub.values.map(({ value }) => value);
  return labelOf(
    text,
    at,
    sub.end,
    [],
    parts,
    false,
    `~${signOf(text.slice(at, sub.end) + (text[sub.end] ?? ''))}`,
  );
}

function labelOf(
  text: string,
  start: number,
  idEnd: number,
  questions: readonly number[],
  parts: readonly number[],
  word: boolean,
  sign: string,
): Label {
  const end = idEnd + (CLOSING.exec(text.slice(idEnd))?.[0].length ?? 0);
  const seen = text.slice(start, end).trim();
  return { start, end, questions, parts, word, lead: false, sign, seen };
}

/** One or more ids: `2`, `2.a`, `3, a) et b)`, `2.a–2.c`, `Q3 & Q4`. `mainEnd` skips what stands behind an ordinal. */
function idList(
  text: string,
  at: number,
  outline: Outline,
  word: boolean,
  mainEnd?: number,
): IdList | undefined {
  const first = idAt(text, at, outline, word, undefined, mainEnd);
  if (!first) return undefined;
  const found = [first.index];
  let { end } = first;
  let last = first.index;
  for (;;) {
    const range = scanRange(text, end);
    const link = range ?? scanJoin(text, end);
    if (!link) break;
    const again = scanWord(text, link.end);
    const from = again ? (scanSign(text, again.end)?.end ?? again.end) : link.end;
    const next = idAt(text, from, outline, word || again !== undefined, last, undefined);
    const joined = next ?? (range ? idAfterJoin(text, end, outline, word, last) : undefined);
    if (!joined || (!again && !mayFollow(text, link.text, joined, outline))) break;
    found.push(...(next && range ? between(outline, last, joined.index) : [joined.index]));
    ({ end } = joined);
    last = joined.index;
  }
  return { end, questions: [...new Set(found)].sort((a, b) => a - b) };
}

/** "a" and "y" join as well as range; where no range can be read the join may. */
function idAfterJoin(
  text: string,
  at: number,
  outline: Outline,
  word: boolean,
  last: number,
): Id | undefined {
  const join = scanJoin(text, at);
  return join && idAt(text, join.end, outline, word, last, undefined);
}

/** A further id must not be the start of a sentence: "Question 2, 3 municipalities" names one question. */
function mayFollow(text: string, link: string, id: Id, outline: Outline): boolean {
  if (!/[,،、;/]/.test(link) || outline.entries[id.index]?.parent !== undefined) return true;
  return !/^\s+\p{L}/u.test(text.slice(id.end));
}

interface Id {
  readonly index: number;
  readonly end: number;
}

function idAt(
  text: string,
  at: number,
  outline: Outline,
  word: boolean,
  previous: number | undefined,
  mainEnd: number | undefined,
): Id | undefined {
  const reversed = scanReversed(text, at);
  const turned = reversed && withPart(outline, reversed.main, reversed.sub);
  if (turned) return turned;
  const main = (word ? scanSpelled(text, at) : undefined) ?? scanMain(text, at);
  const listItem = !word && /^\s*[ivx]+$/.test(main?.text ?? '');
  const index = main && !listItem ? firstMain(outline, main) : undefined;
  if (main && index !== undefined) {
    const sub = scanSub(text, mainEnd ?? main.end, word);
    const child = sub && childOf(outline, index, sub);
    if (sub && child !== undefined) return { index: child, end: sub.end };
    return { index, end: mainEnd ?? main.end };
  }
  if (previous === undefined) return undefined;
  const sub = scanLoneSub(text, at) ?? scanSub(text, at, word);
  const parent = outline.entries[previous]?.parent ?? previous;
  const child = sub && childOf(outline, parent, sub);
  return sub && child !== undefined ? { index: child, end: sub.end } : undefined;
}

function withPart(outline: Outline, main: ScannedNumber, sub: ScannedNumber): Id | undefined {
  const index = firstMain(outline, main);
  const child = index === undefined ? undefined : childOf(outline, index, sub);
  return child === undefined ? undefined : { index: child, end: main.end };
}

function firstMain(outline: Outline, { values }: ScannedNumber): number | undefined {
  return values.map(({ value }) => findMain(outline, value)).find((index) => index !== undefined);
}

function childOf(outline: Outline, parent: number, { values }: ScannedNumber): number | undefined {
  return values.map(({ value }) => findChild(outline, parent, value)).find((i) => i !== undefined);
}

/** What a range covers behind its first member: siblings up to the last, or all below and up to it. */
function between(outline: Outline, first: number, last: number): number[] {
  const level = (index: number): number | undefined => outline.entries[index]?.parent;
  const inside = [...outline.entries.keys()].filter((index) => index > first && index <= last);
  const siblings = inside.filter((index) => level(index) === level(first));
  return siblings.includes(last) ? siblings : inside;
}

/** The way a label is written, without its value: `2.` and `3.` are alike, `(a)` and `b)` are not. */
function signOf(label: string): string {
  return label
    .replace(/[\s\u200e\u200f\u202a-\u202e\u2066-\u2069ـ]/g, '')
    .replace(/[0-9]+/g, '1')
    .replace(/[٠-٩۰-۹]+/g, '١')
    .replace(/[一二三四五六七八九十]+/g, '一')
    .replace(/[ivx]{2,}|[ivx](?=[^a-z]|$)/gi, 'i')
    .replace(/[a-hj-uwyz]/gi, 'a')
    .replace(/[а-я]/giu, 'а')
    .replace(/[أابجدهوزحط]/g, 'أ')
    .slice(0, 6);
}
