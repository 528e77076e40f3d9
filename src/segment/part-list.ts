import type { Outline } from './outline.js';
import { findChild } from './outline.js';
import type { ScannedNumber } from './scan.js';
import { scanJoin, scanLoneSub, scanNamedSub, scanPartWord, scanRange } from './scan.js';

/** Parts of a question by ordinal, each with every value that its letter may have, the likelier first. */
export type Parts = readonly (readonly number[])[];

export interface PartList {
  readonly end: number;
  readonly parts: Parts;
  /** Whether a word such as "inciso" stands before it. */
  readonly named: boolean;
}

/** Letters of parts without their question: `(a)`, `a) et b)`, `（一）至（三）`, `Letra c)`. */
export function partList(text: string, at: number): PartList | undefined {
  const word = scanPartWord(text, at);
  const first = word ? scanNamedSub(text, word.end) : scanLoneSub(text, at);
  if (!first) return undefined;
  const parts = [valuesOf(first)];
  let { end } = first;
  for (;;) {
    const range = scanRange(text, end);
    const next = range && scanLoneSub(text, range.end);
    const join = next ? undefined : scanJoin(text, end);
    const joined = next ?? (join && scanLoneSub(text, join.end));
    if (!joined) return { end, parts, named: word !== undefined };
    if (next) parts.push(...between(parts.at(-1)?.[0] ?? 0, valuesOf(joined)[0] ?? 0));
    parts.push(valuesOf(joined));
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
    values.map((value) => findChild(outline, main, value)).find((index) => index !== undefined),
  );
  const indices = found.filter((index) => index !== undefined);
  return indices.length < found.length ? [] : [...new Set(indices)].sort((a, b) => a - b);
}

function valuesOf({ values }: ScannedNumber): number[] {
  return values.map(({ value }) => value);
}

function between(first: number, last: number): number[][] {
  return Array.from({ length: Math.max(0, Math.min(last - first - 1, 26)) }, (_, at) => [
    first + at + 1,
  ]);
}
