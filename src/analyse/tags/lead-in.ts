import { type Language, type Tag } from '../../model/index.js';
import { finds, type Lexicon } from '../cues/lexicon.js';
import type { Sentence } from '../sentences/of-answer.js';
import { judge } from './judge.js';
import { wordsIn } from '../words/size.js';

/** A heading, label or lead-in that sets the mood of what follows. */
export interface LeadIn {
  readonly tag: Tag;
  /** `heading`: until the next one; `list`: the list under it; `label`: its own sentence and the rest of its line. */
  readonly reach: 'heading' | 'list' | 'label';
}

const LIST_LABEL =
  /^[\s([（]*(?:[-–—•▪●○·*‣]|(?:\d{1,3}(?:\.\d{1,3})*|[ivxlc]{1,5}|\p{L}|[一二三四五六七八九十]{1,3}|问题)[.)\]）、:：]+)\s*/iu;
const LABEL = /^(?<head>[^:：–—]{2,90}?)(?:\s*[:：]\s*|\s[–—]\s)(?<body>[\s\S]*)$/u;
/** Longest heading or label, in words; Chinese counts characters. */
const LABEL_WORDS = { zh: 12, others: 7 };
const LEAD_IN_WORDS = { zh: 45, others: 30 };
/** A tag named in a heading wins over those after it: "recommendations on good practices". */
const ORDER = ['recommendation', 'commitment', 'challenge', 'practice'] as const;

/** The lead-in that a sentence is or begins with. */
export function leadInOf(
  sentence: Sentence,
  folded: string,
  lexicon: Lexicon,
  language: Language,
): LeadIn | undefined {
  const text = folded.replace(LIST_LABEL, '');
  const words = wordsIn(text);
  const limit = language === 'zh' ? 'zh' : 'others';
  if (/[:：]\P{L}*$/u.test(text)) {
    if (words > LEAD_IN_WORDS[limit]) return undefined;
    return asColon(text, words <= LABEL_WORDS[limit] - 3, lexicon, language);
  }
  const { head, body } = LABEL.exec(text)?.groups ?? {};
  if (head !== undefined && body !== undefined && wordsIn(head) <= LABEL_WORDS[limit]) {
    const tag = named(head, lexicon);
    if (tag !== undefined) return { tag, reach: 'label' };
  }
  const heading =
    sentence.opensLine &&
    (sentence.closesLine ? !/[.。!;；؛,，]$/u.test(text) : words <= 3 || language === 'zh');
  if (!heading || words > LABEL_WORDS[limit]) return undefined;
  const tag = named(text, lexicon);
  return tag && { tag, reach: 'heading' };
}

function asColon(
  text: string,
  short: boolean,
  lexicon: Lexicon,
  language: Language,
): LeadIn | undefined {
  const tag = named(text, lexicon);
  const spoken = finds(lexicon.tags.recommendation, text) || finds(lexicon.tags.commitment, text);
  if (short && tag !== undefined && !spoken) return { tag, reach: 'heading' };
  // A long lead-in that names an obstacle in passing says nothing of the list under it; a demand or promise does.
  const asked = judge(text, lexicon, language).find(
    (each) => each === 'recommendation' || each === 'commitment',
  );
  const mood = asked ?? tag;
  return mood && { tag: mood, reach: 'list' };
}

function named(head: string, lexicon: Lexicon): Tag | undefined {
  return ORDER.find((tag) => finds(lexicon.leadIns[tag], head));
}
