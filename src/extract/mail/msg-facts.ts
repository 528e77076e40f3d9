import type { FieldsData } from '@kenjiuno/msgreader';
import { BOUNDS, type Correspondent, type MessageFacts } from '../../model/index.js';
import { isoDate } from './dates.js';
import { correspondent, isAutomaticSubject, messageFacts } from './facts.js';
import { mimeTree } from './mime-tree.js';
import { oneLine } from './one-line.js';

/** Facts of an Outlook message: its Internet headers where it kept them, else its own properties (MS-OXPROPS). */
export async function msgFacts(fields: FieldsData): Promise<MessageFacts> {
  const headers = text(fields.headers).slice(0, BOUNDS.messageHeaders);
  const root = await mimeTree(new TextEncoder().encode(`${headers.trim()}\r\n\r\n`)).catch(
    () => undefined,
  );
  const said = await messageFacts(root?.headers ?? []);
  const from = said.from ?? senderOf(fields);
  const subject = oneLine(text(fields.subject)) || said.subject;
  const date = said.date ?? isoDate(text(fields.clientSubmitTime));
  const received = said.received ?? isoDate(text(fields.messageDeliveryTime));
  const messageId = said.messageId ?? (oneLine(text(fields.messageId)) || undefined);
  const automatic =
    said.autoSubmitted === true ||
    isAutomaticSubject(subject ?? '') ||
    /^report\.|oof|autoreply/iu.test(text(fields.messageClass));
  return {
    ...(from !== undefined && { from }),
    to: said.to.length > 0 ? said.to : recipients(fields, 'to'),
    cc: said.cc.length > 0 ? said.cc : recipients(fields, 'cc'),
    ...(subject !== undefined && { subject }),
    ...(date !== undefined && { date }),
    ...(received !== undefined && { received }),
    ...(said.dated !== undefined && { dated: said.dated }),
    ...(said.hops !== undefined && { hops: said.hops }),
    ...(said.deliveredTo !== undefined && { deliveredTo: said.deliveredTo }),
    ...(messageId !== undefined && { messageId }),
    ...(said.inReplyTo !== undefined && { inReplyTo: said.inReplyTo }),
    ...(automatic && { autoSubmitted: true }),
  };
}

function senderOf(fields: FieldsData): Correspondent | undefined {
  const address =
    text(fields.senderSmtpAddress) ||
    text(fields.sentRepresentingSmtpAddress) ||
    text(fields.creatorSMTPAddress) ||
    smtpOnly(fields.senderEmail);
  return correspondent(text(fields.senderName), address)[0];
}

function recipients({ recipients: all }: FieldsData, type: 'to' | 'cc'): Correspondent[] {
  return (all ?? [])
    .filter(({ recipType }) => recipType === type)
    .slice(0, BOUNDS.messageAddresses)
    .flatMap(({ name, email, smtpAddress }) =>
      correspondent(text(name), text(smtpAddress) || smtpOnly(email)),
    );
}

/** Addresses inside an Exchange organization (`/O=…`) reach no one outside it. */
function smtpOnly(address: unknown): string {
  return text(address).includes('@') ? text(address) : '';
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
