import { between, idList, mainOf, type IdList } from './id-list.js';
import type { Outline } from './outline.js';
import type { Scanned, ScannedNumber } from './scan.js';
import {
  scanJoin,
  scanMain,
  scanOrdinalSuffix,
  scanRange,
  scanSign,
  scanSpelled,
  scanTrailingWord,
  scanWordBehind,
} from './scan.js';

/** "Second question", "2-й вопрос", "第二题", "the first and second questions", "第4至5题". */
export function ordinalList(text: string, at: number, outline: Outline): IdList | undefined {
  const sign = scanSign(text, at);
  const from = sign?.end ?? at;
  const ordinal = scanSpelled(text, from, false);
  const number = ordinal ?? scanMain(text, from);
  if (!number) return undefined;
  const isSigned = sign !== undefined;
  const trailing = ordinal
    ? wordBehind(text, number.end, isSigned)
    : ((isSigned ? scanTrailingWord(text, number.end) : undefined) ??
      scanOrdinalSuffix(text, number.end));
  if (trailing) return idList(text, from, outline, true, trailing.end);
  return ordinal || isSigned ? series(text, number, isSigned, outline) : undefined;
}

function wordBehind(text: string, at: number, isSigned: boolean): Scanned | undefined {
  return (isSigned ? scanTrailingWord(text, at) : undefined) ?? scanWordBehind(text, at);
}

/** Several ordinals before one word. */
function series(
  text: string,
  first: ScannedNumber,
  isSigned: boolean,
  outline: Outline,
): IdList | undefined {
  let last = mainOf(outline, first);
  const found = last === undefined ? [] : [last];
  for (let { end } = first; last !== undefined;) {
    const range = scanRange(text, end);
    const link = range ?? scanJoin(text, end);
    if (!link) return undefined;
    const from = scanSign(text, link.end)?.end ?? link.end;
    const next = scanSpelled(text, from, false) ?? (isSigned ? scanMain(text, from) : undefined);
    const index = next && mainOf(outline, next);
    if (!next || index === undefined) return undefined;
    found.push(...(range ? between(outline, last, index) : [index]));
    const trailing = wordBehind(text, next.end, isSigned);
    if (trailing) {
      return { end: trailing.end, questions: [...new Set(found)].sort((a, b) => a - b) };
    }
    last = index;
    ({ end } = next);
  }
  return undefined;
}
