import { idList } from './id-list.js';
import { labelOf, type Label } from './label-shape.js';
import { signBehind, signOf } from './label-sign.js';
import { isMeasured, isOfAnother } from './measure.js';
import type { Outline } from './outline.js';
import { partList, partsOf } from './part-list.js';

/** Behind a bare number; a dash must not tie it to a word, as in "5-year". */
const PUNCTUATED =
  /^[\s\u200e\u200f]*(?:答[:：]|[.．:：、)）\]|/°º]|[-–—](?=\s|$|[\p{Script=Arabic}\p{Script=Han}]))/u;
/** Behind a number and a letter with a gap between them: nothing at all, or a stop and then a sentence of its own. */
const STANDING_APART = /^\s*$|^\s?[.)）:]\s+[\p{Lu}¿¡]/u;
/** A sentence that begins right behind a part's number. */
const STUCK = /^(?:\p{Lu}\p{Ll}|\p{Script=Han})/u;
const FULL_STOPPED = /[)）\].．:：、①-⑳⑴-⒇㈠-㈩]$/u;

/** A bare number or id: `2.`, `2.a)`, `III.`; with `bare` also one that ends at a space. */
export function bareAt(
  text: string,
  at: number,
  outline: Outline,
  bare: boolean,
): Label | undefined {
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
  if (!FULL_STOPPED.test(text.slice(at, list.end)) && isMeasured(rest)) return undefined;
  // A letter of the questions' own may as well be a word: "A city".
  if (outline.mainKind === 'letter' && !isPart && !closed && rest.trim() !== '') return undefined;
  const id = text.slice(at, list.end).replace(/^[l|]/, '1');
  return labelOf(text, at, list.end, list.questions, [], false, signOf(id + signBehind(rest)));
}

/** `(2)` for question 2, `(2)(a)` and `[2.a]`; the first may as well be a part, which is another reading. */
export function bracketedAt(text: string, at: number, outline: Outline): Label | undefined {
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

/** A part's letter without its question: `(a)`. */
export function loneAt(text: string, at: number, outline: Outline): Label | undefined {
  const digits = outline.mainKind !== 'digit';
  const list = partList(text, at, digits);
  const rest = list ? text.slice(list.end) : '';
  if (!list || /^[.,]?\p{N}/u.test(rest) || (list.named && isOfAnother(rest))) return undefined;
  const sign = signOf(text.slice(at, list.end) + signBehind(rest));
  return labelOf(text, at, list.end, [], list.parts, false, list.named ? '~word' : `~${sign}`);
}
