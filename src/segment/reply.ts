import type { Reply } from '../model/index.js';
import { weightOf } from './form.js';
import { labelInside, labelsAtStart } from './label.js';
import { isNoInformation } from './no-information.js';
import type { Outline } from './outline.js';
import { REFERRING, sideReferredTo } from './reference.js';

/** A longer reply has substance whatever it begins with. */
const LONGEST_BARE_REPLY = 170;
/** What may follow a reference to another answer: "See question 2 above." */
const LONGEST_AFTER_SEE = 30;
const LAST_BEFORE_SEE = 60;

/** A reply by itself: one that points above or below has yet to be told what stands there. */
export type PlainReply = Reply | { readonly kind: 'see'; readonly side: 'above' | 'below' };

/** Whether an answer has substance, says that there is none, or refers to the answers to other questions. */
export function replyOf(answer: string, own: string, outline: Outline): PlainReply {
  const plain = answer.replace(/^[\s\p{P}]+/u, '').trim();
  if (weightOf(plain) > LONGEST_BARE_REPLY) return { kind: 'content' };
  const questions = seenIn(plain, own, outline);
  if (questions.length > 0) return { kind: 'see', questions };
  const side = sideReferredTo(plain);
  if (side) return { kind: 'see', side };
  return { kind: isNoInformation(plain) ? 'no-information' : 'content' };
}

/** The questions whose answers a reply refers to, where it does nothing else. */
function seenIn(plain: string, own: string, outline: Outline): string[] {
  const see = REFERRING.exec(plain);
  if (!see || see.index > LAST_BEFORE_SEE) return [];
  const from = see.index + see[0].length;
  const behind = plain.slice(from);
  const trimmed = behind.trimStart();
  const label =
    labelsAtStart(trimmed, outline, { bare: true, title: true })[0] ?? labelInside(behind, outline);
  if (!label || weightOf(trimmed.slice(label.end)) > LONGEST_AFTER_SEE) return [];
  return label.questions
    .map((index) => outline.entries[index]?.question.id)
    .filter((id) => id !== undefined)
    .filter((id) => id !== own);
}
