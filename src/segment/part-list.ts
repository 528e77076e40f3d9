import { kindOf } from './numerals.js';
import type { Outline } from './outline.js';
import { findChild } from './outline.js';
import type { ScannedNumber } from './scan.js';
import { scanJoin, scanLoneSub, scanNamedSub, scanPartWord, scanRange } from './scan.js';

/** Parts of a question by ordinal, each with every value that its letter may have, the likelier first. */
export type Parts = readonly ScannedNumber['values'][];

export interface PartList {
  readonly end: number;
  readonly parts: Parts;
  /** Whether a word such as "inciso" stands before it. */
  readonly named: boolean;
}

/** Letters of parts without their question: `(a)`, `a) et b)`, `（一）至（三）`, `Letra c)`; `digits` allows `1.`. */
export function partList(text: string, at: number, digits = false): PartList | undefined {
  const word = scanPartWord(text, at);
  const first = word ? scanNamedSub(text, word.end) : scanLoneSub(text, at, digits);
  if (!first) return undefined;
  const parts = [first.values];
  let { end } = first;
  for (;;) {
    const range = scanRange(text, end);
    const next = range && scanLoneSub(text, range.end);
    const join = next ? undefined : scanJoin(text, end);
    const joined = next ?? (join && scanLoneSub(text, join.end));
    if (!joined) return { end, parts, named: word !== undefined };
    if (next) parts.push(...between(parts.at(-1), joined.values));
    parts.push(joined.values);
    ({ end } = joined);
  }
}

/** The parts named somewhere in a heading behind its question's number: "III. Mecanismos, letras a) y b)". */
export function partsInside(text: string, from: number): PartList | undefined {
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}])(?=\p{L})/gu)) {
    if (index < from || !scanPartWord(text, index)) continue;
    const list = partList(text, index);
    if (list) return list;
  }
  return undefined;
}

/** Indices, ascending, of the sub-questions that the parts are under an open question; none unless all of them exist. */
export function partsOf(outline: Outline, main: number, parts: Parts): number[] {
  const found = parts.map((values) =>
    values.map(({ value }) => findChild(outline, main, value)).find((index) => index !== undefined),
  );
  const indices = found.filter((index) => index !== undefined);
  return indices.length < found.length ? [] : [...new Set(indices)].sort((a, b) => a - b);
}

/**
 * The same where any question may be open: parts of it, of the question that it is a part of, and so on up. Of several
 * the ones that the call tells apart in the same way, so that `(b)` below `1.a.i` is `1.b` and not `1.a.ii`.
 */
export function partsNear(outline: Outline, open: number, parts: Parts): number[] {
  let nearest: number[] = [];
  for (let at: number | undefined = open; at !== undefined; at = outline.entries[at]?.parent) {
    const found = partsOf(outline, at, parts);
    if (found.length === 0) continue;
    const kind = outline.entries[at]?.childKind;
    if (parts.every((values) => values.some(({ system }) => kindOf(system) === kind))) return found;
    if (nearest.length === 0) nearest = found;
  }
  return nearest;
}

function between(first: Parts[number] = [], last: Parts[number]): Parts[number][] {
  const [from, to] = [first[0], last[0]];
  if (from === undefined || to === undefined) return [];
  const count = Math.max(0, Math.min(to.value - from.value - 1, 26));
  return Array.from({ length: count }, (_, at) => [{ ...from, value: from.value + at + 1 }]);
}
