import type { Analysis } from './analysis.js';
import type { Call } from './call.js';
import type { Diagnostic } from './diagnostic.js';
import type { Language } from './language.js';
import type { Answer, Evidence, Quotation, Role } from './segment.js';
import type { Status, Submission } from './submission.js';

/** An answer in the digest: cited, counted, analysed. */
export interface DigestAnswer extends Answer, Analysis {
  /** Id of the submission. */
  readonly submission: string;
  /** The quotations, joined by a line feed. */
  readonly text: string;
  readonly words: number;
  readonly pageFrom?: number;
  readonly pageTo?: number;
  /** Ready to paste, in the style asked for. */
  readonly citation: string;
}

/**
 * `see` carries the questions referred to, as in `see 2`. `blank` is a question whose number or wording stands in the
 * submission with nothing under it; `not reached` one of which nothing was found there.
 */
export type CoverageState =
  'answered' | 'joint' | 'no information' | 'blank' | 'not reached' | `see ${string}`;

/** One submission's row of the coverage table, a state for each question id. */
export interface CoverageRow {
  readonly submission: string;
  readonly states: Readonly<Record<string, CoverageState>>;
}

/** Text that is not an answer, or an answer's restated question, so that nothing is lost. */
export interface Passage {
  readonly submission: string;
  readonly role: Role;
  readonly questions: readonly string[];
  readonly quotation: Quotation;
  readonly citation: string;
  readonly evidence: readonly Evidence[];
  readonly confidence: number;
}

/** Why an entry is not counted; in the order in which one is chosen where several hold. */
export const REMOVALS = [
  'not-a-submission',
  'unreadable',
  'format',
  'duplicate',
  'language',
] as const;

export type Removal = (typeof REMOVALS)[number];

/** From received to counted; `received` less all removals is `counted`. */
export interface Ledger {
  readonly received: number;
  readonly removed: readonly {
    readonly reason: Removal;
    readonly submissions: readonly string[];
  }[];
  readonly counted: number;
  readonly byStatus: Readonly<Record<Status, number>>;
}

/** `thematic`, `upr`, or a template with `{name}`, `{short}`, `{page}`, `{para}`. */
export type CiteStyle = string;

/** Everything that is written, in the order in which it is written. */
export interface Digest {
  /** Version of the JSON Schema. */
  readonly schemaVersion: 1;
  readonly generator: { readonly name: string; readonly version: string };
  /** Language of the headings. */
  readonly lang: Language;
  readonly citeStyle: CiteStyle;
  readonly call: Call;
  readonly ledger: Ledger;
  /** By file path. */
  readonly submissions: readonly Submission[];
  /** By question in the call's order, then by submission. Only of counted submissions. */
  readonly answers: readonly DigestAnswer[];
  /** Counted submissions only. */
  readonly coverage: readonly CoverageRow[];
  /** Of counted submissions, by submission, then in the text's order; every role but `answer`. */
  readonly passages: readonly Passage[];
  /** By submission, then severity. */
  readonly problems: readonly Diagnostic[];
}
