import { kindOf, type NumeralKind } from './numerals.js';
import type { Outline } from './outline.js';
import { findChild, findMain } from './outline.js';
import type { ScannedNumber } from './scan.js';
import {
  scanAdverb,
  scanDeeper,
  scanGluedSub,
  scanJoin,
  scanLetter,
  scanLoneSub,
  scanNamedSub,
  scanMain,
  scanRange,
  scanReversed,
  scanSign,
  scanSpelled,
  scanSub,
  scanTrailingWord,
  scanWord,
} from './scan.js';

/** The questions that a label names, as indices in the outline, and the offset behind it. */
export interface IdList {
  readonly end: number;
  readonly questions: readonly number[];
  /** Whether a part is named that the call lacks: "Question 3 (e)". */
  readonly lacking?: boolean;
}

/** One or more ids: `2`, `2.a`, `3, a) et b)`, `2.a–2.c`, `Q3 & Q4`. `mainEnd` skips what stands behind an ordinal. */
export function idList(
  text: string,
  at: number,
  outline: Outline,
  word: boolean,
  mainEnd?: number,
): IdList | undefined {
  const first = memberAt(text, at, outline, word, undefined, mainEnd);
  if (!first) return undefined;
  const found = [...first.questions];
  let { end, index: last } = first;
  for (;;) {
    const range = scanRange(text, end);
    const link = range ?? scanJoin(text, end);
    if (!link) break;
    const again = scanWord(text, link.end);
    const sign = scanSign(text, again?.end ?? link.end);
    const from = (sign ?? again ?? link).end;
    const next = memberAt(text, from, outline, word || again !== undefined, last);
    const joined = next ?? (range ? idAfterJoin(text, end, outline, word, last) : undefined);
    if (!joined || (!again && !mayFollow(text, link.text, joined, outline))) break;
    if (next && range) found.push(...between(outline, last, joined.index));
    found.push(...joined.questions);
    end = (sign && scanTrailingWord(text, joined.end)?.end) ?? joined.end;
    last = joined.index;
  }
  const questions = [...new Set(found)].sort((a, b) => a - b);
  return { end, questions, ...(first.lacking === true && { lacking: true }) };
}

/** One id, or the parts of one question in brackets. */
interface Member extends Id {
  readonly questions: readonly number[];
}

function memberAt(
  text: string,
  at: number,
  outline: Outline,
  word: boolean,
  previous?: number,
  mainEnd?: number,
): Member | undefined {
  const id = idAt(text, at, outline, word, previous, mainEnd);
  if (!id) return undefined;
  const inside = partsInBrackets(text, id, outline);
  const last = inside?.questions.at(-1);
  return inside && last !== undefined
    ? { ...inside, index: last }
    : { ...id, questions: [id.index] };
}

/** `2 (a–c)`, `3 (а, в)`: parts of one question in one pair of brackets. */
function partsInBrackets(text: string, main: Id, outline: Outline): IdList | undefined {
  const open = /^\s*[(（[［]/u.exec(text.slice(main.end));
  if (!open || outline.entries[main.index]?.children.length === 0) return undefined;
  let end = main.end + open[0].length;
  const found: number[] = [];
  for (let range = false; ;) {
    const part = scanNamedSub(text, end);
    const child = part && childOf(outline, main.index, part);
    if (!part || child === undefined) return undefined;
    found.push(...(range ? between(outline, found.at(-1) ?? child, child) : [child]));
    ({ end } = part);
    if (/[)）\]］]\s*$/u.test(part.text)) break;
    const ranged = scanRange(text, end);
    const link = ranged ?? scanJoin(text, end);
    if (!link) return undefined;
    range = ranged !== undefined;
    ({ end } = link);
  }
  return found.length > 1
    ? { end, questions: [...new Set(found)].sort((a, b) => a - b) }
    : undefined;
}

/** "a" and "y" join as well as range; where no range can be read the join may. */
function idAfterJoin(
  text: string,
  at: number,
  outline: Outline,
  word: boolean,
  last: number,
): Member | undefined {
  const join = scanJoin(text, at);
  return join && memberAt(text, join.end, outline, word, last);
}

/** A further id must not be the start of a sentence: "Question 2, 3 municipalities" names one question. */
function mayFollow(text: string, link: string, id: Id, outline: Outline): boolean {
  if (!/[,،、;/]/.test(link) || outline.entries[id.index]?.parent !== undefined) return true;
  if (!/^\s+\p{L}/u.test(text.slice(id.end))) return true;
  // "Questions 1, 2 and 3": the word behind the second joins a third.
  const join = scanRange(text, id.end) ?? scanJoin(text, id.end);
  return join !== undefined && scanMain(text, join.end) !== undefined;
}

