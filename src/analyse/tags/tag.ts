import { isLanguage, type Language, type Tag } from '../../model/index.js';
import { foldForCues } from '../cues/fold.js';
import { finds, lexiconOf, without, type Lexicon } from '../cues/lexicon.js';
import { isMarked } from '../sentences/lines.js';
import type { Sentence } from '../sentences/of-answer.js';
import { judge } from './judge.js';
import { leadInOf, type LeadIn } from './lead-in.js';
import { wordsIn } from '../words/size.js';

/** A sentence with what it says in its place. */
export interface Verdict {
  readonly sentence: Sentence;
  readonly tags: readonly Tag[];
  /** Heading, lead-in, announcement, courtesy, cross-reference, note or short cell: nothing to quote. */
  readonly empty: boolean;
}

/** What holds of the sentences after a lead-in. */
interface Mood extends LeadIn {
  /** Of a list: whether its items bear marks, once the first was seen. */
  readonly marked?: boolean;
  /** Of a list: whether an item that only a semicolon or comma ends was seen, so that a full stop ends the list. */
  readonly halting?: boolean;
  /** Of a list: whether its items end with marks, so that a line without one is no item. */
  readonly pointed?: boolean;
  readonly over?: boolean;
}

/** A sentence that only refers or thanks says a tagged thing besides only if it is longer than this, in words. */
const LONGEST_COURTESY = 14;

/** Tags the sentences of one answer, each in the light of the headings and lead-ins above it. */
export function tagSentences(sentences: readonly Sentence[]): readonly Verdict[] {
  let mood: Mood | undefined;
  return sentences.map((sentence): Verdict => {
    const { language, aside } = sentence;
    if (aside === 'note') return { sentence, tags: [], empty: true };
    if (!isLanguage(language)) return { sentence, tags: [], empty: aside !== undefined };
    const lexicon = lexiconOf(language);
    const folded = foldForCues(sentence.quotation.text, language);
    const leadIn = leadInOf(sentence, folded, lexicon, language);
    mood = leadIn ?? stillHolds(mood, sentence);
    const own = ownTags(folded, lexicon, language);
    if (leadIn !== undefined && leadIn.reach !== 'label') {
      return {
        sentence,
        tags: own.tags.filter(
          (tag) => tag === 'practice' && leadIn.tag === tag && /\d/.test(folded),
        ),
        empty: true,
      };
    }
    const tags = own.empty ? own.tags : inMood(own.tags, mood, leadIn, sentence);
    return {
      sentence,
      tags,
      empty: own.empty || aside !== undefined || /[:：]\P{L}*$/u.test(folded),
    };
  });
}

function ownTags(
  folded: string,
  lexicon: Lexicon,
  language: Language,
): { tags: readonly Tag[]; empty: boolean } {
  const empty = finds(lexicon.empty, folded);
  const short = wordsIn(folded) <= LONGEST_COURTESY * (language === 'zh' ? 2 : 1);
  if (empty && short) return { tags: [], empty };
  return { tags: judge(empty ? without(lexicon.empty, folded) : folded, lexicon, language), empty };
}

function inMood(
  own: readonly Tag[],
  mood: Mood | undefined,
  leadIn: LeadIn | undefined,
  sentence: Sentence,
): readonly Tag[] {
  if (mood === undefined) return own;
  const { text } = sentence.quotation;
  const item = isMarked(text) || /[;；؛]\s*$/u.test(text);
  if (leadIn !== undefined || mood.reach === 'list' || (item && mood.tag !== 'practice'))
    return strongly(mood.tag, own);
  if (own.length > 0 || (wordsIn(text) < 4 && !/[.;。；؛]\s*$/u.test(text))) return own;
  // A paragraph after a label says what it says by itself; under a heading it takes the heading's word.
  return mood.reach === 'label' && !item ? [] : [mood.tag];
}

function strongly(tag: Tag, own: readonly Tag[]): readonly Tag[] {
  const beside: Readonly<Record<Tag, readonly Tag[]>> = {
    practice: ['challenge', 'commitment'],
    challenge: ['recommendation'],
    recommendation: [],
    commitment: [],
  };
  return [tag, ...own.filter((each) => each !== tag && beside[tag].includes(each))];
}

function stillHolds(mood: Mood | undefined, sentence: Sentence): Mood | undefined {
  if (mood === undefined || mood.reach === 'heading') return mood;
  if (mood.reach === 'label') return sentence.opensLine ? undefined : mood;
  if (mood.over === true) return undefined;
  const { text } = sentence.quotation;
  const marked = mood.marked ?? isMarked(text);
  if (sentence.opensLine && mood.marked !== undefined && marked !== isMarked(text))
    return undefined;
  if (!marked && sentence.opensLine && !sentence.closesLine && mood.marked !== undefined)
    return undefined;
  const points = /\p{P}$/u.test(text);
  if (sentence.closesLine && mood.pointed === true && !points) return undefined;
  const pointed = mood.pointed ?? (sentence.closesLine ? points : undefined);
  const halting = mood.halting ?? /[;,；،؛]\s*$/u.test(text);
  return {
    ...mood,
    marked,
    halting,
    ...(pointed !== undefined && { pointed }),
    over: halting && /[.。]\P{L}*$/u.test(text),
  };
}
