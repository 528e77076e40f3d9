import { plainText } from './plain.js';

const TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  doc: 'application/msword',
  pdf: 'application/pdf',
  eml: 'message/rfc822',
};

const base64Lines = (bytes) =>
  Buffer.from(bytes)
    .toString('base64')
    .match(/.{1,76}/gu) ?? [];

/** An encoded word (RFC 2047) where a header's text is not ASCII, in pieces that are no longer than it allows. */
export function headerText(text) {
  if (/^[\x20-\x7e]*$/u.test(text)) return text;
  const pieces = [...text].reduce(
    (made, letter) =>
      Buffer.byteLength(made.at(-1) + letter) > 45
        ? [...made, letter]
        : [...made.slice(0, -1), made.at(-1) + letter],
    [''],
  );
  return pieces
    .map((piece) => `=?UTF-8?B?${Buffer.from(piece).toString('base64')}?=`)
    .join('\r\n ');
}

/** A part of plain text. */
export function textPart(text) {
  return [
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...base64Lines(text.replace(/\r?\n/gu, '\r\n')),
  ];
}

/** A part that is a file. */
export function attachedPart(name, bytes) {
  const type = TYPES[name.split('.').at(-1).toLowerCase()];
  if (type === undefined) throw new Error(`no MIME type for the attachment ${name}`);
  return [
    `Content-Type: ${type}`,
    'Content-Transfer-Encoding: base64',
    `Content-Disposition: attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    '',
    ...base64Lines(bytes),
  ];
}

/** The header and body of a message with several parts. */
export function mixed(parts, boundary) {
  return [
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    ...parts.flatMap((part) => [`--${boundary}`, ...part]),
    `--${boundary}--`,
    '',
  ];
}

/**
 * A message (RFC 5322) whose `mail` has `from`, `subject` and, where the answers are attached, `attachment` (its name),
 * `make` (how it is made) and `note` (lines of the covering note); otherwise the answers are its own text.
 */
export async function mailBytes(source, bytesOf) {
  const { id, mail, date, received = date, submitter } = source;
  const head = [
    `From: ${headerText(submitter.name)} <${mail.from}>`,
    'To: OHCHR <registry@ohchr-inbox.example>',
    `Subject: ${headerText(mail.subject)}`,
    `Date: ${new Date(`${received}T09:00:00Z`).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${id}.${date}@${mail.from.split('@')[1]}>`,
    'MIME-Version: 1.0',
  ];
  if (mail.attachment === undefined) {
    return Buffer.from([...head, ...textPart(plainText(source)), ''].join('\r\n'));
  }
  const attached = await bytesOf({ ...source, make: mail.make });
  const parts = [
    textPart(`${(mail.note ?? []).join('\n\n')}\n`),
    attachedPart(mail.attachment.normalize('NFC'), attached),
  ];
  return Buffer.from([...head, ...mixed(parts, `part-of-${id}`)].join('\r\n'));
}
