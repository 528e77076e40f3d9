import { composedWish, NAME, NOT, PUBLISH } from './composition.js';
import type { Wish } from './request-row.js';
import { REQUEST_RULES } from './rules.js';
import {
  ANNEX,
  ANSWER_TO,
  CONSENT,
  DENIAL,
  EXCEPT,
  FREELY,
  ITSELF,
  OTHERS_NAMES,
  OWN,
  OWN_NAME,
  PROCEDURE,
  SECRECY,
  THE_REST,
  THIS_ANSWER,
  UNDER_OUR_NAME,
  WHOLE,
} from './terms.js';

/** Where a sentence stands, as far as it changes what it means. */
export interface Standing {
  readonly inAnswer: boolean;
  /** A running header, footer, watermark, subject or file name. */
  readonly apart: boolean;
  /** The sentence is all of its paragraph. */
  readonly alone: boolean;
}

export interface Asked {
  readonly wish: Wish;
  readonly doubtful?: true;
}

/** A stamp, heading or header has few characters around its word. */
const STAMP_LENGTH = 60;
const MOST_BESIDE = 25;

/** What a sentence asks, on doubt the stricter; undefined where it asks for nothing. */
export function requestIn(written: string, standing: Standing): Asked | undefined {
  const sentence = plain(written);
  if (UNTICKED.test(sentence)) return undefined;
  if (DENIAL.test(sentence) || consentsIn(sentence)) {
    const before = sentence.slice(0, Math.max(0, sentence.search(THE_REST))).trim();
    return (before === '' ? undefined : requestIn(before, standing)) ?? exceptionIn(sentence);
  }
  const found = new Set<Wish>();
  for (const { asks, kind, pattern } of REQUEST_RULES) {
    const match = pattern.exec(sentence);
    if (match === null) continue;
    const counts =
      kind === 'performative'
        ? isOfItself(sentence, standing)
        : isStamp(sentence, match[0], standing);
    if (counts) found.add(asks);
  }
  if (found.size > 0 && UNDER_OUR_NAME.test(sentence)) return { wish: 'anonymous' };
  if (found.has('confidential') && !meansNames(sentence)) return { wish: 'confidential' };
  if (found.size > 0 && meansNames(sentence)) {
    return { wish: asksBoth(sentence) ? 'confidential' : 'anonymous' };
  }
  if (found.has('anonymous')) return { wish: 'anonymous' };
  return composedIn(sentence, standing) ?? doubtIn(sentence, standing);
}

/** "Do not disclose our names": nothing else is to be kept back. */
function meansNames(sentence: string): boolean {
  return (
    NAME.test(sentence) && ![WHOLE, ANNEX, ANSWER_TO, CONFIDENCE].some((one) => one.test(sentence))
  );
}

const AND =
  /\s(?:and|nor|et|ni|y|e|и|а также)\s|\s(?=و\p{L})|[，,;；](?=\s?(?:并|且|亦|也|and|et|y|и)(?!\p{L}{3}))|并且|並且|也不/iu;

/** "It must not be published and we must not be named": a clause without names that asks of the text. */
function asksBoth(sentence: string): boolean {
  const clauses = sentence.split(AND);
  return (
    clauses.length > 1 &&
    clauses.some((clause) => !NAME.test(clause) && NOT.test(clause) && PUBLISH.test(clause))
  );
}

const CONFIDENCE = /confiden|конфиденц|保密|(?<!\p{L})سري/iu;

/** As the patterns expect it: no vowel signs, one space, spaced-out capitals closed up. */
function plain(written: string): string {
  return written
    .normalize('NFKC')
    .replace(/[\u064b-\u0652\u0640\u200b-\u200f]/gu, '')
    .replace(/’/gu, "'")
    .replace(/[_\s]+/gu, ' ')
    .replace(/(?<![\p{L}])\p{Lu}(?: \p{Lu}){4,}(?!\p{L})/gu, (spaced) => spaced.replaceAll(' ', ''))
    .trim();
}

