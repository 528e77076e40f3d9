import type { Tag } from '../../model/index.js';

/**
 * Phrases that show what a sentence does, separated by commas and line ends. `*` stands for any ending, `…` for up to
 * forty characters within the clause, `^` for the clause's beginning, `(a|b)` for either, `x?` for a letter that may lack.
 * All are lower case and folded as `foldForCues` folds.
 */
export type Phrases = string;

/** One language's cues. */
export interface Cues {
  readonly tags: Readonly<Record<Tag, Phrases>>;
  /** Phrases that hold a cue of the tag and do not mean it; they are blanked before its cues are sought. */
  readonly not: Readonly<Partial<Record<Tag, Phrases>>>;
  /** What negates a practice when it stands within two words before it: a thing not done is a lack. */
  readonly negation: Phrases;
  /** An abuse or failing that was remedied: a practice, whatever lack is named beside it. */
  readonly remedied: Phrases;
  /** Openings of a reason, which is no clause of its own. */
  readonly reason: Phrases;
  /** Words between two main clauses. */
  readonly between: Phrases;
  /** Headings and lead-ins, and labels before a colon. */
  readonly leadIns: Readonly<Record<Tag, Phrases>>;
  /** Announcements, courtesies and cross-references, which say nothing by themselves. */
  readonly empty: Phrases;
  /** Openings that lean on the sentence before and so cannot be quoted alone. */
  readonly leaning: Phrases;
  /** An effect on people or rights, an enforcement, an addressee of demands. */
  readonly effect: Phrases;
  readonly enforcement: Phrases;
  /** What a figure counts when it counts reach; laws and rules that bear a number; money. */
  readonly people: Phrases;
  readonly law: Phrases;
  readonly money: Phrases;
}
