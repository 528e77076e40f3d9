import {
  BOUNDS,
  type Correspondent,
  type HeaderDate,
  type MessageFacts,
} from '../../model/index.js';
import { headerDate } from './dates.js';
import type { MimeHeader } from './mime-tree.js';
import { oneLine } from './one-line.js';

/** How programs that answer by themselves begin their subject. */
const AUTOMATIC_SUBJECT =
  /^\s*(?:(?:re|tr|rv|fw)\s*:\s*)?(?:automatic reply|auto(?:matic)?[ -]?(?:reply|response|answer)|out of (?:the )?office|undeliver(?:able|ed)|delivery (?:status notification|failure)|mail delivery (?:failed|failure|subsystem)|read:|not read:|réponse automatique|absence du bureau|non remis|échec de remise|respuesta automática|fuera de (?:la )?oficina|no se puede entregar|автоматический ответ|автоответ|не доставлено|недоставленное|自动答复|自动回复|自動回覆|自動回復|外出|未送达|退信|رد تلقائي|الرد التلقائي|خارج المكتب|لم يتم التسليم)/iu;

/** What the headers of a message say; all are optional, for files lose or break them. */
export async function messageFacts(headers: readonly MimeHeader[]): Promise<MessageFacts> {
  const { addressParser, decodeWords } = await import('postal-mime');
  const first = (key: string): string => headers.find((header) => header.key === key)?.value ?? '';
  const people = (key: string): Correspondent[] =>
    headers
      .filter((header) => header.key === key)
      .flatMap(({ value }) =>
        addressParser(value.slice(0, BOUNDS.messageHeader), { flatten: true }),
      )
      .slice(0, BOUNDS.messageAddresses)
      .flatMap(({ name, address }) => correspondent(name, address ?? ''));
  const [from] = [...people('from'), ...people('sender')];
  const subject = oneLine(decodeWords(first('subject')));
  const dated = headerDate(first('date'));
  const hops = hopsOf(headers);
  const date = dated?.at;
  const received = hops[0]?.at;
  const deliveredTo = deliveries(headers);
  const messageId = oneLine(first('message-id'));
  const inReplyTo = oneLine(first('in-reply-to'));
  return {
    ...(from !== undefined && { from }),
    to: people('to'),
    cc: people('cc'),
    ...(subject !== '' && { subject }),
    ...(date !== undefined && { date }),
    ...(received !== undefined && { received }),
    ...(dated !== undefined && { dated }),
    ...(hops.length > 0 && { hops }),
    ...(deliveredTo.length > 0 && { deliveredTo }),
    ...(messageId !== '' && { messageId }),
    ...(inReplyTo !== '' && { inReplyTo }),
    ...(isAutomatic(headers, subject) && { autoSubmitted: true }),
  };
}

/** What each server wrote of when it took the message, behind the last semicolon (RFC 5321, 4.4). */
function hopsOf(headers: readonly MimeHeader[]): HeaderDate[] {
  return headers
    .filter(({ key }) => key === 'received')
    .slice(0, BOUNDS.messageHops)
    .map(({ value }) => headerDate(value.replace(/^.*;/su, '')) ?? { written: '', zoned: false });
}

const DELIVERED = /^(?:delivered-to|x-(?:original|delivered|envelope)-to|envelope-to|resent-to)$/u;

/** Whom servers delivered to: a blind copy is written to no one. */
function deliveries(headers: readonly MimeHeader[]): string[] {
  const found = headers.flatMap(({ key, value }) => {
    const text = value.slice(0, BOUNDS.messageHeader);
    if (DELIVERED.test(key)) return text.match(ADDRESS) ?? [];
    return key === 'received' ? (/\bfor\s+<?([^\s<>;]+@[^\s<>;]+)/u.exec(text)?.[1] ?? []) : [];
  });
  return [...new Set(found.map(oneLine))].slice(0, BOUNDS.messageAddresses);
}

const ADDRESS = /[^\s<>()[\],;:"']{1,64}@[^\s<>()[\],;:"']{1,190}/gu;

/** A name and an address, each where there is one; nobody where there is neither. */
export function correspondent(rawName: string, rawAddress: string): Correspondent[] {
  const address = oneLine(rawAddress);
  const name = oneLine(rawName).replace(/^['"]+|['"]+$/gu, '');
  if (name === '' && address === '') return [];
  return [
    {
      ...(name !== '' && name !== address && { name }),
      ...(address !== '' && { address }),
    },
  ];
}

/** RFC 3834 and what older programs write in its stead. */
function isAutomatic(headers: readonly MimeHeader[], subject: string): boolean {
  return (
    isAutomaticSubject(subject) ||
    headers.some(({ key, value }) => {
      if (key === 'auto-submitted') return !/^\s*no\b/iu.test(value);
      if (key === 'precedence') return /auto[_-]reply/iu.test(value);
      if (key === 'return-path') return /^\s*<\s*>\s*$/u.test(value);
      if (key === 'content-type') return /^\s*multipart\/report/iu.test(value);
      return /^x-(?:auto-?(?:reply|respond|response)|failed-recipients)$/u.test(key);
    })
  );
}

/** True where a subject is one that programs write. */
export function isAutomaticSubject(subject: string): boolean {
  return AUTOMATIC_SUBJECT.test(subject);
}
