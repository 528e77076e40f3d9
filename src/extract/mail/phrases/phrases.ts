/** The labels of the header lines that mail programs write above a message they quote or forward. */
export interface FieldLabels {
  readonly from: readonly string[];
  readonly sent: readonly string[];
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: readonly string[];
}

/**
 * What mail programs, mail systems and writers of letters put around a text, in one language. Each entry is the source of a
 * regular expression without capturing groups, matched without regard to case.
 */
export interface MailPhrases {
  readonly fields: FieldLabels;
  /** How the line above a quotation opens, and the verb by which it is known. */
  readonly wroteOpenings: readonly string[];
  readonly wrote: readonly string[];
  /** Stand between rules above a message that is answered, and above one that is forwarded. */
  readonly original: readonly string[];
  readonly forwarded: readonly string[];
  /** Whole lines that open a forwarded message. */
  readonly forwardOpenings: readonly string[];
  readonly replySubjects: readonly string[];
  readonly forwardSubjects: readonly string[];
  /** How a letter ends; the whole line, but for a comma and a name. */
  readonly closings: readonly string[];
  /** Labels of telephone and fax numbers, addresses and web pages. */
  readonly contacts: readonly string[];
  /** Whole lines that a telephone or a mail program adds. */
  readonly devices: readonly string[];
  /** Warnings that a mail system writes above a message from outside. */
  readonly banners: readonly string[];
  /** How a legal note speaks of the message it stands under; never of a submission, contribution or communication. */
  readonly message: readonly string[];
  /** What such a note warns of when the message reaches the wrong person or machine, and what else it says. */
  readonly astray: readonly string[];
  readonly legal: readonly string[];
  /** Titles of legal notes, as whole lines. */
  readonly legalTitles: readonly string[];
  /** Legal and other notes that one phrase gives away. */
  readonly notes: readonly string[];
  /** Says that the answers stand in the message quoted below. */
  readonly below: readonly string[];
}
