import { isLanguage, type Language, type Tag } from '../../model/index.js';
import { foldForCues } from '../cues/fold.js';
import { finds, lexiconOf, type Lexicon } from '../cues/lexicon.js';
import { isMarked } from '../sentences/lines.js';
import type { Sentence } from '../sentences/of-answer.js';
import { classify } from './classify.js';
import { leadInOf, type LeadIn } from './lead-in.js';
import { wordsIn } from '../words/size.js';

/** A sentence with what it says in its place. */
export interface Verdict {
  readonly sentence: Sentence;
  readonly tags: readonly Tag[];
  /** The words that spoke most for a tag, as folded for the cues; none for a tag taken from the lead-in above. */
  readonly cues: Readonly<Partial<Record<Tag, string>>>;
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

/** Fewer words are a bare reply, which says nothing. */
const FEWEST_WORDS = 4;
/** A sentence that refers or thanks has something besides to quote only if it is longer than this, in words. */
const LONGEST_COURTESY = 14;

/** Tags the sentences of one answer, each in the light of the headings and lead-ins above it. */
export function tagSentences(sentences: readonly Sentence[]): readonly Verdict[] {
  let mood: Mood | undefined;
  return sentences.map((sentence): Verdict => {
    const { language, aside } = sentence;
    if (aside === 'note') return { sentence, tags: [], cues: {}, empty: true };
    if (!isLanguage(language)) return { sentence, tags: [], cues: {}, empty: aside !== undefined };
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
        cues: own.cues,
        empty: true,
      };
    }
    const tags = own.empty ? own.tags : inMood(own.tags, mood, leadIn, sentence);
    return {
      sentence,
      tags,
      cues: own.cues,
      empty: own.empty || aside !== undefined || /[:：]\P{L}*$/u.test(folded),
    };
  });
}

type Own = Pick<Verdict, 'tags' | 'cues' | 'empty'>;

function ownTags(folded: string, lexicon: Lexicon, language: Language): Own {
  const scale = language === 'zh' ? 2 : 1;
  const words = wordsIn(folded);
  const bare = words < FEWEST_WORDS * scale || /[?؟？]\P{L}*$/u.test(folded);
  const reasons = bare ? [] : classify(folded, language);
  return {
    tags: reasons.map(({ tag }) => tag),
    cues: Object.fromEntries(
      reasons.flatMap(({ tag, cue }) => (cue === undefined ? [] : [[tag, cue]])),
    ),
    empty:
      finds(lexicon.empty, folded) && (reasons.length === 0 || words <= LONGEST_COURTESY * scale),
  };
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
