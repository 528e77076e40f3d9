import {
  isLanguage,
  type Analysis,
  type Answer,
  type DetectedLanguage,
  type Document,
  type TaggedSentence,
} from '../model/index.js';
import { foldForCues } from './cues/fold.js';
import { raritiesIn } from './keys/centrality.js';
import { chooseKeySentences } from './keys/choose.js';
import { answerOf } from './plain.js';
import { sentencesOf } from './sentences/of-answer.js';
import { marksOf } from './tags/marks.js';
import { tagSentences, type Verdict } from './tags/tag.js';
import { loadStemmer } from './words/stems.js';

export { readSentence, type SentenceReading } from './plain.js';
export { loadStemmer } from './words/stems.js';
export { loadOrdinaryWords, type IsOrdinary } from './words/ordinary.js';

export interface AnalysisSettings {
  /** The answers beside which an answer's words are common or rare; without it, the analysed answers themselves. */
  readonly corpus?: readonly Answer[];
  /** The document an answer was taken from; with it each sentence has its own page, without it its quotation's. */
  readonly documentOf?: (answer: Answer) => Document | undefined;
}

/**
 * Finds each answer's key sentences and the sentences that tell of a practice, challenge, recommendation or commitment.
 * The result is as long as `answers`, in the same order. Every sentence is a slice of its quotation.
 * An answer that refers elsewhere or says that there is no information has neither.
 */
export async function analyseAnswers(
  answers: readonly Answer[],
  settings: AnalysisSettings = {},
): Promise<readonly Analysis[]> {
  if (answers.length === 0) return [];
  const stemsOf = await loadStemmer();
  const rarityFor = raritiesIn(settings.corpus ?? answers, stemsOf);
  return answers.map((answer): Analysis => {
    if (answer.reply.kind !== 'content') return { keySentences: [], tagged: [] };
    const verdicts = tagSentences(sentencesOf(answer, settings.documentOf?.(answer)));
    return {
      keySentences: chooseKeySentences(verdicts, stemsOf, rarityFor(answer)),
      tagged: verdicts.filter(({ tags }) => tags.length > 0).map(taggedSentence),
    };
  });
}

function taggedSentence({ sentence, tags }: Verdict): TaggedSentence {
  const { quotation, language } = sentence;
  const marks = isLanguage(language)
    ? marksOf(foldForCues(quotation.text, language), language)
    : [];
  return { sentence: quotation, tags, ...(marks.length > 0 && { marks }) };
}

/** The key sentences of texts that are answers to one question, in each text's order, verbatim. */
export async function keySentencesOf(
  texts: readonly { readonly text: string; readonly language: DetectedLanguage }[],
): Promise<readonly (readonly string[])[]> {
  const analyses = await analyseAnswers(
    texts.map(({ text, language }) => answerOf(text, language)),
  );
  return analyses.map(({ keySentences }) => keySentences.map(({ text }) => text));
}
