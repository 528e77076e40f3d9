import type { Document } from './document.js';

/** A mailbox of RFC 5322. */
export interface Mailbox {
  readonly name?: string;
  readonly address?: string;
}

/** What a message says of itself. */
export interface MessageFacts {
  readonly from?: Mailbox;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly subject?: string;
  /** ISO 8601 with its offset, from the `Date` header. */
  readonly date?: string;
  /** ISO 8601 with its offset, from the topmost `Received` header. */
  readonly received?: string;
  readonly messageId?: string;
  readonly inReplyTo?: string;
  /** An out-of-office reply, bounce or other message that no person wrote (RFC 3834). */
  readonly autoSubmitted?: boolean;
  /** Sender and date of the message that this one passes on. */
  readonly forwarded?: { readonly from?: string; readonly date?: string };
}

/** A file inside a message, mailbox or archive. */
export interface Member {
  /** Safe to show, NFC, unique in its container; `/` only between the folders of an archive. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mediaType?: string;
  /** Shown inside the body, as a logo is. */
  readonly inline?: true;
}

/** A message taken apart, its attachments not yet read. */
export interface Message {
  readonly facts: MessageFacts;
  /** The message's own text; without blocks where it has none. */
  readonly body: Document;
  readonly attachments: readonly Member[];
}
