import { bareAt, bracketedAt, loneAt } from './bare-label.js';
import type { Label } from './label-shape.js';
import { isOfAnother } from './measure.js';
import type { Outline } from './outline.js';
import { partsInside, partsOf } from './part-list.js';
import { scanArticle, scanLead, scanMain, scanSign, scanWord } from './scan.js';
import { partFirstAt, wordedAt } from './worded-label.js';

const BULLET = /^[\s•◦▪●■□➢►*·\-–—>«"“#]*/u;
const FULL_STOPPED = /[)）\].．:：、①-⑳⑴-⒇㈠-㈩]$/u;

/** A sentence about the question, not its number: "Question 2 remains open". */
const PREDICATE =
  /^(?:(?:is|are|was|were|remains?|est|sont|reste|es|son|queda|оста[её]тся|заключается|состоит|هو|هي)(?![\p{L}\p{M}])|是|在于|在於)/u;

export interface LabelContext {
  /** In a heading or cell a bare number may end at a space. */
  readonly bare: boolean;
  /** In a heading or short line a worded label needs no punctuation behind it. */
  readonly title: boolean;
}

/** The label at the start of a block, in each way in which it can be read. */
export function labelsAtStart(text: string, outline: Outline, context: LabelContext): Label[] {
  const at = BULLET.exec(text)?.[0].length ?? 0;
  const led = scanLead(text, at);
  const bracket = /[([（［]/.test(text[at] ?? '');
  const worded =
    (led && (wordedAt(text, led.end, outline) ?? partFirstAt(text, led.end, outline))) ??
    wordedAt(text, at, outline) ??
    partFirstAt(text, at, outline) ??
    articled(text, at, outline) ??
    (bracket ? wordedAt(text, at + 1, outline) : undefined);
  const lead = !!led && !!worded && worded.start >= led.end;
  if (worded && (lead || endsWell(text, worded, context))) {
    // "К п. 7." is as good as a word.
    const closed =
      lead && worded.end < text.length && FULL_STOPPED.test(text.slice(0, worded.end).trimEnd());
    return [{ ...worded, lead, word: worded.word || closed }];
  }
  const readings = [
    bareAt(text, at, outline, context.bare),
    loneAt(text, at, outline),
    bracket ? bracketedAt(text, at, outline) : undefined,
  ];
  return readings.filter((label) => label !== undefined);
}

/** "The second question: …". */
function articled(text: string, at: number, outline: Outline): Label | undefined {
  const article = scanArticle(text, at);
  const label = article && wordedAt(text, article.end, outline);
  return label && { ...label, start: at, seen: text.slice(at, label.end).trim() };
}

/** "Question 2: we", "Question 2 We", but not "Q2 2024 figures" nor "Question 2 remains". */
function endsWell(text: string, label: Label, { title }: LabelContext): boolean {
  const rest = text.slice(label.end);
  const isTied = !/[.:：–—-]\s*$/u.test(text.slice(0, label.end));
  if (isTied && (isOfAnother(rest) || PREDICATE.test(rest))) return false;
  if (rest === '' || /[^\s\u200e\u200f\p{L}\p{N}]/u.test(text.slice(label.end - 2, label.end)))
    return true;
  if (/^\p{N}/u.test(rest)) return false;
  const spaced = /\s$/.test(text.slice(0, label.end));
  return title || /^[\p{Lu}¿¡"“«‘(（]/u.test(rest) || (spaced && /^\p{Script=Han}/u.test(rest));
}

/** Whether a block begins with the number of a question that the call does not have: "Question 12: budget". */
export function namesForeignQuestion(text: string, outline: Outline): boolean {
  const word = scanWord(text, BULLET.exec(text)?.[0].length ?? 0);
  if (!word || !/\p{L}{2}/u.test(word.text)) return false;
  const number = scanMain(text, scanSign(text, word.end)?.end ?? word.end);
  const closed = number && /^\s*(?:[.:：)）–—-]|$)/u.test(text.slice(number.end));
  return !!closed && wordedAt(text, text.indexOf(word.text.trim()), outline) === undefined;
}

/** The first label with a question word in a heading, such as "II. Procurement (question 2)". */
export function labelInside(text: string, outline: Outline): Label | undefined {
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}])(?=[\p{L}])|(?=[第问問题題])/gu)) {
    const label = wordedAt(text, index, outline);
    if (label && standsApart(text, label)) return label;
  }
  return undefined;
}

/** In brackets, behind a dash or colon, or at the end; "the main question 2 years ago" is none of these. */
function standsApart(text: string, { start, end, seen }: Label): boolean {
  const before = text.slice(0, start);
  const opened =
    before.lastIndexOf('(') > before.lastIndexOf(')') ||
    before.lastIndexOf('（') > before.lastIndexOf('）');
  const closes = end === text.length || /[)）\]:：.．,，;；–—-]\s*$/u.test(text.slice(start, end));
  const full = /^\p{L}{2,}/u.test(seen);
  return (
    closes &&
    (opened ||
      /(?:^|[[［:：–—|/,，.．-])\s*$/u.test(before) ||
      (full && /\s$/.test(before) && end === text.length))
  );
}

/** A heading's label narrowed to the parts that the heading names behind it. */
export function narrowed(label: Label, text: string, outline: Outline): Label {
  const [main] = label.questions;
  if (main === undefined || label.questions.length > 1) return label;
  const inside = partsInside(text, label.end);
  const questions = inside ? partsOf(outline, main, inside.parts) : [];
  return questions.length > 0 ? { ...label, questions } : label;
}
