import { BOUNDS, type Correspondent, type MessageFacts } from '../../model/index.js';
import { UNSEEN } from '../containers/member-names.js';
import { isoDate } from './dates.js';
import type { MimeHeader } from './mime-tree.js';

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
  const date = isoDate(first('date'));
  const received = isoDate(first('received').replace(/^.*;/su, ''));
  const messageId = oneLine(first('message-id'));
  const inReplyTo = oneLine(first('in-reply-to'));
  return {
    ...(from !== undefined && { from }),
    to: people('to'),
    cc: people('cc'),
    ...(subject !== '' && { subject }),
    ...(date !== undefined && { date }),
    ...(received !== undefined && { received }),
    ...(messageId !== '' && { messageId }),
    ...(inReplyTo !== '' && { inReplyTo }),
    ...(isAutomatic(headers, subject) && { autoSubmitted: true }),
  };
}

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

/** One line of header text, NFC, without control or direction characters. */
export function oneLine(text: string): string {
  return text.slice(0, 2000).replace(/\s+/gu, ' ').replace(UNSEEN, '').normalize('NFC').trim();
}
