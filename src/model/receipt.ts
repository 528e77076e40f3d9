/**
 * What a date of receipt rests on: the headers of the message (`received`, or `date` where no server wrote one), those of
 * the message that somebody of the office forwarded (`forwarded`), the lines that a mail program wrote above it
 * (`forwarded-lines`), the file's own time (`file`), where that was asked for, or the drafter's own word (`register`).
 */
export type ReceiptBasis =
  'received' | 'date' | 'forwarded' | 'forwarded-lines' | 'file' | 'register';

/** `unknown` where there is no date, or where it depends on a channel that is not known. */
export type Lateness = 'yes' | 'no' | 'unknown';

/** When and how a submission came in, and what in it was not as the call asks. */
export interface Receipt {
  /** ISO 8601 with the offset that was written; a day alone where the register gives no more. */
  readonly at?: string;
  /** The calendar day of Geneva, ISO 8601. */
  readonly day?: string;
  readonly basis?: ReceiptBasis;
  /** Id of the call's channel. */
  readonly channel?: string;
  readonly late: Lateness;
  /** Absent for what is no message, and where the call asks for no subject. */
  readonly subjectAsAsked?: boolean;
  /** Whether some real share of the text is in a language that the call accepts; absent where that could not be told. */
  readonly acceptedLanguage?: boolean;
  /** Absent where the call sets no limit, or the format does not tell what it limits. */
  readonly overLimit?: boolean;
}
