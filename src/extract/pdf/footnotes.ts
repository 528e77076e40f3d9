import { withoutRise } from '../rise.js';
import type { Rule } from './ink.js';
import type { Line } from './line.js';

const SMALLER = 0.93;
const MARKER = /^(?:([⁰¹²³⁴-⁹]+)|(\d{1,3})(?=[\s.)\p{L}])|\[(\d{1,3})\]|([*†‡]))/u;

/** The mark with which a note begins, in plain digits; undefined where the text begins otherwise. */
export function noteMark(text: string): string | undefined {
  const groups: readonly (string | undefined)[] = MARKER.exec(text)?.slice(1) ?? [];
  const mark = groups.find((group) => group !== undefined);
  return mark === undefined ? undefined : withoutRise(mark);
}

/**
 * Index of the first line of the footnotes at the foot of a stretch of text; its length where there are none. Notes
 * are set smaller than the text; they begin with a mark, or under a short rule.
 */
export function notesBegin(
  lines: readonly Line[],
  rules: readonly Rule[],
  bodySize: number,
): number {
  let from = lines.length;
  while (from > 0 && isSmall(lines[from - 1], bodySize)) from -= 1;
  for (; from < lines.length; from++) {
    const line = lines[from];
    if (!line) break;
    if (noteMark(line.text) !== undefined || hasRuleAbove(line, lines[from - 1], rules))
      return from;
  }
  return ruledNotesBegin(lines, rules, bodySize);
}

function isSmall(line: Line | undefined, bodySize: number): boolean {
  return line !== undefined && !line.opens && line.size <= SMALLER * bodySize;
}

/** Notes as large as the text, or nearly so, begin with a raised mark under a rule. */
function ruledNotesBegin(lines: readonly Line[], rules: readonly Rule[], bodySize: number): number {
  const from = lines.findLastIndex(
    (line, i) => /^[⁰¹²³⁴-⁹*†]/u.test(line.text) && hasRuleAbove(line, lines[i - 1], rules),
  );
  const small = lines.slice(from).every(({ size }) => size <= bodySize);
  return from === -1 || !small ? lines.length : from;
}

function hasRuleAbove(line: Line, above: Line | undefined, rules: readonly Rule[]): boolean {
  return rules.some(
    (rule) =>
      rule.y1 - rule.y0 < 1 &&
      rule.x1 - rule.x0 > 3 * line.size &&
      rule.y0 < line.y &&
      rule.y0 > line.y - 4 * line.size &&
      rule.y0 > (above?.y ?? 0) &&
      rule.x0 < line.x1 &&
      rule.x1 > line.x0,
  );
}

/** Groups the lines of footnotes into notes: one begins wherever a mark does. */
export function splitNotes(lines: readonly Line[]): (readonly Line[])[] {
  const notes: Line[][] = [];
  let previous: string | undefined;
  for (const line of lines) {
    const mark = noteMark(line.text);
    const begins = mark !== undefined && follows(previous, mark);
    const current = notes.at(-1);
    if (begins || !current) notes.push([line]);
    else current.push(line);
    if (begins) previous = mark;
  }
  return notes;
}

/** A line of a note may begin with a year or a number of its own; the notes' numbers go up by one. */
function follows(previous: string | undefined, mark: string): boolean {
  if (previous === undefined || !/^\d+$/.test(mark) || !/^\d+$/.test(previous)) return true;
  return Number(mark) === Number(previous) + 1;
}
