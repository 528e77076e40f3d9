import { signBehind, signOf } from './label-sign.js';
import type { IdList } from './id-list.js';
import { idList } from './id-list.js';
import type { Outline } from './outline.js';
import type { Parts } from './part-list.js';
import { partList, partsInside, partsOf } from './part-list.js';
import {
  scanLead,
  scanMain,
  scanOf,
  scanOrdinalSuffix,
  scanPartWord,
  scanSign,
  scanSpelled,
  scanTrailingWord,
  scanWord,
  scanWordBehind,
} from './scan.js';

/** A question's number as written in a block, read against the call. */
export interface Label {
  /** Offsets in the block's text; `end` is behind the punctuation and space that follow the label. */
  readonly start: number;
  readonly end: number;
  /** Indices in the outline, in the call's order; empty for a lone part letter. */
  readonly questions: readonly number[];
  /** For lone part letters: the parts of whichever main question is open. */
  readonly parts: Parts;
  /** Whether a word such as "Question" stands with it. */
  readonly word: boolean;
  /** Whether a lead-in such as "With regard to" stands before it. */
  readonly lead: boolean;
  /** Whether it names a part that the call lacks. */
  readonly lacking?: boolean;
  /** How it is written, such as `roman.`; labels of one kind in one document share it. */
  readonly sign: string;
  readonly seen: string;
}

const BULLET = /^[\s•◦▪●■□➢►*·\-–—>«"“#]*/u;
const CLOSING =
  /^[\s\u200e\u200f]*[)）\]］»]?(?:的?(?:答复|答覆|回答|回复|回覆|答)\s*(?=[:：]))?[\s\u200e\u200f]*(?:[.．:：、，,،؛；;)）\]\-–—|•·/°º\u200e\u200f]+[\s\u200e\u200f]*)*/u;
/** Behind a bare number; a dash must not tie it to a word, as in "5-year". */
const PUNCTUATED =
  /^[\s\u200e\u200f]*(?:答[:：]|[.．:：、)）\]|/°º]|[-–—](?=\s|$|[\p{Script=Arabic}\p{Script=Han}]))/u;
/** Letters and words that say "question" only in company: `P.2`, `В. 2`, `Point 2`; `Q` alone is plain enough. */
const LETTER_WORD =
  /^[\s\u200e\u200f]*(?:p|r|в|пп?|س|ج|пункт\p{L}*|points?|puntos?|items?)\.?\s*$/iu;
/** Behind a number and a letter with a gap between them: nothing at all, or a stop and then a sentence of its own. */
const STANDING_APART = /^\s*$|^\s?[.)）:]\s+[\p{Lu}¿¡]/u;
/** A sentence that begins right behind a part's number. */
const STUCK = /^(?:\p{Lu}\p{Ll}|\p{Script=Han})/u;
const FULL_STOPPED = /[)）\].．:：、①-⑳⑴-⒇㈠-㈩]$/u;

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
    loneAt(text, at),
    bracket ? bracketedAt(text, at, outline) : undefined,
  ];
  return readings.filter((label) => label !== undefined);
}

