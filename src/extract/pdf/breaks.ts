import type { Line } from './line.js';
import { leadingAt, type Leading } from './leading.js';
import { isBareMarker, opensItem } from './markers.js';
import { goesOnInto } from './mid-sentence.js';

/** Left and right edge of a column's text. */
export interface Frame {
  readonly x0: number;
  readonly x1: number;
  /** Text from right to left whose lines begin anywhere and end at the left edge. */
  readonly flushLeft?: boolean;
}

/** Paragraphs stand further apart than lines by this factor. */
const APART = 1.22;
/** Smallest indent, in sizes. */
const INDENT = 0.7;

/** True where a new paragraph begins between two lines of one column; `first` tells that `line` begins its paragraph. */
export function isBreak(
  line: Line,
  next: Line,
  first: boolean,
  frame: Frame,
  leading: Leading,
): boolean {
  if (line.closes || next.opens) return true;
  const begins = opensItem(next.text) && !goesOnInto(line.text, next.text);
  if (line.tag && next.tag) {
    if (line.tag.block !== next.tag.block) return true;
    // One tagged paragraph may hold a list whose lines are broken by hand.
    return begins && room(line, frame) > next.firstWord + 0.25 * width(frame);
  }
  if (looksDifferent(line, next)) return true;
  if (next.y - line.y > APART * leadingAt(leading, Math.max(line.size, next.size))) return true;
  if (next.y < line.y - line.size) return true;
  if (isBareMarker(line.text)) return next.x0 <= line.x1;
  if (endsEarly(line, next, frame)) return true;
  const step = isRagged(line, frame) ? 0 : Math.abs(startOf(next) - startOf(line));
  if (begins && (endsSentence(line.text) || step > 0.3 * line.size)) return true;
  return isIndented(line, next, first, frame);
}

function looksDifferent(line: Line, next: Line): boolean {
  if (Math.abs(line.size - next.size) > 0.08 * Math.max(line.size, next.size)) return true;
  return line.bold !== next.bold && /\p{L}/u.test(line.text) && /\p{L}/u.test(next.text);
}

/** The next line's first word would have fitted: the line was ended on purpose. */
export function endsEarly(line: Line, next: Line, frame: Frame): boolean {
  const left = room(line, frame) - next.firstWord;
  // A sentence that plainly goes on is broken only by much white space: the column may be narrower here than elsewhere.
  if (goesOnMidSentence(line, next)) return left > MUCH * width(frame);
  return left > slack(line, next) * line.size + 1;
}

const MUCH = 0.25;

/** Surely so, even were the next line's first word longer than it seems. */
export function isEndedByHand(line: Line, next: Line, frame: Frame): boolean {
  const word = next.opening?.firstWord ?? next.firstWord;
  return room(line, frame) - word > slack(line, next) * line.size + 1;
}

function goesOnMidSentence(line: Line, next: Line): boolean {
  if (opensItem(next.text)) return goesOnInto(line.text, next.text);
  return /[\p{L}\p{N},،]$/u.test(line.text) && /^\p{Ll}/u.test(next.text);
}

/**
 * How exactly a line fills its column, in sizes. Chinese breaks between any two characters, but may leave two of them
 * to keep punctuation off the start of a line, or let punctuation hang over the edge.
 */
function slack(line: Line, next: Line): number {
  if (!/^\p{Script=Han}/u.test(next.text)) return 0.35;
  return endsSentence(line.text) ? 0.9 : 2.2;
}

/** White space that a line leaves in its column; both sides count for a centred line. */
function room(line: Line, frame: Frame): number {
  const before = startOf(line) - (line.rightToLeft ? -frame.x1 : frame.x0);
  const after = line.rightToLeft ? line.x0 - frame.x0 : frame.x1 - line.x1;
  if (isRagged(line, frame)) return before + after;
  const centred = before > line.size && Math.abs(before - after) < Math.max(2, 0.1 * after);
  return centred ? before + after : after;
}

/** Where its lines begin tells nothing of paragraphs. */
export function isRagged(line: Line, { flushLeft }: Frame): boolean {
  return flushLeft === true && line.rightToLeft;
}

function width(frame: Frame): number {
  return frame.x1 - frame.x0;
}

/** Where the line begins, growing in its direction of reading. */
export function startOf(line: Line): number {
  return line.rightToLeft ? -line.x1 : line.x0;
}

export function endsSentence(text: string): boolean {
  return /[.!?:;。！？：；…؟؛][)\]»”"’']?[⁰¹²³⁴-⁹]*$/u.test(text);
}

function isIndented(line: Line, next: Line, first: boolean, frame: Frame): boolean {
  if (line.rightToLeft !== next.rightToLeft) return true;
  if (isRagged(line, frame)) return false;
  const step = startOf(next) - startOf(line);
  const indent = INDENT * next.size;
  if (Math.abs(step) <= indent) return false;
  const edge = line.rightToLeft ? -frame.x1 : frame.x0;
  if (Math.abs(line.x0 + line.x1 - next.x0 - next.x1) < 0.3 * line.size) return false;
  // A hanging indent: the item's text goes on under its first word.
  if (step > 0) return !(first && opensItem(line.text)) && startOf(line) - edge <= indent;
  // Back to the edge: after an indented first line the paragraph goes on, after an indented block it is over.
  return !first;
}

/** True where a line stands as far from either edge of its column, and clearly away from both. */
export function isCentred(line: Line, frame: Frame): boolean {
  const left = line.x0 - frame.x0;
  const right = frame.x1 - line.x1;
  return Math.min(left, right) > line.size && Math.abs(left - right) < 0.04 * width(frame) + 2;
}
