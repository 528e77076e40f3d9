import type { MailFurniture } from '../../../model/index.js';
import { markSystemNotes } from './system-notes.js';
import { markHistory, type Forwarded } from './history.js';
import { keepAnsweredQuestions } from './interleaved.js';
import type { BodyLine } from './lines.js';
import { markSignatures } from './signature.js';
import { alternation } from '../phrases/index.js';

/** What a line of a message is: of its text, or of what programs and systems put around it. */
export type LineRole = 'text' | MailFurniture;

/** What is known of a message when its text is sorted. */
export interface MailContext {
  readonly subject?: string;
  readonly isReply: boolean;
  /** The sender's address. */
  readonly from?: string;
  readonly hasAttachments: boolean;
}

export interface SortedLines {
  /** As long as the lines. */
  readonly roles: readonly LineRole[];
  readonly forwarded?: Forwarded;
}

const BELOW = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}])(?:${alternation('below')})(?![\\p{Ll}])`,
  'iu',
);

/** A note above the quoted message that sends its reader there is no longer than this. */
const LONGEST_NOTE = 600;

/** Tells the text of a message from what is quoted in it and written around it. */
export function sortLines(lines: readonly BodyLine[], context: MailContext): SortedLines {
  const roles: LineRole[] = lines.map(() => 'text');
  markSystemNotes(lines, roles);
  const { forwarded } = markHistory(lines, roles, context);
  markSignatures(lines, roles);
  keepAnsweredQuestions(lines, roles);
  if (answersStandInTheQuotation(lines, roles, context)) {
    roles.forEach((role, index) => {
      if (role === 'quoted') roles[index] = 'text';
    });
  }
  return { roles, ...(forwarded !== undefined && { forwarded }) };
}

/** Nothing but a quotation, or a note that the answers stand in it. */
function answersStandInTheQuotation(
  lines: readonly BodyLine[],
  roles: readonly LineRole[],
  { hasAttachments }: MailContext,
): boolean {
  const own = lines.filter((_, index) => roles[index] === 'text').map(({ text }) => text);
  if (own.length === 0) return !hasAttachments;
  const note = own.join(' ');
  return note.length <= LONGEST_NOTE && BELOW.test(note);
}
