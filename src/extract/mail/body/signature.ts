import { alternation } from '../phrases/index.js';
import type { BodyLine } from './lines.js';
import type { LineRole } from './roles.js';

const CLOSING = new RegExp(
  `^(?:${alternation('closings')})(?:[,،，]\\s*\\p{Lu}[\\p{L}.'’ -]{0,40})?[\\s,.،;!。，！：:*_-]*$`,
  'iu',
);
const LABELLED = new RegExp(
  `^[*_|\\s(]*(?:${alternation('contacts')})(?![\\p{L}])[^\\p{Nd}@+]{0,30}(?:[\\p{Nd}@+(]|www|http|\\p{L}+[.:：])`,
  'iu',
);
const LETTER_LABEL = /^[tmpfew]\s?[.:|]\s*[\p{Nd}+(@\p{L}]/iu;
const REACHABLE = /[^\s@]@[^\s@]+\.[^\s@]|(?:https?:\/\/|www\.)\S+/iu;
const NUMBER =
  /^[^\p{L}\p{Nd}]*\+?\(?\p{Nd}[\p{Nd}\s()./-]{6,}\p{Nd}(?:[^\p{L}]*(?:ext|poste|доб)\P{L}*\p{Nd}+)?[^\p{L}]*$/iu;
const POSTAL =
  /(?:^|\P{N})\p{Nd}{4,6}(?!\p{Nd})|\p{L}+\s+\p{Nd}+\s?[a-zа-я]?,|^\p{Nd}+,?\s+\p{L}+/iu;

/** RFC 3676, 4.3: two hyphens and a space by themselves; the space is often lost. */
const DELIMITER = /^--$/u;

const LONGEST_LINE = 120;
const LONGEST_SIGNATURE = { lines: 20, text: 1500 };
const SEARCHED = 25;
const MOST_BETWEEN = 2;

/**
 * Marks what is below the delimiter of a signature, what mark-up calls one, and below a closing formula the lines from the
 * first telephone number or address to the last. Formula, name and office stay in the text: they say who writes.
 */
export function markSignatures(lines: readonly BodyLine[], roles: LineRole[]): void {
  let start = 0;
  for (let at = 0; at <= lines.length; at += 1) {
    const role = roles[at];
    if (role !== undefined && role !== 'headers' && role !== 'quoted') continue;
    if (at > start) markIn(lines, roles, start, at);
    start = at + 1;
  }
}

/** Half-open, within a stretch of the sender's own lines. */
function markIn(lines: readonly BodyLine[], roles: LineRole[], start: number, end: number): void {
  const own = range(start, end).filter((at) => roles[at] === 'text');
  const textOf = (at: number): string => lines[at]?.text ?? '';
  const delimiter = own.findLastIndex((at) => DELIMITER.test(textOf(at)));
  const below = delimiter === -1 ? [] : own.slice(delimiter);
  const size = below.reduce((sum, at) => sum + textOf(at).length, 0);
  if (below.length <= LONGEST_SIGNATURE.lines && size <= LONGEST_SIGNATURE.text) mark(roles, below);
  markBelow(
    textOf,
    roles,
    own.filter((at) => lines[at]?.block?.signature === true),
  );
  const left = own.filter((at) => roles[at] === 'text');
  const closing = left.findLastIndex((at) => textOf(at).length <= 200 && CLOSING.test(textOf(at)));
  if (closing !== -1) markBelow(textOf, roles, left.slice(closing + 1, closing + 1 + SEARCHED));
}

/** Marks the contact lines of a signature, and what little stands between and right above them. */
function markBelow(
  textOf: (at: number) => string,
  roles: LineRole[],
  candidates: readonly number[],
): void {
  let first = candidates.findIndex((at) => isContact(textOf(at)));
  if (first === -1) return;
  let last = first;
  for (let next = first + 1; next < candidates.length; next += 1) {
    const text = textOf(candidates[next] ?? -1);
    if (text.length > LONGEST_LINE || /[?？؟]$/u.test(text)) break;
    if (next - last > MOST_BETWEEN + 1) break;
    if (isContact(text)) last = next;
  }
  // the street and town stand above the telephone, the writer's name above both
  while (first > 1 && isAddress(textOf(candidates[first - 1] ?? -1))) first -= 1;
  mark(roles, candidates.slice(first, last + 1));
}

function isContact(text: string): boolean {
  if (text.length > LONGEST_LINE) return false;
  return (
    LABELLED.test(text) || LETTER_LABEL.test(text) || NUMBER.test(text) || REACHABLE.test(text)
  );
}

function isAddress(text: string): boolean {
  return text.length <= LONGEST_LINE && POSTAL.test(text);
}

function mark(roles: LineRole[], at: readonly number[]): void {
  for (const index of at) roles[index] = 'signature';
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}
