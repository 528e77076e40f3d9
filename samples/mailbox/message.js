import { attachedPart, headerText, mixed, textPart } from '../make/mail.js';

const OFFICE = { name: 'OHCHR', address: 'lghr-inputs@ohchr.org' };

const mailbox = ({ name, address }) => `${headerText(name)} <${address}>`;

/** RFC 5322, as in `Thu, 12 Jun 2025 10:02:00 +0100`. */
function mailDate(sent) {
  const [, local, zone] = /^(.*?)([+-]\d\d:\d\d)$/u.exec(sent);
  const day = new Date(`${local}Z`).toUTCString().replace(' GMT', '');
  return `${day} ${zone.replace(':', '')}`;
}

/** When the office's server had it: some seconds later, in its own time. */
function serverDate(sent) {
  const at = new Date(Date.parse(sent) + 42_000 + 2 * 3_600_000);
  return `${at.toUTCString().replace(' GMT', '')} +0200`;
}

const messageId = ({ id, from }) => `<${id}@${from.address.split('@')[1]}>`;

/** Headers of a message, the topmost `Received` first; `to` is the office unless another is named. */
function headers(message, all) {
  const { from, to = OFFICE, subject, sent, replyTo } = message;
  const relay = from.address.split('@')[1];
  const answered = all.find(({ id }) => id === replyTo);
  return [
    `Received: from mx.${relay} by mail.ohchr.org; ${serverDate(sent)}`,
    `From: ${mailbox(from)}`,
    `To: ${mailbox(to)}`,
    `Subject: ${headerText(subject)}`,
    `Date: ${mailDate(sent)}`,
    `Message-ID: ${messageId(message)}`,
    ...(answered === undefined ? [] : [`In-Reply-To: ${messageId(answered)}`]),
    ...(message.headers ?? []),
    'MIME-Version: 1.0',
  ];
}

/** The text of a forward: a note, the lines that mail programs write above what they forward, and that itself. */
function textOf({ text, forward, forwardedText }) {
  if (forward === undefined) return text;
  const { from, sent, to, subject } = forward;
  const lines = [`From: ${from}`, `Sent: ${sent}`, `To: ${to}`, `Subject: ${subject}`];
  return `${text}\n-----Original Message-----\n${lines.join('\n')}\n\n${forwardedText}`;
}

function bounceParts({ bounce, text }) {
  return [
    textPart(text),
    [
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.postrelay.example',
      '',
      `Final-Recipient: rfc822; ${bounce.to}`,
      'Action: failed',
      'Status: 5.1.1',
      '',
    ],
    [
      'Content-Type: message/rfc822',
      '',
      `From: ${mailbox(OFFICE)}`,
      `To: <${bounce.to}>`,
      `Subject: ${headerText(bounce.subject)}`,
      '',
      'Dear Mayor, we invite you to contribute to our report.',
      '',
    ],
  ];
}

/** The bytes of a message; `fileOf` gives those of a document by its attachment's entry. */
export async function messageBytes(message, all, fileOf) {
  const { id, bounce, attachMessage, attachments = [] } = message;
  const head = headers(message, all);
  if (bounce !== undefined) {
    const lines = mixed(bounceParts(message), `part-of-${id}`);
    const [type, ...rest] = lines;
    const report = type.replace('multipart/mixed', 'multipart/report; report-type=delivery-status');
    return Buffer.from([...head, report, ...rest].join('\r\n'));
  }
  const parts = [textPart(textOf(message))];
  const attached = all.find((other) => other.id === attachMessage);
  if (attached !== undefined) {
    const inside = await messageBytes(attached, all, fileOf);
    parts.push(['Content-Type: message/rfc822', '', inside.toString('utf8')]);
  }
  for (const one of attachments) parts.push(attachedPart(one.name, await fileOf(one, message)));
  const [only] = parts;
  const body = parts.length === 1 ? [...only, ''] : mixed(parts, `part-of-${id}`);
  return Buffer.from([...head, ...body].join('\r\n'));
}