const UNTICKED = /^[☐□◻❏❑○][^☒☑✓✔✗✘■]*$/u;
const TICKED = /^[☒☑✓✔✗✘■]|\[x\]/iu;

const ASKS =
  /\b(?:please|kindly|we (?:\w+ )?(?:ask|request|wish|want|prefer))\b|veuillez|\bmerci\b|demandons|prions|souhaitons|prière|pedimos|solicitamos|rogamos|por favor|sírvanse|прос|пожалуйста|نرجو|نطلب|يرجى|الرجاء|نلتمس|请|請|希望/iu;

/** Inside an answer "anonymous" and "confidential" mostly speak of hotlines: only a request for the text itself counts. */
function isOfItself(sentence: string, { inAnswer }: Standing): boolean {
  if (ITSELF.test(sentence)) return true;
  if (inAnswer) return THIS_ANSWER.test(sentence) && ASKS.test(sentence);
  return !PROCEDURE.test(sentence) || ASKS.test(sentence);
}

/** A stamp: little text beside the words of the request. */
function isStamp(sentence: string, words: string, { inAnswer, apart, alone }: Standing): boolean {
  const ticked = TICKED.test(sentence);
  const short = sentence.length <= STAMP_LENGTH && sentence.length - words.length <= MOST_BESIDE;
  if (!short && !ticked) return false;
  if (!inAnswer || apart) return apart || ticked || !PROCEDURE.test(sentence);
  // "Confidential." may be the answer to a question about complaints; in capitals, or said of publication, it is a stamp.
  const loud = /\p{Lu}{6}/u.test(words) || /publ|publi|опублик|نشر|公开|公開/iu.test(words);
  return alone && loud && sentence.length - words.length <= 4;
}

const TAKES_OUT =
  /except|excluding|apart from|other than|but not|sauf|excepté|hormis|mais pas|salvo|excepción|pero no|кроме|исключени|но не|باستثناء|ما عدا|على ألا|除(?:了|外)|但(?:不|勿|请勿|請勿)/iu;

/** "May be published, except our name": what stands behind the exception. */
function exceptionIn(sentence: string): Asked | undefined {
  const match = EXCEPT.exec(sentence);
  if (match === null) return undefined;
  const behind = sentence.slice(match.index);
  if (FREELY.test(behind)) return undefined;
  if (OWN_NAME.test(behind) && !OTHERS_NAMES.test(behind)) return { wish: 'anonymous' };
  if ([OTHERS_NAMES, ANNEX, ANSWER_TO].some((part) => part.test(behind))) {
    return { wish: 'confidential' };
  }
  // "However, we would like a copy": it takes nothing out that is known to be a part.
  return TAKES_OUT.test(behind) ? { wish: 'confidential', doubtful: true } : undefined;
}

/** A consent, unless the words before it say no. */
function consentsIn(sentence: string): boolean {
  const match = CONSENT.exec(sentence);
  if (match === null) return false;
  const before = sentence.slice(Math.max(0, match.index - 35), match.index);
  return !NOT.test(before.replace(/^.*[,;،，；]/su, ''));
}

function composedIn(sentence: string, { inAnswer, apart }: Standing): Asked | undefined {
  if (apart || sentence.length > 400 || (inAnswer && !ITSELF.test(sentence))) return undefined;
  if (PROCEDURE.test(sentence) && !ITSELF.test(sentence) && !ASKS.test(sentence)) return undefined;
  const part = ANNEX.test(sentence) && SECRECY.test(sentence);
  const wish = composedWish(sentence) ?? (part ? 'confidential' : undefined);
  return wish && { wish };
}

function doubtIn(sentence: string, { inAnswer, apart }: Standing): Asked | undefined {
  if (inAnswer || apart || PROCEDURE.test(sentence) || sentence.length > 400) return undefined;
  const words = SECRECY.exec(sentence)?.[0];
  if (words === undefined || !OWN.test(sentence)) return undefined;
  const anonymous = /anonym|anónim|anonimat|named|nommé|nombrad|анонимн|مجهول|匿名/iu.test(words);
  return { wish: anonymous ? 'anonymous' : 'confidential', doubtful: true };
}
