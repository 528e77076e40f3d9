import type { Call, PublicationScope } from '../../../model/index.js';
import { asksForDataOnly } from './personal-data.js';
import { ANNEX, ANSWER_TO, OTHERS_NAMES, OWN_NAME, THIS_ANSWER, WHOLE } from './terms.js';

/** What of a submission a request is about. */
export interface Scope {
  readonly of: PublicationScope;
  readonly questions?: readonly string[];
}

const WHOLE_SCOPE: Scope = { of: 'whole' };

/**
 * The part that a sentence asks to be kept back. Where that cannot be told to the question or annex, it is the whole. A
 * sentence in an answer may mean that answer, whose questions are given.
 */
export function scopeOf(sentence: string, questions: readonly string[], call: Call): Scope {
  if (asksForDataOnly(sentence)) return { of: 'contact' };
  const named = questionsIn(sentence, call);
  if (named !== undefined)
    return named.length > 0 ? { of: 'answers', questions: named } : WHOLE_SCOPE;
  if (questions.length > 0 && THIS_ANSWER.test(sentence)) return { of: 'answers', questions };
  if (OTHERS_NAMES.test(sentence) && !OWN_NAME.test(sentence.replace(OTHERS_NAMES, ' '))) {
    return { of: 'names' };
  }
  const apart = sentence.replace(new RegExp(ANNEX.source, 'giu'), ' ');
  return ANNEX.test(sentence) && !WHOLE.test(apart) ? { of: 'annex' } : WHOLE_SCOPE;
}

const HAN_NUMBERS = '一二三四五六七八九十';

/** Ids of the questions that a sentence names, with their sub-questions; undefined where it names none. */
export function questionsIn(sentence: string, { questions }: Call): readonly string[] | undefined {
  const plain = sentence
    .normalize('NFKC')
    .replace(/[\u0660-\u0669]/gu, (digit) => String((digit.codePointAt(0) ?? 0) - 0x660));
  const match = ANSWER_TO.exec(plain);
  if (match === null) return undefined;
  const rest = plain.slice(match.index + match[0].length).slice(0, 60);
  const list =
    /^(?:[\d一二三四五六七八九十]+(?:[ .]?\(?[a-z]\)?(?!\p{L}))?(?:\s*(?:,|;|、|and|et|y|и|و|和|及|与|&|-|–)\s*)?)+/iu.exec(
      rest,
    )?.[0] ?? '';
  const ids = [
    ...list.matchAll(/(\d+|[一二三四五六七八九十]+)(?:[ .]?\(?([a-z])(?![a-z])\)?)?/giu),
  ].map(([, number = '', letter]) => {
    const digits = /\d/u.test(number) ? number : String(HAN_NUMBERS.indexOf(number) + 1);
    return letter === undefined ? digits : `${digits}.${letter.toLowerCase()}`;
  });
  const known = questions.map(({ id }) => id);
  if (ids.some((id) => !known.includes(id))) return [];
  return known.filter((id) => ids.some((asked) => id === asked || id.startsWith(`${asked}.`)));
}
