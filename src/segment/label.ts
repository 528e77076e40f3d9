import { idList } from './id-list.js';
import type { Outline } from './outline.js';
import type { Parts } from './part-list.js';
import { partList, partsInside, partsOf } from './part-list.js';
import {
  scanLead,
  scanMain,
  scanOrdinalSuffix,
  scanSign,
  scanSpelled,
  scanTrailingWord,
  scanWord,
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
  /** How it is written, such as `roman.`; labels of one kind in one document share it. */
  readonly sign: string;
  readonly seen: string;
}

const BULLET = /^[\s•◦▪●■□➢►*·\-–—>«"“#]*/u;
const CLOSING =
  /^[\s\u200e\u200f]*[)）\]］]?[\s\u200e\u200f]*(?:[.．:：、，,；;)）\]\-–—|•·\u200e\u200f]+[\s\u200e\u200f]*)*/u;
const NEEDED = /[.．:：、)）\]\-–—|]/u;

/** The label at the start of a block, in each way in which it can be read. `title` lets a bare number end at a space. */
export function labelsAtStart(text: string, outline: Outline, title: boolean): Label[] {
  const at = BULLET.exec(text)?.[0].length ?? 0;
  const led = scanLead(text, at);
  const worded =
    (led && wordedAt(text, led.end, outline)) ??
    wordedAt(text, at, outline) ??
    (/[([（［]/.test(text[at] ?? '') ? wordedAt(text, at + 1, outline) : undefined);
  if (worded) return [{ ...worded, lead: led !== undefined && worded.start >= led.end }];
  return [bareAt(text, at, outline, title), loneAt(text, at)].filter((l) => l !== undefined);
}

/** The first label with a question word anywhere in a heading, such as "II. Procurement (question 2)". */
export function labelInside(text: string, outline: Outline): Label | undefined {
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}])(?=[\p{L}])|(?=[第问問题題])/gu)) {
    const letter = /^\p{L}\.?\s*[^\p{L}]/u.test(text.slice(index, index + 4));
    const label =
      letter && !/^Q/i.test(text[index] ?? '') ? undefined : wordedAt(text, index, outline);
    if (label) return label;
  }
  return undefined;
}

function wordedAt(text: string, at: number, outline: Outline): Label | undefined {
  const word = scanWord(text, at);
  let from = word ? (scanSign(text, word.end)?.end ?? word.end) : at;
  let list = word && idList(text, from, outline, true);
  if (!list) {
    const sign = scanSign(text, at);
    const ordinal = scanSpelled(text, sign?.end ?? at) ?? scanMain(text, sign?.end ?? at);
    const trailing =
      ordinal &&
      ((sign && scanTrailingWord(text, ordinal.end)) ?? scanOrdinalSuffix(text, ordinal.end));
    if (!ordinal || !trailing) return undefined;
    from = sign?.end ?? at;
    list = idList(text, from, outline, true, trailing.end);
  }
  if (
    !list ||
    (/^[\p{L}\p{N}]/u.test(text.slice(list.end)) && !/\p{Script=Han}/u.test(text[list.end] ?? ''))
  )
    return undefined;
  return labelOf(text, at, list.end, list.questions, [], true, 'word');
}

function bareAt(text: string, at: number, outline: Outline, title: boolean): Label | undefined {
  const alone = title ? idList(text, at, outline, true) : undefined;
  const list =
    alone && text.slice(alone.end).trim() === '' ? alone : idList(text, at, outline, false);
  if (!list) return undefined;
  const rest = text.slice(list.end);
  const closed =
    NEEDED.test(text.slice(list.end - 1, list.end)) ||
    /^[\s\u200e\u200f]*[.．:：、)）\]\-–—|]/u.test(rest);
  const isPart = list.questions.some((index) => outline.entries[index]?.parent !== undefined);
  if (!closed && rest.trim() !== '' && !((title || isPart) && /^\s/.test(rest))) return undefined;
  if (/^[.,:]\p{N}/u.test(rest)) return undefined;
  return labelOf(
    text,
    at,
    list.end,
    list.questions,
    [],
    false,
    signOf(text.slice(at, list.end) + (rest[0] ?? '')),
  );
}

function loneAt(text: string, at: number): Label | undefined {
  const list = partList(text, at);
  if (!list || /^[.,]?\p{N}/u.test(text.slice(list.end))) return undefined;
  const sign = signOf(text.slice(at, list.end) + (text[list.end] ?? ''));
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

/** The way a label is written, without its value: `2.` and `3.` are alike, `(a)` and `b)` are not. */
function signOf(label: string): string {
  return label
    .replace(/[\s\u200e\u200f\u202a-\u202e\u2066-\u2069ـ]/g, '')
    .replace(/[0-9]+/g, '1')
    .replace(/[٠-٩۰-۹]+/g, '١')
    .replace(/[一二三四五六七八九十]+/g, '一')
    .replace(/[ivx]{2,}|[ivx](?=[^a-z]|$)/gi, 'i')
    .replace(/[a-hj-uwyz]/gi, 'a')
    .replace(/[а-я]/giu, 'а')
    .replace(/[أابجدهوزحط]/g, 'أ')
    .slice(0, 6);
}
