import { countWords, hiddenIn, shownSlice, topicsOn } from '../model/index.js';
import type {
  Analysis,
  Answer,
  Call,
  Content,
  DigestAnswer,
  Document,
  Language,
  Quotation,
  Span,
  TaggedSentence,
} from '../model/index.js';
import type { Cited, citer } from './citation.js';
import { locate } from './locus.js';
import type { CountedReading } from './counted.js';

/** A quotation with the citation of just this stretch: an answer over five pages has sentences on one. */
export interface CitedQuotation extends Quotation {
  readonly citation: string;
}

/** By question in the call's order, then in the order of the readings. */
export function answersOf(
  call: Call,
  readings: readonly CountedReading[],
  cite: ReturnType<typeof citer>,
  lang: Language,
): DigestAnswer[] {
  const all = readings.flatMap(({ entry, content }) =>
    content.segmentation.answers.map((answer, index) => {
      const cited = { submission: { ...content.submitter, file: entry.file } };
      const analysis = content.analyses[index] ?? { keySentences: [], tagged: [] };
      const found = digestAnswer(entry.id, answer, analysis, content, (parts) =>
        cite({ ...cited, ...parts }),
      );
      if (entry.speaker === undefined) return found;
      return { ...found, topics: topicsOn(call, answer.question, lang) };
    }),
  );
  return call.questions.flatMap(({ id }) => all.filter(({ question }) => question === id));
}

function digestAnswer(
  submission: string,
  answer: Answer,
  analysis: Analysis,
  { document, hidden = [] }: Content,
  cite: (parts: Pick<Cited, 'question' | 'locus'>) => string,
): DigestAnswer {
  const { question } = answer;
  const shown = answer.quotations.map((quotation) => shownQuotation(quotation, document, hidden));
  const text = shown.map((quotation) => quotation.text).join('\n');
  const locus = locate(document, answer.quotations);
  const cited = (quotation: Quotation): CitedQuotation => ({
    ...shownQuotation(quotation, document, hidden),
    citation: cite({ question, locus: locate(document, [quotation]) }),
  });
  return {
    submission,
    ...answer,
    quotations: answer.quotations.map(cited),
    keySentences: analysis.keySentences.map(cited),
    tagged: analysis.tagged.map((tagged): TaggedSentence => ({
      ...tagged,
      sentence: cited(tagged.sentence),
    })),
    text,
    words: countWords(text),
    ...(locus.pageFrom !== undefined && { pageFrom: locus.pageFrom }),
    ...(locus.pageTo !== undefined && { pageTo: locus.pageTo }),
    citation: cite({ question, locus }),
  };
}

/** As it may be shown: verbatim but for what is hidden. */
function shownQuotation(
  quotation: Quotation,
  { text }: Document,
  hidden: readonly Span[],
): Quotation {
  const redacted = hiddenIn(quotation, hidden);
  if (redacted.length === 0) return quotation;
  return { ...quotation, text: shownSlice(text, quotation, hidden), redacted };
}
