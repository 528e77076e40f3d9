import { countWords, TAGS, type Language, type Tag } from '../../model/index.js';
import { finds, without, type Lexicon } from '../cues/lexicon.js';
import { clausesOf, withoutReason } from './clauses.js';

/** Fewer words are a bare reply, which says nothing. */
const FEWEST_WORDS = 4;

/** What a sentence says by itself, its neighbours unseen: the tags of its main clauses together. */
export function judge(folded: string, lexicon: Lexicon, language: Language): readonly Tag[] {
  if (/[?؟？]\P{L}*$/u.test(folded)) return [];
  const found = new Set<Tag>();
  for (const clause of clausesOf(folded, lexicon)) {
    if (countWords(clause) < (language === 'zh' ? 6 : FEWEST_WORDS)) continue;
    const tag = judgeClause(clause, lexicon);
    if (tag !== undefined) found.add(tag);
  }
  return TAGS.filter((tag) => found.has(tag));
}

/** What is asked for comes before what is promised, what lacks before what is done; on doubt, nothing. */
function judgeClause(clause: string, lexicon: Lexicon): Tag | undefined {
  if (has('recommendation', clause, lexicon)) return 'recommendation';
  if (has('commitment', clause, lexicon)) return 'commitment';
  const main = withoutReason(clause, lexicon);
  const undone = without(lexicon.not.challenge, main);
  if (has('challenge', main, lexicon) || lexicon.undone.test(undone)) return 'challenge';
  if (has('practice', main, lexicon)) return 'practice';
  return has('challenge', clause, lexicon) ? 'challenge' : undefined;
}

function has(tag: Tag, clause: string, lexicon: Lexicon): boolean {
  return finds(lexicon.tags[tag], without(lexicon.not[tag], clause));
}
