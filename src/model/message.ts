import type { Document } from './document.js';
import type { Speaker } from './submission.js';

/** Someone a message names; at least one of the two is present. */
export interface Correspondent {
  readonly name?: string;
  /** As it is written, such as `office@example.org`. */
  readonly address?: string;
}

/** A date as a header has it. */
export interface HeaderDate {
  /** In one line, cut where it is long. */
  readonly written: string;
  /** ISO 8601 with offset; absent where what is written is no date that exists. */
  readonly at?: string;
  /** False where no zone is written, or none that is known: then `at` counts as universal time. */
  readonly zoned: boolean;
}

/** The header lines that a mail program writes above a message which it forwards, as they are written. */
export interface SentLines {
  readonly from?: string;
  readonly to?: string;
  readonly date?: string;
}

/** What the headers of a message say of it. */
export interface MessageFacts {
  readonly from?: Correspondent;
  readonly to: readonly Correspondent[];
  readonly cc: readonly Correspondent[];
  readonly subject?: string;
  /** When its sender's program says it was sent: ISO 8601 with offset. */
  readonly date?: string;
  /** When the last server says it came in, by the topmost Received header: ISO 8601 with offset. */
  readonly received?: string;
  /** The Date header, also where it is no date. */
  readonly dated?: HeaderDate;
  /** The dates of all Received headers, the topmost, which the last server wrote, first. */
  readonly hops?: readonly HeaderDate[];
  /** Addresses to which servers delivered it, whomever it was written to. */
  readonly deliveredTo?: readonly string[];
  readonly messageId?: string;
  readonly inReplyTo?: string;
  /** Written by a program: an out-of-office note, a bounce, a receipt (RFC 3834). */
  readonly autoSubmitted?: true;
  /**
   * The body is a message that its sender forwards: the lines above it and, where that one was forwarded itself, those
   * of the messages inside, outermost first.
   */
  readonly forwarded?: SentLines & { readonly inner?: readonly SentLines[] };
}

/** A file inside a message, mailbox or archive. */
export interface Member {
  /**
   * To be shown, never to be opened: unique in its container, NFC, without control or direction characters. In an
   * archive it keeps its folders, with `/`; elsewhere it has none.
   */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** As its container declares it, lower case. */
  readonly mediaType?: string;
  /** An image shown inside the body, such as a logo. */
  readonly inline?: true;
  /** In a transcript: whose words they are. */
  readonly speaker?: Speaker;
}

/** A message taken apart; nested messages and archives are members with bytes of their own. */
export interface Message {
  readonly facts: MessageFacts;
  /** The message's own text; without blocks where it has none. */
  readonly body: Document;
  readonly attachments: readonly Member[];
}
