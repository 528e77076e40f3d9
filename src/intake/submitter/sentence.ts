import { ARABIC_SENTENCE, HAN_INTRODUCES, HAN_SENTENCE, INTRODUCES, VERB } from './verbs.js';
import { RUNNING } from './running.js';

/** What of a stretch of text can be a name. */
export interface Subject {
  readonly name: string;
  /** It was the beginning of a sentence. */
  readonly cut?: true;
  /** What follows it there is what senders say of themselves. */
  readonly introduced?: true;
}

/** As many words, with a full stop behind them, are a sentence. */
const SENTENCE_WORDS = 8;

/** Fewer words with a full stop are a sentence only where a verb shows it. */
const FEWEST_WORDS = 5;

/** Small words inside names, after which a name goes on. */
const CONNECTOR =
  /^(?:of|for|the|and|on|in|to|at|an?|against|with|from|de|du|des|la|le|les|l'|d'|del|los|las|el|et|y|e|en|para|por|pour|à|au|aux|sur|по|и|в|на|при|имени|им\.|&)$/u;

/** Whether a line is running text, rather than a line of a letterhead, a title or a signature. */
export function isProse(text: string): boolean {
  if (text.length > RUNNING) return true;
  const ends = /[.!?。！？؟…:：]["”»)]?$/u.test(text.trim());
  if (/\p{Script=Han}/u.test(text)) {
    return ends && (/[，。].*[。]$/su.test(text) || HAN_SENTENCE.test(text));
  }
  if (/\p{L}{3}[.!?؟]\s+\p{L}.*[.!?؟]$/su.test(text)) return true;
  const words = text.split(/\s+/u).length;
  if (ends && words >= FEWEST_WORDS && isLow(text)) return true;
  return ends && (words >= SENTENCE_WORDS || VERB.test(text) || ARABIC_SENTENCE.test(text));
}

/** The name that a stretch may be, or begin with: all of it, or what stands before its verb. */
export function subjectOf(stretch: string, prose: boolean): Subject | undefined {
  if (/\p{Script=Han}/u.test(stretch)) return subjectInChinese(stretch, prose);
  if (/\p{Script=Arabic}/u.test(stretch)) {
    if (ARABIC_SENTENCE.test(stretch)) return undefined;
    return prose ? { name: stretch, cut: true } : { name: stretch };
  }
  const verb = VERB.exec(stretch);
  const start = verb === null ? stretch : stretch.slice(0, verb.index).trim();
  if (verb === null && !(prose && isLow(stretch))) return { name: stretch };
  const introduced = verb !== null && INTRODUCES.test(stretch.slice(verb.index));
  const name = introduced ? start : cutToName(start);
  if (!isProper(name)) return undefined;
  return { name, cut: true, ...(introduced && { introduced }) };
}

function subjectInChinese(stretch: string, prose: boolean): Subject | undefined {
  for (let at = 4; at < Math.min(stretch.length, 40); at += 1) {
    if (HAN_INTRODUCES.test(stretch.slice(at))) {
      return { name: stretch.slice(0, at), cut: true, introduced: true };
    }
  }
  if (HAN_SENTENCE.test(stretch)) return undefined;
  return prose ? { name: stretch, cut: true } : { name: stretch };
}

/** Whether words in small letters that join nothing stand in it. */
function isLow(stretch: string): boolean {
  const words = stretch.split(/\s+/u);
  return words.length > 3 && words.some((word) => /^\p{Ll}/u.test(word) && !CONNECTOR.test(word));
}

/** Up to the first word of a sentence that goes on otherwise than names do. */
function cutToName(start: string): string {
  const words = start.split(/\s+/u);
  const last = words.findLastIndex((word) => /^["“«'‘(]*\p{Lu}|^\p{N}/u.test(word));
  return words.slice(0, last + 1).join(' ');
}

/** Not "Region and town", nor "Nobody": it has a capital that its place in the sentence does not give it. */
function isProper(name: string): boolean {
  if (/[«»“”"]/u.test(name)) return true;
  const [, ...others] = name.split(/\s+/u);
  return others.some((word) => /^[("“«]*\p{Lu}/u.test(word));
}
