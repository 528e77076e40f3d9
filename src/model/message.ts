import type { Document } from './document.js';

/** Someone a message names; at least one of the two is present. */
export interface Correspondent {
  readonly name?: string;
  /** As it is written, such as `office@example.org`. */
  readonly address?: string;
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
  readonly messageId?: string;
  readonly inReplyTo?: string;
  /** Written by a program: an out-of-office note, a bounce, a receipt (RFC 3834). */
  readonly autoSubmitted?: true;
  /** The body is a message that its sender forwards: whose it is, and its date as it is written there. */
  readonly forwarded?: { readonly from?: string; readonly date?: string };
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
}

/** A message taken apart; nested messages and archives are members with bytes of their own. */
export interface Message {
  readonly facts: MessageFacts;
  /** The message's own text; without blocks where it has none. */
  readonly body: Document;
  readonly attachments: readonly Member[];
}
