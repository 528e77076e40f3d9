import { isLanguage, type Tag } from '../../model/index.js';
import { foldForCues } from '../cues/fold.js';
import { finds, lexiconOf, type Lexicon } from '../cues/lexicon.js';
import { isMarked } from '../sentences/lines.js';
import type { Verdict } from '../tags/tag.js';
import { wordsIn } from '../words/size.js';

const FIGURE = /[\d٠-٩]/u;
const SHARE = /[\d٠-٩]\s?[%٪％]|per ?cent|pour cent|por ciento|процент|في المائة|بالمائة|百分之/u;
const CHINESE_FIGURE = /[一二三四五六七八九十百千万两]{1,}(?=[名个人户宗次件所场间份起])/u;
/** Quoted names, and runs of capitalised words within a sentence. */
const NAME =
  /[«“„「『《][^»”“」』》]{3,80}[»”“」』》]|(?<=\p{L},?\s)(?:\p{Lu}\p{L}+\s){1,}\p{Lu}\p{L}+/u;

/** What each thing is worth, in the order in which a drafter lifts it. */
const WORTH = {
  effect: 0.35,
  reach: 0.3,
  law: 0.25,
  enforcement: 0.25,
  gapWithFigure: 0.2,
  gap: 0.12,
  practice: 0.12,
  recommendation: 0.12,
  money: 0.1,
  name: 0.08,
  commitment: 0.06,
} as const;

/** How much a drafter would want a sentence for its content and for standing by itself; more than 0 is worth quoting. */
export function worthOf({ sentence, tags }: Verdict): number {
  const { text } = sentence.quotation;
  if (!isLanguage(sentence.language))
    return (FIGURE.test(text) ? 0.2 : 0) - clumsiness(text, 'und', undefined);
  const lexicon = lexiconOf(sentence.language);
  const folded = foldForCues(text, sentence.language);
  return (
    content(folded, text, new Set(tags), lexicon) - clumsiness(folded, sentence.language, lexicon)
  );
}

function content(folded: string, text: string, tags: ReadonlySet<Tag>, lexicon: Lexicon): number {
  const body = folded.replace(/^[\s([]*\d{1,3}[.)\]]\s*/u, '');
  const figure = FIGURE.test(body) || CHINESE_FIGURE.test(body);
  const done = tags.has('practice');
  const gap = tags.has('challenge');
  const reach = SHARE.test(body) || (figure && finds(lexicon.people, body));
  const sum =
    (done && finds(lexicon.effect, body) ? WORTH.effect : 0) +
    (reach ? WORTH.reach : 0) +
    (figure && finds(lexicon.law, body) ? WORTH.law : 0) +
    (done && finds(lexicon.enforcement, body) ? WORTH.enforcement : 0) +
    (gap ? (figure ? WORTH.gapWithFigure : WORTH.gap) : 0) +
    (done ? WORTH.practice : 0) +
    (tags.has('recommendation') ? WORTH.recommendation : 0) +
    (figure && finds(lexicon.money, body) ? WORTH.money : 0) +
    (NAME.test(text) ? WORTH.name : 0) +
    (tags.has('commitment') ? WORTH.commitment : 0);
  return Math.min(1, sum);
}

function clumsiness(folded: string, language: string, lexicon: Lexicon | undefined): number {
  const words = wordsIn(folded);
  const scale = language === 'zh' ? 2 : 1;
  return (
    (lexicon !== undefined && finds(lexicon.leaning, folded) ? 0.15 : 0) +
    (words < 6 * scale ? 0.35 : 0) +
    (words > 60 * scale ? 0.1 : 0) +
    (/[.!。！;؛；…»”"')）」]$/u.test(folded) ? 0 : 0.2) +
    (isMarked(folded) ? 0.05 : 0)
  );
}
