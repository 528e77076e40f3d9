import type { Analysis } from './analysis.js';
import type { Call } from './call.js';
import type { Diagnostic } from './diagnostic.js';
import type { Language } from './language.js';
import type { RedactionCounts } from './redaction.js';
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
  /** Of what is said in a meeting: its topics that bear on the question, as they are worded in the digest's language. */
  readonly topics?: readonly string[];
}

/**
 * `see` carries the questions referred to, as in `see 2`. `in parts` is a question with nothing under it but replies to
 * its sub-questions; `blank` one whose number or wording stands in the submission with nothing under it, nor under them;
 * `not reached` one of which nothing was found there.
 */
export type CoverageState =
  'answered' | 'joint' | 'no information' | 'in parts' | 'blank' | 'not reached' | `see ${string}`;

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

/** Why an entry is not counted, in the order in which one is chosen where several hold. */
export const REMOVALS = [
  'not-a-submission',
  'unreadable',
  'format',
  'superseded',
  'duplicate',
  'translation',
  'campaign',
  'late',
  'language',
] as const;

export type Removal = (typeof REMOVALS)[number];

/**
 * Submissions that say the same. `version`: one takes the place of the others; `duplicate`: one text, in whatever
 * format; `translation`: one text in several languages; `campaign`: one letter from several senders;
 * `spoken`: what one sender also says in a meeting, which counts besides.
 */
export interface SameAgain {
  readonly kind: 'version' | 'duplicate' | 'translation' | 'campaign' | 'spoken';
  /** The one whose answers stand for all; not counted itself where something else removes it. */
  readonly first: string;
  /** The others, by file path. */
  readonly others: readonly string[];
  /** Those of the others that are counted all the same, since they add words of their own. */
  readonly counted: readonly string[];
  /** How many senders there are, as far as they can be told apart. */
  readonly senders: number;
}

/** How many entries bear a code, such as a language, and how many of them are counted. */
export interface LedgerLine {
  /** `unknown` where it could not be told. */
  readonly code: string;
  readonly received: number;
  readonly counted: number;
}

/** What the ledger is told by. A region is a group of Member States of the United Nations, or `other`. */
export const LEDGER_KEYS = ['group', 'region', 'country', 'language', 'channel'] as const;

export type LedgerKey = (typeof LEDGER_KEYS)[number];

/** From received to counted; `received` less all removals is `counted`. */
export interface Ledger {
  readonly received: number;
  readonly removed: readonly {
    readonly reason: Removal;
    readonly submissions: readonly string[];
  }[];
  readonly counted: number;
  readonly byStatus: Readonly<Record<Status, number>>;
  /** Each entry stands in one line of each table, so that the lines of a table add up; no line is of none. */
  readonly by: Readonly<Record<LedgerKey, readonly LedgerLine[]>>;
  /** By the path of the first. */
  readonly groups: readonly SameAgain[];
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
  /** Present in an edition for the public, with what was taken out of it. */
  readonly edition?: { readonly for: 'public'; readonly redactions: RedactionCounts };
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
