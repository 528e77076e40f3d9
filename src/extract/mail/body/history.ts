import { BOUNDS, type MessageFacts, type SentLines } from '../../../model/index.js';
import { alternation } from '../phrases/index.js';
import type { BodyLine } from './lines.js';
import { findMarks, type Mark } from './marks.js';
import type { LineRole, MailContext } from './roles.js';

/** Whose message is forwarded, as it is written above it. */
export type Forwarded = NonNullable<MessageFacts['forwarded']>;

const FORWARD_SUBJECT = new RegExp(
  `^(?:\\[[^\\]]{1,40}\\]\\s*)?(?:${alternation('forwardSubjects')})\\s?[:：]`,
  'iu',
);
const REPLY_SUBJECT = new RegExp(
  `^(?:\\[[^\\]]{1,40}\\]\\s*)?(?:${alternation('replySubjects')})(?:\\s?\\[\\d+\\])?\\s?[:：]`,
  'iu',
);

/** A note above what it forwards is no longer than this; what stands above a quotation may be. */
const LONGEST_NOTE = 400;
const NEARLY_NOTHING = 60;

/**
 * Marks what a message quotes, and the header lines above that. What it forwards is its text; so is what its own sender
 * wrote before.
 */
export function markHistory(
  lines: readonly BodyLine[],
  roles: LineRole[],
  context: MailContext,
): { readonly forwarded?: Forwarded } {
  const marks = findMarks(lines);
  const least = leastDepths(lines);
  const walk: Walk = { lines, roles, context, base: 0, from: 0, forwards: 0 };
  let replied: number | undefined;
  const forwarded: SentLines[] = [];
  for (const mark of marks) {
    if (mark.start < walk.from || !isOutermost(walk, mark)) continue;
    fill(roles, mark.start, mark.end, 'headers');
    if (forwards(walk, mark)) {
      const lines = forwardedBy(mark, context);
      if (lines !== undefined) forwarded.push(lines);
      walk.forwards += 1;
      walk.base = least[mark.end] ?? 0;
      walk.from = mark.end;
    } else {
      replied ??= mark.start;
      walk.from = markQuoted(walk, mark.end);
    }
  }
  const isReply =
    marks.length === 0 && (context.isReply || REPLY_SUBJECT.test(context.subject ?? ''));
  markDeeper(walk, isReply ? 0 : replied);
  if (isReply) markMarkedUp(lines, roles);
  const [first, ...rest] = forwarded;
  if (first === undefined) return {};
  const inner = rest.slice(0, BOUNDS.messageHops);
  return { forwarded: { ...first, ...(inner.length > 0 && { inner }) } };
}

/** In the text itself, or where a quotation begins: Apple's programs put the line that introduces it inside. */
function isOutermost({ lines, base }: Walk, { start }: Mark): boolean {
  const depthAt = (at: number): number => lines[at]?.depth ?? 0;
  return depthAt(start) <= base || start === 0 || depthAt(start - 1) <= base;
}

interface Walk {
  readonly lines: readonly BodyLine[];
  readonly roles: LineRole[];
  readonly context: MailContext;
  /** The depth of the text itself: more than 0 in a message that was forwarded as a quotation. */
  base: number;
  /** The first line not yet judged. */
  from: number;
  forwards: number;
}

function forwards(walk: Walk, { kind, start, lines: { from = '' } }: Mark): boolean {
  const { subject = '', isReply, from: sender = '' } = walk.context;
  if (kind === 'forward') return true;
  if (sender !== '' && from.toLowerCase().includes(sender.toLowerCase())) return true;
  const above = lengthOf(walk, walk.from, start);
  if (walk.forwards > 0) return above < NEARLY_NOTHING;
  if (FORWARD_SUBJECT.test(subject)) return true;
  if (REPLY_SUBJECT.test(subject) || isReply || kind === 'reply') return false;
  return above < LONGEST_NOTE;
}

function forwardedBy({ lines }: Mark, { from: sender = '' }: MailContext): SentLines | undefined {
  const own = sender !== '' && (lines.from ?? '').toLowerCase().includes(sender.toLowerCase());
  const bare = lines.from === undefined && lines.date === undefined;
  return own || bare ? undefined : lines;
}

function lengthOf({ lines, roles }: Walk, start: number, end: number): number {
  let length = 0;
  for (let at = start; at < end; at += 1) {
    if (roles[at] === 'text') length += lines[at]?.text.length ?? 0;
  }
  return length;
}

/** For each line, how deep it and all behind it stand at least. */
function leastDepths(lines: readonly BodyLine[]): readonly number[] {
  const least = lines.map(({ depth }) => depth);
  for (let at = least.length - 2; at >= 0; at -= 1) {
    least[at] = Math.min(least[at] ?? 0, least[at + 1] ?? 0);
  }
  return least;
}

/** Marks the quotation that begins at a line, to its end or the message's; gives the line behind it. */
function markQuoted({ lines, roles, base }: Walk, start: number): number {
  let end = start;
  while (end < lines.length && (lines[end]?.depth ?? 0) > base) end += 1;
  if (end === start) end = lines.length;
  fill(roles, start, end, 'quoted');
  return end;
}

/** Quotation signs count where the message is known to answer another. */
function markDeeper({ lines, roles, base }: Walk, since: number | undefined): void {
  if (since === undefined) return;
  for (let at = since; at < lines.length; at += 1) {
    if (roles[at] === 'text' && (lines[at]?.depth ?? 0) > base) roles[at] = 'quoted';
  }
}

/**
 * What a mail program's mark-up calls the message that is answered, where no line that is known here says so: all of it, or
 * only what stands above its quotation, for below that the sender may have answered.
 */
function markMarkedUp(lines: readonly BodyLine[], roles: LineRole[]): void {
  const isReply = (at: number): boolean => lines[at]?.block?.reply === true;
  for (let at = 0; at < lines.length; at += 1) {
    if (!isReply(at)) continue;
    const start = at;
    while (isReply(at + 1)) at += 1;
    const run = roles.slice(start, at + 1);
    const quoted = run.indexOf('quoted');
    if (quoted === -1) fill(roles, start, at + 1, 'quoted');
    else fill(roles, start, start + quoted, 'headers');
  }
}

function fill(roles: LineRole[], start: number, end: number, role: LineRole): void {
  for (let at = start; at < end; at += 1) roles[at] = role;
}
