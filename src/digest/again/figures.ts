import { withLatinDigits } from './tokens.js';

const GROUPED = /(?<![\d.,])\d{1,3}(?:[.,'’٬\u00a0\u202f\u2009 ]\d{3})+(?!\d)/gu;
const FIGURE = /\d+(?:[.,٫]\d+)?/gu;

/** Smaller whole numbers are labels and counts that any text has. */
const LEAST = 13;

/**
 * The telling figures of a text, alike in every language: digits and the marks within a number as one writes them in
 * code. Small whole numbers and years are left out.
 */
export function figuresIn(text: string): ReadonlySet<string> {
  const plain = withLatinDigits(text).replace(GROUPED, (number) => number.replace(/\D/gu, ''));
  const found = (plain.match(FIGURE) ?? []).map((number) => number.replace(/[,٫]/u, '.'));
  return new Set(found.filter(isTelling));
}

function isTelling(figure: string): boolean {
  if (figure.includes('.')) return true;
  const value = Number(figure);
  return value >= LEAST && !(value >= 1900 && value <= 2100);
}

/** How many of the smaller set's figures the other has, too. */
export function sharedFigures(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  return [...small].filter((figure) => large.has(figure)).length;
}