/** "Question 2: we", "Question 2 We", but not "Q2 2024 figures" nor "Question 2 remains". */
function endsWell(text: string, label: Label, { title }: LabelContext): boolean {
  const rest = text.slice(label.end);
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

/** What comes of a number with a question word; a single letter counts as a bare number written in its way. */
function wordedAt(text: string, at: number, outline: Outline): Label | undefined {
  const word = scanWord(text, at);
  const opened = word && /^[(（[]/.test(text.slice(word.end)) ? word.end + 1 : word?.end;
  const from = opened === undefined ? at : (scanSign(text, opened)?.end ?? opened);
  const list = (word && idList(text, from, outline, true)) ?? ordinalList(text, at, outline);
  if (!list) return undefined;
  const glued = /^[\p{L}\p{N}]/u.test(text.slice(list.end));
  if (glued && !/\p{Script=Han}/u.test(text[list.end] ?? '')) return undefined;
  if (word && LETTER_WORD.test(word.text)) {
    return labelOf(text, at, list.end, list.questions, [], false, `letter ${signOf(word.text)}`);
  }
  const label = labelOf(text, at, list.end, list.questions, [], true, 'word');
  return list.lacking === true ? { ...label, lacking: true } : label;
}

/** "Inciso b) de la pregunta 2": the part before its question. */
function partFirstAt(text: string, at: number, outline: Outline): Label | undefined {
  const part = scanPartWord(text, at);
  const list = part && partList(text, at);
  const of = list && scanOf(text, list.end);
  const main = of && wordedAt(text, of.end, outline);
  const [index] = main?.questions ?? [];
  if (!list || !main || index === undefined) return undefined;
  const questions = partsOf(outline, index, list.parts);
  return questions.length > 0
    ? labelOf(text, at, main.end, questions, [], true, 'word')
    : undefined;
}

/** "Second question", "2-й вопрос", "第二题". */
function ordinalList(text: string, at: number, outline: Outline): IdList | undefined {
  const sign = scanSign(text, at);
  const from = sign?.end ?? at;
  const ordinal = scanSpelled(text, from, false);
  const number = ordinal ?? scanMain(text, from);
  const trailing =
    number &&
    ((sign && scanTrailingWord(text, number.end)) ??
      (ordinal ? scanWordBehind(text, number.end) : scanOrdinalSuffix(text, number.end)));
  return trailing ? idList(text, from, outline, true, trailing.end) : undefined;
}

function bareAt(text: string, at: number, outline: Outline, bare: boolean): Label | undefined {
  const alone = idList(text, at, outline, true);
  const apart = alone !== undefined && STANDING_APART.test(text.slice(alone.end));
  const list = apart ? alone : idList(text, at, outline, false);
  if (!list) return undefined;
  const rest = text.slice(list.end);
  const isPart = list.questions.some((index) => outline.entries[index]?.parent !== undefined);
  const closed =
    FULL_STOPPED.test(text.slice(at, list.end)) ||
    PUNCTUATED.test(rest) ||
    (isPart && STUCK.test(rest));
  // "2.1 Award criteria" may do without a stop, "2.1 per cent" is a figure.
  const spaced = /^\s/.test(rest) && (bare || (isPart && !/^\s+\p{Ll}/u.test(rest)));
  if (!closed && rest.trim() !== '' && !spaced) return undefined;
  if (/^[.,:/]\p{N}/u.test(rest)) return undefined;
  const sign = signOf(text.slice(at, list.end) + signBehind(rest));
  return labelOf(text, at, list.end, list.questions, [], false, sign);
}

/** `(2)` for question 2, `(2)(a)` and `[2.a]`; the first may as well be a part, which is another reading. */
function bracketedAt(text: string, at: number, outline: Outline): Label | undefined {
  const list = idList(text, at + 1, outline, false);
  if (!list) return undefined;
  const isClosed = /[)）\]］]$/u.test(text.slice(at, list.end));
  const close = isClosed ? '' : /^\s*[)）\]］]/u.exec(text.slice(list.end))?.[0];
  if (close === undefined) return undefined;
  const end = list.end + close.length;
  const part = list.questions.length === 1 && !isClosed ? partList(text, end) : undefined;
  const parts = part && partsOf(outline, list.questions[0] ?? -1, part.parts);
  if (part && parts && parts.length > 0) {
    const sign = signOf(text.slice(at, part.end));
    return labelOf(text, at, part.end, parts, [], false, sign);
  }
  return labelOf(text, at, end, list.questions, [], false, signOf(text.slice(at, end)));
}

function loneAt(text: string, at: number): Label | undefined {
  const list = partList(text, at);
  if (!list || /^[.,]?\p{N}/u.test(text.slice(list.end))) return undefined;
  const sign = signOf(text.slice(at, list.end) + signBehind(text.slice(list.end)));
  return labelOf(text, at, list.end, [], list.parts, false, list.named ? '~word' : `~${sign}`);
}

/** A heading's label narrowed to the parts that the heading names behind it. */
export function narrowed(label: Label, text: string, outline: Outline): Label {
  const [main] = label.questions;
  if (main === undefined || label.questions.length > 1) return label;
  const inside = partsInside(text, label.end);
  const questions = inside ? partsOf(outline, main, inside.parts) : [];
  return questions.length > 0 ? { ...label, questions } : label;
}

function labelOf(
  text: string,
  start: number,
  idEnd: number,
  questions: readonly number[],
  parts: Parts,
  word: boolean,
  sign: string,
): Label {
  const end = idEnd + (CLOSING.exec(text.slice(idEnd))?.[0].length ?? 0);
  const seen = text.slice(start, end).trim();
  return { start, end, questions, parts, word, lead: false, sign, seen };
}
