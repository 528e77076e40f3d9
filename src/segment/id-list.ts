import type { Outline } from './outline.js';
import { findChild, findMain } from './outline.js';
import type { ScannedNumber } from './scan.js';
import {
  scanAdverb,
  scanDeeper,
  scanGluedSub,
  scanJoin,
  scanLoneSub,
  scanNamedSub,
  scanMain,
  scanRange,
  scanReversed,
  scanSign,
  scanSpelled,
  scanSub,
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
  const first = idAt(text, at, outline, word, undefined, mainEnd);
  if (!first) return undefined;
  const inside = partsInBrackets(text, first, outline);
  if (inside) return inside;
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
  const questions = [...new Set(found)].sort((a, b) => a - b);
  return { end, questions, ...(first.lacking === true && { lacking: true }) };
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
): Id | undefined {
  const join = scanJoin(text, at);
  return join && idAt(text, join.end, outline, word, last, undefined);
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
  const main = (word ? scanSpelled(text, at) : scanAdverb(text, at)) ?? scanMain(text, at);
  const listItem = !word && /^\s*[ivx]+$/.test(main?.text ?? '');
  const index = main && !listItem ? firstMain(outline, main) : undefined;
  if (main && index !== undefined) {
    const end = mainEnd ?? main.end;
    const sub = scanSub(text, end, word);
    const child = sub && childOf(outline, index, sub);
    if (sub && child !== undefined) {
      return { index: child, end: scanDeeper(text, sub.end)?.end ?? sub.end };
    }
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