interface Id {
  readonly index: number;
  readonly end: number;
  readonly lacking?: boolean;
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
  const main = mainAt(text, at, outline, word);
  const index = main && mainOf(outline, main);
  if (main && index !== undefined) {
    const end = mainEnd ?? main.end;
    const sub = scanSub(text, end, word) ?? partDigit(text, end, outline);
    const child = sub && childOf(outline, index, sub);
    if (sub && child !== undefined) return belowIt(text, { index: child, end: sub.end }, outline);
    // A part that the call lacks: with a question word it is the sender's own; "2.5" alone is no label.
    const own = word ? sub : scanGluedSub(text, end);
    if (own && !word) return undefined;
    return { index, end: own?.end ?? end, ...(own && { lacking: true }) };
  }
  if (previous === undefined) return undefined;
  const sub = scanLoneSub(text, at) ?? scanSub(text, at, word);
  const parent = outline.entries[previous]?.parent ?? previous;
  const child = sub && childOf(outline, parent, sub);
  return sub && child !== undefined ? { index: child, end: sub.end } : undefined;
}

function mainAt(
  text: string,
  at: number,
  outline: Outline,
  word: boolean,
): ScannedNumber | undefined {
  const spelled = word ? scanSpelled(text, at) : scanAdverb(text, at);
  if (spelled) return spelled;
  if (outline.mainKind === 'letter') {
    const letter = scanLetter(text, at);
    // A small letter without a word is a part's or a list's.
    if (letter && (word || !/\p{Ll}/u.test(letter.text))) return letter;
  }
  const main = scanMain(text, at);
  const isListItem = !word && /^\s*[ivx]+$/.test(main?.text ?? '');
  const isPart = !word && outline.mainKind !== 'digit' && /[0-9٠-٩۰-۹０-９]/.test(main?.text ?? '');
  return isListItem || isPart ? undefined : main;
}

/** `A1`, where the questions are letters. */
function partDigit(text: string, at: number, outline: Outline): ScannedNumber | undefined {
  return outline.mainKind === 'letter' && /^[0-9]/.test(text.slice(at))
    ? scanMain(text, at)
    : undefined;
}

/** A part of a part, as far down as the call goes; what lies deeper is the sender's own. */
function belowIt(text: string, id: Id, outline: Outline): Id {
  if (outline.entries[id.index]?.children.length === 0) {
    return { ...id, end: scanDeeper(text, id.end)?.end ?? id.end };
  }
  const sub = scanSub(text, id.end, false);
  const child = sub && childOf(outline, id.index, sub);
  return sub && child !== undefined
    ? belowIt(text, { index: child, end: sub.end }, outline)
    : { ...id, end: scanDeeper(text, id.end)?.end ?? id.end };
}

function withPart(outline: Outline, main: ScannedNumber, sub: ScannedNumber): Id | undefined {
  const index = mainOf(outline, main);
  const child = index === undefined ? undefined : childOf(outline, index, sub);
  return child === undefined ? undefined : { index: child, end: main.end };
}

/** Index of the main question that a number names. */
export function mainOf(outline: Outline, number: ScannedNumber): number | undefined {
  return firstOf(number, outline.mainKind, (value) => findMain(outline, value));
}

function childOf(outline: Outline, parent: number, number: ScannedNumber): number | undefined {
  const kind = outline.entries[parent]?.childKind;
  return firstOf(number, kind, (value) => findChild(outline, parent, value));
}

/** Of what a sign may mean, first what it means in the call's own way of counting: `I` is the ninth of A to J. */
function firstOf(
  { values }: ScannedNumber,
  kind: NumeralKind | undefined,
  find: (value: number) => number | undefined,
): number | undefined {
  const own = values.filter(({ system }) => kindOf(system) === kind);
  return [...own, ...values].map(({ value }) => find(value)).find((index) => index !== undefined);
}

/** What a range covers behind its first member: siblings up to the last, or all below and up to it. */
export function between(outline: Outline, first: number, last: number): number[] {
  const level = (index: number): number | undefined => outline.entries[index]?.parent;
  const inside = [...outline.entries.keys()].filter((index) => index > first && index <= last);
  const siblings = inside.filter((index) => level(index) === level(first));
  return siblings.includes(last) ? siblings : inside;
}
