import type { DetectedLanguage, StopRule } from '../../model/index.js';
import { isStopWord } from '../words/stop-words.js';

/** A full stop in its line: what stands before it in its sentence and after it. */
export interface Stop {
  /** The sentence so far, at most its last 80 characters. */
  readonly before: string;
  /** Whether `before` is all of the sentence so far. */
  readonly whole: boolean;
  /** What follows, after closing quotes and brackets, at most 40 characters. */
  readonly after: string;
  readonly language: DetectedLanguage;
  readonly rules: ReadonlyMap<string, StopRule>;
}

const LABEL = /^[\s"'«“([（]*(?:\d{1,3}(?:\.\d{1,3}){0,3}|[ivxlc]{1,5}|\p{L}|\d{1,2}\.?\p{L})$/iu;
const LAST_WORD = /[\p{L}\p{N}№][\p{L}\p{M}\p{N}.'’ºª°-]*$/u;
/** `т. д`, `p. ej` */
const PAIR = /(?<![\p{L}.])(\p{L}{1,2})\.\s(\p{L}{1,2})$/u;
const OPENERS = /^[\s"'«“‘„([（¿¡–—•-]*/u;
const FIGURE_NEXT = /^(?:\d|[IVXLC]+(?![\p{L}])|[№#(]\s?\d|[A-Z]\/)/u;
const GLUED_BEFORE = /(?:^|[\s(«“"'’])(?:\p{Ll}{3,}|\p{Lu}\p{Ll}{3,}|\p{Script=Arabic}{3,})$/u;
const GLUED_AFTER = /^(?:\p{Lu}\p{Ll}*[\s,’']|\p{Script=Arabic}{3,})/u;
/** A sentence of fewer words is still at its opening phrase, such as «В 2024 г.». */
const OPENING_WORDS = 4;

/** Whether a full stop ends its sentence; it does so too where the line ends. */
export function endsSentence(stop: Stop): boolean {
  const { before, after } = stop;
  if (after === '') return true;
  if (!/^\s/u.test(after)) return GLUED_BEFORE.test(before) && GLUED_AFTER.test(after);
  const next = after.replace(OPENERS, '');
  if (/^[\p{Ll},;:)\]،؛]/u.test(next)) return false;
  if (stop.whole && LABEL.test(before)) return false;
  const word = LAST_WORD.exec(before)?.[0];
  return word === undefined || afterWord(word, next, stop);
}

function afterWord(word: string, next: string, stop: Stop): boolean {
  const key = word.toLowerCase().replace(/^.*['’](?=.)/u, '');
  const pair = PAIR.exec(stop.before)?.slice(1).join('.').toLowerCase() ?? '';
  const rule = stop.rules.get(pair) ?? stop.rules.get(key);
  const initial = /^\p{Lu}$/u.test(word) && rule !== 'joins';
  if (rule !== undefined && !initial && !(rule === 'joins' && closesAFigure(word, stop))) {
    return byRule(rule, next, stop);
  }
  if (/^\p{L}$/u.test(word) || /^\p{L}{1,2}(?:\.-?\p{L}{1,2})+$/u.test(word)) {
    if (/\p{Script=Arabic}/u.test(word)) return closesAFigure(word, stop);
    return isStopWord(firstWord(next), stop.language);
  }
  return true;
}

/** `2024 م.` and `500 د.` end a sentence; `د. سامي` does not. */
function closesAFigure(word: string, { before }: Stop): boolean {
  return /\p{Script=Arabic}/u.test(word) && /\d\s*$/u.test(before.slice(0, -word.length));
}

function byRule(rule: StopRule, next: string, stop: Stop): boolean {
  switch (rule) {
    case 'joins':
      return false;
    case 'number':
      return !FIGURE_NEXT.test(next);
    case 'ends':
      return !/^\d/u.test(next);
    case 'year':
      if (!/[\dXVI]\s*\p{L}{1,2}$/u.test(stop.before) || /^\d/u.test(next)) return false;
      return !stop.whole || stop.before.trim().split(/\s+/u).length >= OPENING_WORDS;
  }
}

/** Empty for a further initial. */
function firstWord(text: string): string {
  const word = /^[\p{L}\p{M}]+\.?/u.exec(text)?.[0] ?? '';
  return word.endsWith('.') ? '' : word.toLowerCase();
}
