import {
  countWords,
  result,
  sliceOf,
  type Attachment,
  type Call,
  type Document,
  type MereMessage,
  type PublicationRequest,
  type ReadMessage,
  type Result,
  type Segmentation,
} from '../../model/index.js';
import { isOffice } from '../receipt/office.js';
import {
  ACKNOWLEDGEMENT,
  ASKS,
  ASKS_ABOUT_CALL,
  AUTO_REPLY,
  BOUNCE,
  DAEMON,
  SPAM,
} from './patterns.js';

/** Longer than this, a message has something to say beside a question or a receipt. */
const LONGEST_QUESTION = 160;
const LONGEST_RECEIPT = 250;

/** Shorter than this, and without an answer, it may have nothing to say. */
const SHORT = 60;

/** A greeting, thanks and a signature, beside a request about what was sent before. */
const MOST_BESIDE_REQUEST = 25;

interface Letter {
  readonly facts: ReadMessage['facts'];
  /** The message's own text, without what is quoted. */
  readonly own: string;
  readonly words: number;
  readonly fromOffice: boolean;
}

/**
 * Whether a message is no submission but a program's note, a receipt, spam, a question about the call or a request about what was sent
 * before (`requests`: those about publication that were found in it). One with a file
 * attached, or with text under the number, wording or heading of a question, never is, but for a bounce, which brings back what
 * was sent. A short one of which that is not sure is a submission, with a warning.
 */
export function mereMailOf(
  document: Document,
  segmentation: Segmentation,
  message: ReadMessage,
  call: Call,
  requests: readonly PublicationRequest[] = [],
): Result<MereMessage | undefined> {
  const body = document.parts?.find(({ attachment }) => attachment === undefined);
  const own = document.blocks
    .filter(({ kind, start }) => kind !== 'furniture' && start < (body?.end ?? 0))
    .map((block) => sliceOf(document.text, block))
    .join('\n');
  const { facts } = message;
  const fromOffice = facts.from?.address !== undefined && isOffice(facts.from.address, call);
  const letter: Letter = { facts, own, words: countWords(own), fromOffice };
  const hasFile = message.attachments.some(isFile);
  const bounce = asBounce(letter);
  if (bounce !== undefined && (isDaemon(letter) || !hasFile)) return result(bounce, [said(bounce)]);
  if (hasFile || answersByName(segmentation)) return result(undefined);
  const isShort = saysLittle(letter, segmentation);
  const mere =
    asAutoReply(letter) ??
    asSpam(letter) ??
    asReceipt(letter) ??
    (isShort ? asRequest(letter, requests) : undefined) ??
    asEnquiry(letter);
  if (mere !== undefined) return result(mere, [said(mere)]);
  return result(undefined, isShort ? [doubt(letter)] : []);
}

/** What somebody attached: not a message, nor what mail systems write beside one. */
function isFile({ format, name }: Attachment): boolean {
  return (
    format !== 'eml' && format !== 'msg' && !/^(?:smime\.p7s|.*\.(?:vcf|ics|asc))$/iu.test(name)
  );
}

function answersByName({ answers }: Segmentation): boolean {
  return answers.some(
    ({ evidence, reply }) =>
      reply.kind === 'content' &&
      evidence.some(
        ({ by }) => by === 'label' || by === 'wording' || by === 'heading' || by === 'table',
      ),
  );
}

function isDaemon({ facts }: Pick<Letter, 'facts'>): boolean {
  return DAEMON.test(facts.from?.address ?? '');
}

function asBounce({ facts, own }: Letter): MereMessage | undefined {
  const byDaemon = isDaemon({ facts });
  if (!byDaemon && facts.autoSubmitted !== true) return undefined;
  const seen = seenIn(BOUNCE, facts.subject, own);
  if (seen === undefined && !byDaemon) return undefined;
  return { kind: 'bounce', seen: seen ?? facts.from?.address ?? '' };
}

function asAutoReply({ facts, own, words }: Letter): MereMessage | undefined {
  if (words > LONGEST_RECEIPT) return undefined;
  const seen = seenIn(AUTO_REPLY, facts.subject, own);
  if (facts.autoSubmitted !== true) {
    return seen !== undefined && words <= LONGEST_QUESTION
      ? { kind: 'auto-reply', seen }
      : undefined;
  }
  return { kind: 'auto-reply', seen: seen ?? facts.subject ?? firstLine(own) };
}

function asSpam({ facts, own }: Letter): MereMessage | undefined {
  const text = `${facts.subject ?? ''}\n${own}`;
  const seen = SPAM.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
  return seen.length >= 2 ? { kind: 'spam', seen: seen.map(oneLine).join('; ') } : undefined;
}

/** Only the office acknowledges what it received; whoever else says so may go on to answer. */
function asReceipt({ facts, own, words, fromOffice }: Letter): MereMessage | undefined {
  if (!fromOffice || facts.forwarded !== undefined || words > LONGEST_RECEIPT) return undefined;
  const seen = seenIn(ACKNOWLEDGEMENT, own);
  return seen === undefined ? undefined : { kind: 'acknowledgement', seen };
}

function asRequest(
  { words }: Letter,
  requests: readonly PublicationRequest[],
): MereMessage | undefined {
  const asked = requests
    .filter(({ of, seen, doubtful }) => of !== 'contact' && seen === 'text' && doubtful !== true)
    .map(({ sentence }) => sentence);
  const [seen] = asked;
  const beside = words - countWords([...new Set(asked)].join('\n'));
  if (seen === undefined || beside > MOST_BESIDE_REQUEST) return undefined;
  return { kind: 'publication-request', seen: oneLine(seen) };
}

function asEnquiry({ facts, own, words, fromOffice }: Letter): MereMessage | undefined {
  if (words > LONGEST_QUESTION || (fromOffice && facts.forwarded === undefined)) return undefined;
  const sentences = own.split(/(?<=[.!?؟。！？])\s*|\n+/u);
  const asked = sentences.find((one) => ASKS.test(one) && ASKS_ABOUT_CALL.test(one));
  return asked === undefined ? undefined : { kind: 'enquiry', seen: oneLine(asked) };
}

function saysLittle({ words }: Letter, { answers }: Segmentation): boolean {
  return words < SHORT && !answers.some(({ reply }) => reply.kind === 'content');
}

function seenIn(pattern: RegExp, ...texts: readonly (string | undefined)[]): string | undefined {
  for (const text of texts) {
    const found = pattern.exec(text ?? '')?.[0];
    if (found !== undefined) return oneLine(found);
  }
  return undefined;
}

function firstLine(text: string): string {
  return oneLine(text.split('\n', 1)[0] ?? '');
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}

const KINDS: Readonly<Record<MereMessage['kind'], string>> = {
  'auto-reply': 'an automatic reply',
  bounce: 'a note that a message could not be delivered',
  acknowledgement: 'a receipt of the office',
  enquiry: 'a question about the call',
  spam: 'spam',
  'publication-request': 'a request about what its sender sent',
};

function said({ kind, seen }: MereMessage) {
  return {
    code: 'not-a-submission',
    severity: 'note',
    message: `This message is ${KINDS[kind]} (“${seen}”) and is not counted.`,
    remedy: 'If it is a submission, write “yes” for it under “counted” in register.csv.',
  } as const;
}

function doubt({ words }: Letter) {
  return {
    code: 'perhaps-no-submission',
    severity: 'warning',
    message: `This message has ${words} words of its own, none of which answers a question, and no file attached; it is not left out for that.`,
    remedy: 'If it is no submission, write “no” for it under “counted” in register.csv.',
  } as const;
}
