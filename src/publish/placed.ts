import type { Analysis, Answer, Document, Place, Quotation } from '../model/index.js';

/** What is to be shown in the stead of a place, which may hold the name of a file. */
export type Shown = (place: Place) => Place;

const placed = (quotation: Quotation, shown: Shown): Quotation => ({
  ...quotation,
  place: shown(quotation.place),
});

export function placedAnswer(answer: Answer, shown: Shown): Answer {
  return { ...answer, quotations: answer.quotations.map((one) => placed(one, shown)) };
}

export function placedAnalysis({ keySentences, tagged }: Analysis, shown: Shown): Analysis {
  return {
    keySentences: keySentences.map((one) => placed(one, shown)),
    tagged: tagged.map(({ sentence, ...rest }) => ({ ...rest, sentence: placed(sentence, shown) })),
  };
}

export function placedDocument(document: Document, shown: Shown): Document {
  const { parts } = document;
  return {
    ...document,
    blocks: document.blocks.map((block) => ({ ...block, place: shown(block.place) })),
    ...(parts && {
      parts: parts.map(({ start, end, ...place }) => ({ start, end, ...shown(place) })),
    }),
  };
}
