import {
  isLanguage,
  type Answer,
  type DetectedLanguage,
  type Mark,
  type Tag,
} from '../model/index.js';
import { foldForCues } from './cues/fold.js';
import { marksOf } from './tags/marks.js';
import { tagSentences } from './tags/tag.js';

/** What is said of a sentence that stands alone. */
export interface SentenceReading {
  readonly tags: readonly Tag[];
  readonly marks: readonly Mark[];
  /** For each tag the words, in lower case, that spoke for it most. */
  readonly cues: Readonly<Partial<Record<Tag, string>>>;
}

/** Reads one sentence as if nothing stood before or after it; text in none of the six languages has no tags. */
export function readSentence(text: string, language: DetectedLanguage): SentenceReading {
  if (!isLanguage(language)) return { tags: [], marks: [], cues: {} };
  const [quotation] = answerOf(text, language).quotations;
  if (quotation === undefined) return { tags: [], marks: [], cues: {} };
  const alone = { quotation, language, opensLine: true, closesLine: true };
  const [verdict] = tagSentences([alone]);
  const tags = verdict?.tags ?? [];
  const cues = Object.fromEntries(
    tags.flatMap((tag) => {
      const cue = verdict?.cues[tag];
      return cue === undefined ? [] : [[tag, cue]];
    }),
  );
  return { tags, marks: marksOf(foldForCues(text, language), language), cues };
}

/** A text as an answer of content to a question of no number. */
export function answerOf(text: string, language: DetectedLanguage): Answer {
  return {
    question: '',
    alsoQuestions: [],
    quotations: [{ start: 0, end: text.length, text, place: {}, language }],
    language,
    reply: { kind: 'content' },
    evidence: [],
    confidence: 1,
  };
}
