import { Buffer } from 'node:buffer';
import { BOUNDS, result, type Diagnostic, type Member, type Result } from '../../model/index.js';

const FROM = Buffer.from('From ');
const LINE_FEED = 0x0a;

/** What stands on the line that opens a message: an address or another word, and a date of some kind. */
const OPENING = /^From (?:\S+|"[^"]+").{0,80}\b(?:\d{1,2}:\d{2}|\d{4})/u;
const FIELD = /^[!-9;-~]{1,76}[ \t]*:/u;
const LONGEST_LINE = 1000;

/**
 * The messages of a mailbox (RFC 4155, mboxrd and mboxo), in their order, as files of their own. The value is undefined where
 * there is none; then the one error is `damaged` or `empty`. A `too-large` error tells what was left out.
 */
export function unpackMailbox(bytes: Uint8Array): Promise<Result<readonly Member[] | undefined>> {
  const mailbox = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (mailbox.every((byte) => byte <= 0x20)) return Promise.resolve(failed('empty'));
  const starts = messageStarts(mailbox);
  if (starts.length === 0) return Promise.resolve(failed('damaged'));
  const members = starts.slice(0, BOUNDS.mailboxMessages).map((start, index): Member => {
    const body = mailbox.subarray(start.body, starts[index + 1]?.line ?? mailbox.length);
    return {
      name: `message-${index + 1}.eml`,
      bytes: unescaped(body),
      mediaType: 'message/rfc822',
    };
  });
  const left = starts.length - members.length;
  return Promise.resolve(result(members, left > 0 ? [tooMany(left)] : []));
}

interface Start {
  /** Of the "From " line. */
  readonly line: number;
  /** Of the line behind it. */
  readonly body: number;
}

/**
 * Where messages begin: at the file's start, and at each "From " line that follows an empty one or bears a date, and that
 * header fields follow; a sentence that begins with that word does neither.
 */
function messageStarts(mailbox: Buffer): Start[] {
  const starts: Start[] = [];
  let at = firstInk(mailbox);
  while (at !== -1 && at < mailbox.length) {
    const end = mailbox.indexOf(LINE_FEED, at);
    const next = end === -1 ? mailbox.length : end + 1;
    if (opensMessage(mailbox, at, next, starts.length === 0)) starts.push({ line: at, body: next });
    const further = mailbox.indexOf('\nFrom ', Math.max(at, next - 1));
    at = further === -1 ? -1 : further + 1;
  }
  return starts;
}

function firstInk(mailbox: Buffer): number {
  let at = mailbox.subarray(0, 3).toString('hex') === 'efbbbf' ? 3 : 0;
  while (at < mailbox.length && (mailbox[at] ?? 0) <= 0x20) at += 1;
  return at;
}

function opensMessage(mailbox: Buffer, at: number, next: number, isFirst: boolean): boolean {
  if (!mailbox.subarray(at, at + FROM.length).equals(FROM)) return false;
  if (isFirst) return true;
  const line = mailbox.toString('latin1', at, Math.min(next, at + LONGEST_LINE)).trimEnd();
  const below = mailbox.toString('latin1', next, next + LONGEST_LINE);
  const apart = /(?:^|\n)\r?\n$/u.test(mailbox.toString('latin1', Math.max(0, at - 4), at));
  return FIELD.test(below) && (apart || OPENING.test(line));
}

/** Takes off the sign that mboxrd writes before each line that begins with "From ", quoted or not. */
function unescaped(body: Buffer): Buffer {
  const pieces: Buffer[] = [];
  let from = 0;
  for (let at = body.indexOf('From '); at !== -1; at = body.indexOf('From ', at + 1)) {
    let sign = at;
    while (body[sign - 1] === 0x3e) sign -= 1;
    if (sign === at || (sign > 0 && body[sign - 1] !== LINE_FEED)) continue;
    pieces.push(body.subarray(from, sign));
    from = sign + 1;
  }
  return pieces.length === 0 ? body : Buffer.concat([...pieces, body.subarray(from)]);
}

function failed(code: 'damaged' | 'empty'): Result<undefined> {
  const [message, remedy] =
    code === 'empty'
      ? ['The mailbox holds no message.', 'Export it again from the mail program.']
      : [
          'The mailbox is damaged: no message begins in it.',
          'Export the messages again from the mail program, as a mailbox or one by one.',
        ];
  return result(undefined, [{ code, severity: 'error', message, remedy }]);
}

function tooMany(left: number): Diagnostic {
  return {
    code: 'too-large',
    severity: 'error',
    message: `The mailbox holds more than ${BOUNDS.mailboxMessages} messages; the last ${left} were left out.`,
    remedy: 'Export it in several mailboxes.',
  };
}
