import type { DetectedLanguage } from './language.js';
import type { Place, Span } from './span.js';

export type EvidenceSource =
  'label' | 'wording' | 'heading' | 'table' | 'order' | 'topic' | 'correction';

/** Why a stretch belongs to its question. */
export interface Evidence {
  readonly by: EvidenceSource;
  /** 0 to 1. */
  readonly score: number;
  /** What was seen, as written: `السؤال الثاني (أ)`. */
  readonly seen?: string;
}

/**
 * `answer` and `question` (the call's question restated) belong to questions; `front` and `back` are cover,
 * contents, signature, annex; `furniture` is running headers, footers and page numbers; the rest is `unplaced`.
 */
export type Role = 'answer' | 'question' | 'front' | 'back' | 'furniture' | 'unplaced';

/** What else a stretch might have belonged to, and on what evidence. */
export interface RunnerUp {
  /** Ids in the call's order; none where it might have answered no question. */
  readonly questions: readonly string[];
  readonly evidence: readonly Evidence[];
  /** 0 to 1; compares with the scores of the evidence. */
  readonly score: number;
}

/** A stretch of a document with its role. The segments of a document partition its non-space characters. */
export interface Segment extends Span {
  readonly role: Role;
  /** Ids in the call's order; more than one where one answer serves several. Empty unless answer or question. */
  readonly questions: readonly string[];
  readonly evidence: readonly Evidence[];
  /** 0 to 1: how often such a placing is right. */
  readonly confidence: number;
  readonly runnerUp?: RunnerUp;
}

/** A verbatim stretch with the place it stands at; `text` is its slice of the document's text. */
export interface Quotation extends Span {
  readonly text: string;
  readonly place: Place;
  /** An Arabic stretch is written right to left. */
  readonly language: DetectedLanguage;
  /** In a public edition: the stretches of the document's text for which `[redacted]` stands in `text`. */
  readonly redacted?: readonly Span[];
}

/** What kind of reply an answer is: substance, a reference to another answer, or a word that there is none. */
export type Reply =
  | { readonly kind: 'content' }
  | { readonly kind: 'see'; readonly questions: readonly string[] }
  | { readonly kind: 'no-information' };

/** What one submission answers to one question. */
export interface Answer {
  readonly question: string;
  /** The other questions that the same text answers. */
  readonly alsoQuestions: readonly string[];
  /** One for each unbroken stretch, in the text's order; running headers between them are left out. */
  readonly quotations: readonly Quotation[];
  readonly language: DetectedLanguage;
  readonly reply: Reply;
  readonly evidence: readonly Evidence[];
  readonly confidence: number;
}

/** A document split by a call's questions. */
export interface Segmentation {
  readonly segments: readonly Segment[];
  /** In the call's order; at most one for each question. */
  readonly answers: readonly Answer[];
  /** Questions whose wording or number stands in the text with nothing under it, in the call's order. */
  readonly leftBlank: readonly string[];
}
