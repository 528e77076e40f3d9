import { BOUNDS, type Diagnostic, type Member } from '../../model/index.js';
import { endingOf, shownName, uniqueNames } from '../containers/member-names.js';

/** Something attached to a message, before it is known whether it is worth reading. */
export interface RawAttachment {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  /** The body shows it, or is meant to. */
  readonly shown: boolean;
}

/** Invitations, cards, signatures and reports: no one's answer. */
const NO_CONTENT_TYPE =
  /^(?:text\/(?:calendar|x?-?vcard|x-vcard|directory|rfc822-headers|x-amp-html)|application\/(?:ics|vnd\.ms-wmz|(?:x-)?pkcs7-signature|pgp-(?:signature|keys))|message\/(?:delivery-status|disposition-notification|feedback-report|external-body|partial))$/u;
const NO_CONTENT_NAME = /\.(?:ics|vcf|p7s|asc|sig|thmx)$/iu;

/** No picture of a page is smaller: these count who opens the message, or draw a line. */
const TRACKING_IMAGE = 200;

const ENDINGS: Readonly<Record<string, string>> = {
  'application/pdf': '.pdf',
  'application/msword': '.doc',
  'application/rtf': '.rtf',
  'application/zip': '.zip',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'application/vnd.oasis.opendocument.text': '.odt',
  'message/rfc822': '.eml',
  'text/plain': '.txt',
  'text/html': '.html',
  'text/rtf': '.rtf',
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/gif': '.gif',
  'image/tiff': '.tif',
};

/** The attachments worth reading, under names of their own, and an error for each that needs another program. */
export function membersOf(raw: readonly RawAttachment[]): {
  readonly members: readonly Member[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const members: Member[] = [];
  const diagnostics: Diagnostic[] = [];
  const unique = uniqueNames();
  let left = 0;
  for (const attachment of raw) {
    const name = nameOf(attachment);
    if (isWithoutContent(attachment, name)) continue;
    const unread = unreadable(attachment, name);
    if (unread !== undefined) diagnostics.push(unread);
    else if (members.length >= BOUNDS.attachments) left += 1;
    else members.push(member(attachment, unique(name)));
  }
  if (left > 0) diagnostics.push(tooMany(left));
  return { members, diagnostics };
}

function nameOf({ name, type }: RawAttachment): string {
  const shown = shownName(name);
  const ending = ENDINGS[type] ?? '';
  if (shown === '') return `attachment${ending}`;
  return endingOf(shown) === '' ? `${shown}${ending}` : shown;
}

function member({ bytes, type, shown }: RawAttachment, name: string): Member {
  const isImage = type.startsWith('image/');
  return {
    name,
    bytes,
    ...(type !== '' && { mediaType: type }),
    ...(shown && isImage && { inline: true }),
  };
}

function isWithoutContent({ type, bytes }: RawAttachment, name: string): boolean {
  if (bytes.length === 0) return /^(?:text|multipart|image)\//u.test(type);
  if (type.startsWith('image/') && bytes.length < TRACKING_IMAGE) return true;
  return NO_CONTENT_TYPE.test(type) || NO_CONTENT_NAME.test(name);
}

function unreadable({ type }: RawAttachment, name: string): Diagnostic | undefined {
  if (type === 'application/ms-tnef' || /^winmail\.dat$/iu.test(name)) {
    return notRead(
      name,
      'is in a format of Outlook’s own (TNEF) that hides the files inside it',
      'Open the message in Outlook and save its attachments, or ask the submitter to send them again as files.',
    );
  }
  if (/^application\/(?:x-)?pkcs7-mime$/u.test(type) || /\.p7m$/iu.test(name)) {
    return notRead(
      name,
      'is sealed (S/MIME), with the text of the message inside it',
      'Open the message in a mail program that holds the key, and save its text and attachments as files.',
    );
  }
  return undefined;
}

/** The error of one attachment that another program must open. */
export function notRead(name: string, what: string, remedy: string): Diagnostic {
  return {
    code: 'attachment-not-read',
    severity: 'error',
    message: `The attachment “${name}” ${what}.`,
    remedy,
  };
}

function tooMany(left: number): Diagnostic {
  return {
    code: 'too-large',
    severity: 'error',
    message: `The message has more than ${BOUNDS.attachments} attachments; ${left} were left out.`,
    remedy: 'Save the others from a mail program as files of their own.',
  };
}
