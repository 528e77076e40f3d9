import { Buffer } from 'node:buffer';
import type { FieldsData } from '@kenjiuno/msgreader';
import { result, type Message, type MessageFacts, type Result } from '../../model/index.js';
import { readBody, type BodySource } from './body/index.js';
import { decodeText } from '../encodings/decode-text.js';
import { encodingOfPage } from '../code-pages.js';
import { readRtf } from '../rtf/index.js';
import { soundCompoundFile } from './compound-file.js';
import { decompressRtf } from './compressed-rtf.js';
import { hasReading, readEml } from './eml.js';
import { MailFailure } from './failure.js';
import { guessCharset } from '../encodings/guess-charset.js';
import { membersOf, notRead, type RawAttachment } from './members.js';
import { msgFacts } from './msg-facts.js';
import { pageInRtf } from './rtf-page.js';

/** A file opened by msgreader, whose fields are from outside: none need be of its declared type. */
interface OpenMsg {
  readonly fields: FieldsData;
  readonly attachment: (field: FieldsData) => Uint8Array | undefined;
}

/** Reads an Outlook message (MS-OXMSG). Throws `MailFailure`. */
export async function readMsg(bytes: Uint8Array): Promise<Result<Message>> {
  const file = await soundCompoundFile(bytes);
  const first = await openMsg(file);
  const charset = charsetOf(first.fields);
  const { fields, attachment } = charset === undefined ? first : await openMsg(file, charset);
  const facts = await msgFacts(fields);
  const source = await bodySource(fields, charset);
  const raw = (fields.attachments ?? []).map((field) => rawAttachment(field, attachment, source));
  const signed = await signedContent(fields, raw, facts);
  if (signed !== undefined) return signed;
  const { members, diagnostics } = membersOf(raw.filter(({ isLink }) => !isLink));
  const links = raw.filter(({ isLink }) => isLink).map(({ name }) => linkOnly(name));
  const { document, forwarded } = readBody([source], {
    ...(facts.subject !== undefined && { subject: facts.subject }),
    isReply: facts.inReplyTo !== undefined,
    ...(facts.from?.address !== undefined && { from: facts.from.address }),
    hasAttachments: hasReading(members),
  });
  return result(
    { facts: { ...facts, ...(forwarded && { forwarded }) }, body: document, attachments: members },
    [...diagnostics, ...links],
  );
}

async function openMsg(file: Uint8Array, charset?: string): Promise<OpenMsg> {
  const { default: module } = await import('@kenjiuno/msgreader');
  try {
    const reader = new module.default(new DataView(file.buffer, file.byteOffset, file.length));
    reader.parserConfig = charset === undefined ? {} : { ansiEncoding: charset };
    const fields = reader.getFileData();
    if (fields.error !== undefined) throw new MailFailure('damaged');
    return { fields, attachment: (field) => contentOf(() => reader.getAttachment(field).content) };
  } catch {
    throw new MailFailure('damaged');
  }
}

function contentOf(get: () => unknown): Uint8Array | undefined {
  try {
    const content = get();
    return content instanceof Uint8Array ? content : undefined;
  } catch {
    return undefined;
  }
}

const WESTERN = 'windows-1252';

/** In what the texts of a message without Unicode are written: as it says, else as their letters tell. */
function charsetOf(fields: FieldsData): string | undefined {
  const said = [fields.messageCodepage, fields.internetCodepage]
    .map(encodingNamed)
    .find((encoding) => encoding !== undefined);
  const texts = [fields.body, fields.subject, fields.senderName].filter(
    (text) => typeof text === 'string',
  );
  const sample = texts.join(' ').slice(0, 16_384);
  if (said !== undefined || /^\p{ASCII}*$|[\u0100-\uffff]/u.test(sample)) return said;
  return guessCharset(Buffer.from(sample, 'latin1'));
}

/** The encoding of a code page; undefined for those that are unknown, or say no more than ASCII or Latin does. */
function encodingNamed(page: unknown): string | undefined {
  const encoding = typeof page === 'number' ? encodingOfPage(page) : WESTERN;
  return encoding === WESTERN ? undefined : encoding;
}

async function bodySource(fields: FieldsData, charset: string | undefined): Promise<BodySource> {
  const { body, bodyHtml, html, compressedRtf } = fields;
  const rtf = compressedRtf instanceof Uint8Array ? decompressRtf(compressedRtf) : '';
  const page =
    html instanceof Uint8Array
      ? decodeText(html, encodingNamed(fields.internetCodepage) ?? charset)
      : typeof bodyHtml === 'string'
        ? bodyHtml
        : pageInRtf(rtf);
  const text = typeof body === 'string' ? body : '';
  const plain = text.trim() === '' && page === undefined ? await textOfRtf(rtf) : text;
  return {
    ...(plain.trim() !== '' && { plain: { text: plain, flowed: false, deletesSpace: false } }),
    ...(page !== undefined && page.trim() !== '' && { html: page }),
  };
}

/** The paragraphs of a body that is rich text and nothing else. */
async function textOfRtf(rtf: string): Promise<string> {
  if (rtf === '') return '';
  const { value } = await readRtf(Buffer.from(rtf, 'latin1'));
  return (value?.text ?? '').replace(/\n/gu, '\n\n');
}

type MsgAttachment = RawAttachment & { readonly isLink: boolean };

function rawAttachment(
  field: FieldsData,
  read: OpenMsg['attachment'],
  { html = '' }: BodySource,
): MsgAttachment {
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  const nested = field.innerMsgContent === true;
  const bytes = read(field);
  const contentId = text(field.pidContentId);
  const subject = text(field.innerMsgContentFields?.subject) || text(field.name);
  return {
    name: nested
      ? `${subject.replace(/[/\\:]+/gu, ' ').trim() || 'message'}.msg`
      : text(field.fileName) || text(field.name) || text(field.fileNameShort),
    type: nested ? 'application/vnd.ms-outlook' : text(field.attachMimeTag).toLowerCase(),
    bytes: bytes ?? new Uint8Array(0),
    shown:
      field.attachmentHidden === true || (contentId !== '' && html.includes(`cid:${contentId}`)),
    isLink: bytes === undefined,
  };
}

/** A signed message is whole inside its one attachment (MS-OXOSMIME, 2.1.2). */
async function signedContent(
  { messageClass }: FieldsData,
  raw: readonly MsgAttachment[],
  facts: MessageFacts,
): Promise<Result<Message> | undefined> {
  const [only] = raw;
  const isSigned =
    typeof messageClass === 'string' && /smime\.multipartsigned/iu.test(messageClass);
  if (!isSigned || only === undefined || raw.length > 1) return undefined;
  const { value, diagnostics } = await readEml(only.bytes);
  return result({ ...value, facts }, diagnostics);
}

function linkOnly(name: string): ReturnType<typeof notRead> {
  return notRead(
    name || 'attachment',
    'is not in the file: it is damaged, or no more than a link to it was sent',
    'Ask the submitter to send the file itself.',
  );
}
