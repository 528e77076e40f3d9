import { DIGIT, directionOf, SEPARATOR, type Direction } from './letters.js';

/** A drawn character; `reversed` where the file says that its run is drawn backwards. */
export interface Drawn {
  readonly text: string;
  readonly reversed?: boolean | undefined;
  /** Number of the marked content in which it stands. */
  readonly mark?: number | undefined;
}

/** An item in reading order; `rightToLeft` where its brackets face the other way on paper. */
export interface Ordered<T> {
  readonly item: T;
  readonly rightToLeft: boolean;
}

/**
 * Puts items that are sorted from left to right as drawn into the order in which they are read: UAX #9 backwards.
 * `base` is the direction of the paragraph, which `opens` with this line: a number before its first letter is then a
 * European one, which keeps the hyphens and signs beside it.
 */
export function readingOrder<T extends Drawn>(
  drawn: readonly T[],
  base: 'rtl' | 'ltr',
  opens = false,
): Ordered<T>[] {
  const classes = drawn.map(({ text }) => directionOf(text));
  if (base === 'ltr' && !classes.includes('R')) {
    return drawn.map((item) => ({ item, rightToLeft: false }));
  }
  return base === 'rtl'
    ? backwards(drawn, classes, 0, drawn.length, opens)
    : forwards(drawn, classes);
}

function forwards<T extends Drawn>(
  drawn: readonly T[],
  classes: readonly Direction[],
): Ordered<T>[] {
  const ordered: Ordered<T>[] = [];
  for (let i = 0; i < drawn.length;) {
    const item = drawn[i];
    if (item === undefined) break;
    if (classes[i] !== 'R') {
      ordered.push({ item, rightToLeft: false });
      i += 1;
      continue;
    }
    const end = lastRight(classes, i) + 1;
    ordered.push(...backwards(drawn, classes, i, end));
    i = end;
  }
  return ordered;
}

/** Index of the last right-to-left letter that no left-to-right letter parts from the one at `from`. */
function lastRight(classes: readonly Direction[], from: number): number {
  let last = from;
  for (let i = from; i < classes.length && classes[i] !== 'L'; i++) {
    if (classes[i] === 'R') last = i;
  }
  return last;
}

function backwards<T extends Drawn>(
  drawn: readonly T[],
  classes: readonly Direction[],
  start: number,
  end: number,
  opens = false,
): Ordered<T>[] {
  const onward = onwardItems(drawn, classes, start, end, opens);
  const ordered: Ordered<T>[] = [];
  for (let i = end - 1; i >= start;) {
    let first = i;
    if (onward.has(i))
      while (first - 1 >= start && onward.get(first - 1) === onward.get(i)) first--;
    for (let j = first; j <= i; j++) {
      const item = drawn[j];
      if (item) ordered.push({ item, rightToLeft: !onward.has(i) });
    }
    i = first - 1;
  }
  return ordered;
}

/** Which items of right-to-left text are read from left to right; those of one number or phrase share a value. */
function onwardItems(
  drawn: readonly Drawn[],
  classes: readonly Direction[],
  start: number,
  end: number,
  opens: boolean,
): Map<number, number> {
  const onward = new Map<number, number>();
  for (let i = start; i < end;) {
    if (isBackward(drawn[i], classes[i])) {
      i += 1;
      continue;
    }
    let stop = i;
    while (stop < end && !isBackward(drawn[stop], classes[stop])) stop += 1;
    if (classes.slice(i, stop).includes('L')) markPhrase(drawn, classes, i, stop, onward);
    else if (opens && stop === drawn.length) markEuropean(drawn, i, stop, onward);
    else markNumbers(classes, i, stop, onward);
    i = stop;
  }
  return onward;
}

function isBackward(item: Drawn | undefined, direction: Direction | undefined): boolean {
  return direction === 'R' || (item?.reversed === true && direction !== 'N' && direction !== 'L');
}

