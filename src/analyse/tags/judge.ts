import { TAGS, type Language, type Tag } from '../../model/index.js';
import { finds, without, type Lexicon } from '../cues/lexicon.js';
import { clausesOf, withoutReason } from './clauses.js';
import { wordsIn } from '../words/size.js';

/** Fewer words are a bare reply, which says nothing. */
const FEWEST_WORDS = { sentence: 4, clause: 3 };

/** What a sentence says by itself, its neighbours unseen: the tags of its main clauses together. */
export function judge(folded: string, lexicon: Lexicon, language: Language): readonly Tag[] {
  if (/[?؟？]\P{L}*$/u.test(folded)) return [];
  const scale = language === 'zh' ? 2 : 1;
  if (wordsIn(folded) < FEWEST_WORDS.sentence * scale) return [];
  const found = new Set<Tag>();
  for (const clause of clausesOf(folded, lexicon)) {
    if (wordsIn(clause) < FEWEST_WORDS.clause * scale) continue;
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
  const negated = lexicon.undone.test(undone);
  if (!negated && finds(lexicon.remedied, clause)) return 'practice';
  if (has('challenge', main, lexicon) || negated) return 'challenge';
  if (has('practice', main, lexicon)) return 'practice';
  return has('challenge', clause, lexicon) ? 'challenge' : undefined;
}

function has(tag: Tag, clause: string, lexicon: Lexicon): boolean {
  return finds(lexicon.tags[tag], without(lexicon.not[tag], clause));
}
