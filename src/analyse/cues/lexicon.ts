import { TAGS, type Language, type Tag } from '../../model/index.js';
import { AR } from './ar.js';
import { compile, compilePair } from './compile.js';
import type { Cues } from './cues.js';
import { EN } from './en.js';
import { ES } from './es.js';
import { FR } from './fr.js';
import { RU } from './ru.js';
import { ZH } from './zh.js';

const CUES: Readonly<Record<Language, Cues>> = { ar: AR, en: EN, es: ES, fr: FR, ru: RU, zh: ZH };

/** A language's cues, ready to be sought; all patterns want a text folded by `foldForCues`. */
export interface Lexicon {
  readonly tags: Readonly<Record<Tag, RegExp>>;
  readonly not: Readonly<Record<Tag, RegExp>>;
  /** A practice with a negation before it. */
  readonly undone: RegExp;
  readonly remedied: RegExp;
  readonly reason: RegExp;
  readonly between: RegExp;
  readonly leadIns: Readonly<Record<Tag, RegExp>>;
  readonly empty: RegExp;
  readonly leaning: RegExp;
  readonly effect: RegExp;
  readonly enforcement: RegExp;
  readonly people: RegExp;
  readonly law: RegExp;
  readonly money: RegExp;
}

const READY = new Map<Language, Lexicon>();

/** Compiled when first asked for. */
export function lexiconOf(language: Language): Lexicon {
  const ready = READY.get(language);
  if (ready !== undefined) return ready;
  const cues = CUES[language];
  const of = (phrases: string): RegExp => compile(phrases, language);
  const lexicon: Lexicon = {
    tags: byTag((tag) => of(cues.tags[tag])),
    not: byTag((tag) => of(cues.not[tag] ?? '')),
    undone: compilePair(cues.negation, cues.tags.practice, language),
    remedied: of(cues.remedied),
    reason: of(cues.reason),
    between: of(cues.between),
    leadIns: byTag((tag) => of(cues.leadIns[tag])),
    empty: of(cues.empty),
    leaning: of(cues.leaning),
    effect: of(cues.effect),
    enforcement: of(cues.enforcement),
    people: of(cues.people),
    law: of(cues.law),
    money: of(cues.money),
  };
  READY.set(language, lexicon);
  return lexicon;
}

function byTag(build: (tag: Tag) => RegExp): Readonly<Record<Tag, RegExp>> {
  return Object.fromEntries(TAGS.map((tag) => [tag, build(tag)])) as Record<Tag, RegExp>;
}

/** Whether a pattern is found; the patterns are shared and remember no place. */
export function finds(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}

/** The text with all that the pattern finds replaced by a space. */
export function without(pattern: RegExp, text: string): string {
  pattern.lastIndex = 0;
  return text.replace(pattern, ' ');
}
