import type { Analysis } from './analysis.js';
import type { Document } from './document.js';
import type { DocumentLanguages } from './language.js';
import type { Segmentation } from './segment.js';
import type { MessageFacts } from './message.js';
import type { Corrections } from './register.js';
import type { Receipt } from './receipt.js';
import type { RedactionCounts } from './redaction.js';
import type { Span } from './span.js';
import type { Entry, Format, Status, Submitter } from './submission.js';

/** A file that came with a message. */
export interface Attachment {
  /** For one in an archive or message of its own, with that one's name before a slash. */
  readonly name: string;
  readonly format: Format;
  /** Whether its text stands in the message's document. */
  readonly read: boolean;
  /** Lower-case hexadecimal SHA-256 of its bytes. */
  readonly sha256: string;
}

/** What came with a message beside its text. */
export interface ReadMessage {
  readonly facts: MessageFacts;
  /** Those in archives and messages among them, in their order. */
  readonly attachments: readonly Attachment[];
  /** What the headers of attached messages say, by the name of the attachment, in their order. */
  readonly attached?: readonly { readonly name: string; readonly facts: MessageFacts }[];
}

/** What a message is that is no submission. */
export interface MereMessage {
  readonly kind:
    'auto-reply' | 'bounce' | 'acknowledgement' | 'enquiry' | 'spam' | 'publication-request';
  /** The words that show it, as they stand there. */
  readonly seen: string;
}

/** What was read of an entry whose text could be had. */
export interface Content {
  readonly document: Document;
  readonly languages: DocumentLanguages;
  readonly segmentation: Segmentation;
  /** As long as `segmentation.answers`, in the same order. */
  readonly analyses: readonly Analysis[];
  readonly submitter: Submitter;
  /** Every stretch that may name the body that sent it, the submitter's name or not; a public edition must know them. */
  readonly possibleNames?: readonly string[];
  readonly receipt?: Receipt;
  /** For a message. */
  readonly message?: ReadMessage;
  /** For a public edition: what of the document's text is not shown, ascending and disjoint, and how much of what kind. */
  readonly hidden?: readonly Span[];
  readonly redactions?: RedactionCounts;
  /** For a message that is no submission. */
  readonly mere?: MereMessage;
}

/** An entry on its way through the rooms, with all that they found. */
export interface Reading {
  readonly entry: Entry;
  readonly status: Status;
  /** Present where the status is `complete` or `partial`. */
  readonly content?: Content;
  /** What the drafter's register says of it; the submitter and the language have it already. */
  readonly corrections?: Corrections;
}
