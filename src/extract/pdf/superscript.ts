import type { Cluster } from './clusters.js';

const RAISED: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
};

/** Browsers set superscripts at five sixths. */
const SMALLER = 0.86;
const HIGHER = 0.15;

/** True for small type that stands above the baseline of its line. */
export function isRaised(
  cluster: Pick<Cluster, 'y' | 'size'>,
  line: { readonly y: number; readonly size: number },
): boolean {
  return cluster.size <= SMALLER * line.size && line.y - cluster.y >= HIGHER * line.size;
}

/** A raised digit as the character that says so: 10³ is not 103, and the mark of a footnote is no part of its word. */
export function raisedText(text: string): string {
  return RAISED[text] ?? text;
}

/** The plain digits of raised ones. */
export function loweredText(text: string): string {
  return text.replace(/[⁰¹²³⁴-⁹]/g, (digit) => String(Object.values(RAISED).indexOf(digit)));
}