/** Foreign words with all between them; a closing bracket at the end whose partner is inside belongs to them. */
function markPhrase(
  drawn: readonly Drawn[],
  classes: readonly Direction[],
  from: number,
  stop: number,
  onward: Map<number, number>,
): void {
  const solid = (index: number): boolean => classes[index] === 'L' || classes[index] === 'N';
  let first = from;
  while (!solid(first)) first += 1;
  let last = stop - 1;
  while (!solid(last)) last -= 1;
  if (stop === drawn.length) last = beforeNumber(drawn, first, last, onward);
  const inside = drawn.slice(first, last + 1).map(({ text }) => text);
  const open = inside.filter((text) => text === '(').length;
  const closed = inside.filter((text) => text === ')').length;
  if (open > closed && drawn[last + 1]?.text === ')' && last + 1 < stop) last += 1;
  else if (closed > open && drawn[first - 1]?.text === '(' && first - 1 >= from) first -= 1;
  if (from === 0 && first === 0 && last + 1 < stop && isBroken(drawn[last + 1], drawn[last + 2]))
    last += 1;
  if (last + 1 < stop && isOwnSpace(drawn[last], drawn[last + 1], drawn[last + 2])) last += 1;
  if (first > from && isOwnSpace(drawn[first], drawn[first - 1], drawn[first - 2])) first -= 1;
  for (let i = first; i <= last; i++) onward.set(i, first);
}

/** A phrase at the end of a line is parted behind a sign at its right, beyond which the line's other words stand. */
function isBroken(sign: Drawn | undefined, beyond: Drawn | undefined): boolean {
  return sign !== undefined && /^[-‐?/&=_#%+~]$/.test(sign.text) && beyond?.text === ' ';
}

/** Word marks each phrase by itself: a space beside it that has its mark is part of it. */
function isOwnSpace(
  phrase: Drawn | undefined,
  space: Drawn | undefined,
  beyond: Drawn | undefined,
): boolean {
  return (
    phrase?.mark !== undefined &&
    space?.text === ' ' &&
    space.mark === phrase.mark &&
    beyond?.mark !== undefined &&
    beyond.mark !== phrase.mark
  );
}

/**
 * A line that begins "2-a" or "2-c Title" shows the number at its right end, as if it closed the Latin words: the number
 * comes first, then the rest. Returns where the rest ends.
 */
function beforeNumber(
  drawn: readonly Drawn[],
  first: number,
  last: number,
  onward: Map<number, number>,
): number {
  const shown = drawn
    .slice(first, last + 1)
    .map(({ text }) => text.charAt(0))
    .join('');
  const number = /^[a-z](?: .*\p{L})?([-.]\d{1,2})$/iu.exec(shown)?.[1];
  if (number === undefined) return last;
  // A comma right behind it shows a name within a sentence, such as "A-2".
  if (/^[،؛,;]$/u.test(drawn[first - 1]?.text ?? '')) return last;
  const rest = last - number.length;
  for (let i = rest + 2; i <= last; i++) onward.set(i, rest + 2);
  return rest;
}

/** After an Arabic letter, only digits and single separators between them keep together (rules W2, W4). */
function markNumbers(
  classes: readonly Direction[],
  from: number,
  stop: number,
  onward: Map<number, number>,
): void {
  let number = from;
  for (let i = from; i < stop; i++) {
    const digit = classes[i] === 'N';
    const inner = classes[i] === 'S' && classes[i - 1] === 'N' && classes[i + 1] === 'N';
    if (!digit && !(inner && i > from && i + 1 < stop)) number = i + 1;
    else onward.set(i, number);
  }
}

const EUROPEAN = /^[0-9\u06f0-\u06f9]$/u;
/** Signs that join two European numbers, and those that belong to one beside them (rules W4, W5). */
const JOINS = /^[-+\u2212]$/u;
const BESIDE = /^[%‰#$€£°\u066a]$/u;

/** Before any Arabic letter, numbers stay European, and single joins and signs beside them are part of them. */
function markEuropean(
  drawn: readonly Drawn[],
  from: number,
  stop: number,
  onward: Map<number, number>,
): void {
  const is = (kind: RegExp, at: number): boolean =>
    at >= from && at < stop && kind.test(drawn[at]?.text ?? '');
  const numeric = (at: number): boolean =>
    is(DIGIT, at) ||
    (is(JOINS, at) && is(EUROPEAN, at - 1) && is(EUROPEAN, at + 1)) ||
    (is(SEPARATOR, at) && is(DIGIT, at - 1) && is(DIGIT, at + 1)) ||
    (is(BESIDE, at) && (is(EUROPEAN, at - 1) || is(EUROPEAN, at + 1)));
  let number = from;
  for (let i = from; i < stop; i++) {
    if (numeric(i)) onward.set(i, number);
    else number = i + 1;
  }
}
