import { asks, endsAsking, isFormal, leadsIn, sentencesOf } from './asks.js';
import { labelReadings } from './label.js';
import { requests } from './requests.js';

/** A text with what it enumerates inside its line. */
export interface Parted {
  readonly head: string;
  /** Steps as they are written, `a` or `2`, and the text of each. */
  readonly parts: readonly { readonly step: string; readonly text: string }[];
}

const INLINE =
  /(?:^|[\s:：;；,،，.。])([(（](?:\p{Nd}{1,2}|[a-z]|[ivx]{1,4}|[а-я]|[أ-ي]|[一二三四五六七八九十]{1,2})[)）]\s*|(?:\p{Nd}{1,2}|[a-z]|[ivx]{1,4}|[а-я]|[أ-ي])[)）]\s+)(?=\S)/giu;

/** Parts a text that enumerates behind a colon: `…: (a) …; (b) …`; undefined where it does not. */
export function inlineParts(text: string): Parted | undefined {
  const marks = [...text.matchAll(INLINE)].map((match) => {
    const sign = (match[1] ?? '').trim();
    return {
      sign,
      start: match.index + match[0].indexOf(sign),
      end: match.index + match[0].length,
    };
  });
  const run = firstRun(marks.map(({ sign }) => labelReadings(`${sign} x`)));
  const [from, steps] = run ?? [0, []];
  const chosen = marks.slice(from, from + steps.length);
  const [first] = chosen;
  if (first === undefined || chosen.length < 2) return undefined;
  const head = text.slice(0, first.start).trim();
  if (!/[:：]$/u.test(head) && head !== '' && !isBegun(head, first.sign)) return undefined;
  const parts = chosen.map(({ end }, index) => ({
    step: steps[index] ?? '',
    text: tidied(text.slice(end, chosen[index + 1]?.start)),
  }));
  return { head, parts };
}

/** A request that goes on in its parts without a colon: `Please provide (a) …`. */
function isBegun(head: string, sign: string): boolean {
  const few = head.split(/\s+/u).length <= 5;
  return few && /^[(（]/u.test(sign) && /[\p{L}\p{M},،，]$/u.test(head) && asks(head);
}

/** The longest run of labels of one style from 1 on, and where it begins. */
function firstRun(
  labels: readonly ReturnType<typeof labelReadings>[],
): readonly [from: number, steps: readonly string[]] | undefined {
  for (let from = 0; from < labels.length; from += 1) {
    for (const first of labels[from] ?? []) {
      if (first.value !== 1) continue;
      const steps = [first.steps[0] ?? ''];
      for (let at = from + 1; at < labels.length; at += 1) {
        const next = labels[at]?.find(
          ({ style, value }) => style === first.style && value === steps.length + 1,
        );
        if (next === undefined) break;
        steps.push(next.steps[0] ?? '');
      }
      if (steps.length >= 2) return [from, steps];
    }
  }
  return undefined;
}

/** Without the sign and the word that lead to the next part. */
export function tidied(text: string): string {
  return text
    .trim()
    .replace(/[;؛；,،，]\s*(?:and|or|and\/or|as well as|et|ou|y|e|o|и|или|و|أو|以及|和|及)?$/iu, '')
    .trim();
}

/**
 * The questions in a running paragraph, each with the requests that follow it and ask for more of the same; sentences that
 * only tell are left out. Empty where it asks nothing.
 */
export function runningQuestions(text: string): readonly string[] {
  const questions: string[] = [];
  for (const written of sentencesOf(text)) {
    const sentence = withoutLead(written);
    if (isFormal(sentence)) continue;
    const before = questions.at(-1);
    if (before !== undefined && asks(sentence) && !endsAsking(sentence)) {
      questions[questions.length - 1] = `${before} ${sentence}`;
    } else if (asks(sentence) || requests(sentence)) questions.push(sentence);
  }
  return questions;
}

/** What leads to a question in its own sentence is no part of it. */
function withoutLead(sentence: string): string {
  const [, head = '', rest = ''] = /^(.{8,}?[:：])\s+(\S.*)$/su.exec(sentence) ?? [];
  return leadsIn(head) && !asks(head.slice(0, -1)) && asks(rest) ? rest : sentence;
}

/** What a paragraph asks for: in parts behind a lead, in questions, or in a row behind a colon. */
export function toldQuestions(text: string): readonly string[] {
  const parted = inlineParts(text);
  const lead = parted && (sentencesOf(parted.head).at(-1) ?? '');
  if (parted !== undefined && lead !== undefined && INVITES.test(lead)) {
    const before = runningQuestions(parted.head.slice(0, parted.head.length - lead.length));
    const parts = parted.parts.map((part) => part.text);
    const [last = '', ...behind] = sentencesOf(parts.at(-1) ?? '');
    return [...before, ...parts.slice(0, -1), last, ...runningQuestions(behind.join(' '))];
  }
  const questions = runningQuestions(text);
  return questions.length > 0 ? questions : rowOf(text);
}

/** `… on the following: one; two; and three`. */
function rowOf(text: string): readonly string[] {
  const [head = '', list = ''] = text.split(/[:：]\s+(?=[^:：]*[;；])/u);
  const parts = list
    .split(/[;；؛]/u)
    .map((part) => tidied(part).replace(/^(?:and|et|y|и|و)\s+/iu, ''));
  return parts.length > 2 && leadsIn(`${head}:`) && INVITES.test(head) ? parts : [];
}

/** A lead that asks for something to be sent in, and does not only list. */
export const INVITES =
  /\b(?:invit|welcom|seek|request|appreciat|grateful|input|submission|contribution|information|respond|views)|invit|sollicit|contribution|informations?|solicit|aportaci|contribuci|información|приглаша|просит|информаци|материал|يدعو|تدعو|ترحب|معلومات|مساهمات|邀请|征集|信息|资料|意见/iu;
