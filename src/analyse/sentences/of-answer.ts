import {
  isLanguage,
  pageAt,
  type Answer,
  type Block,
  type DetectedLanguage,
  type Document,
  type Place,
  type Quotation,
  type Span,
} from '../../model/index.js';
import { splitSentences } from './split.js';

/** What is no running text: a foot- or endnote, or a table's short cell such as a figure or a column's head. */
export type Aside = 'note' | 'cell';

/** Longest text of a cell that is a figure or a few words, in characters. */
const SHORT_CELL = 40;

/** A sentence of an answer and how it stands in its line. */
export interface Sentence {
  readonly quotation: Quotation;
  /** The language to judge it by: its stretch's, else its answer's. */
  readonly language: DetectedLanguage;
  /** Only where the document is known. */
  readonly aside?: Aside;
  readonly opensLine: boolean;
  readonly closesLine: boolean;
}

/** The sentences of an answer in the text's order. With its document, each has its own place; else its quotation's. */
export function sentencesOf(answer: Answer, document?: Document): readonly Sentence[] {
  return answer.quotations.flatMap((quotation) => {
    const language = isLanguage(quotation.language) ? quotation.language : answer.language;
    const spans = splitSentences(quotation.text, language);
    return spans.map((span, index): Sentence => {
      const before = quotation.text.slice(spans[index - 1]?.end ?? 0, span.start);
      const after = quotation.text.slice(span.end, spans[index + 1]?.start);
      const whole = { start: quotation.start + span.start, end: quotation.start + span.end };
      const aside = document && asideAt(document, whole.start);
      return {
        quotation: {
          ...whole,
          text: quotation.text.slice(span.start, span.end),
          place: document === undefined ? quotation.place : placeIn(document, whole),
          language: quotation.language,
        },
        language,
        ...(aside !== undefined && { aside }),
        opensLine: index === 0 || /[\n\r\v\f\u2028\u2029]/.test(before),
        closesLine: index === spans.length - 1 || /[\n\r\v\f\u2028\u2029]/.test(after),
      };
    });
  });
}

function placeIn(document: Document, span: Span): Place {
  const { attachment, paragraph, counted } = blockAt(document, span.start)?.place ?? {};
  const page = pageAt(document, span.start);
  const pageEnd = pageAt(document, span.end - 1);
  return {
    ...(attachment !== undefined && { attachment }),
    ...(page !== undefined && { page }),
    ...(pageEnd !== undefined && pageEnd !== page && { pageEnd }),
    ...(paragraph !== undefined && { paragraph }),
    ...(counted !== undefined && { counted }),
  };
}

function asideAt(document: Document, offset: number): Aside | undefined {
  const block = blockAt(document, offset);
  if (block?.kind === 'note') return 'note';
  if (block?.kind !== 'cell') return undefined;
  const text = document.text.slice(block.start, block.end).trim();
  return text.length < SHORT_CELL && !/[.。!?！？؟](?!\d)/u.test(text) ? 'cell' : undefined;
}

function blockAt({ blocks }: Document, offset: number): Block | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return blocks[low - 1];
}
