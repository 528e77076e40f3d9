import { result, type Member, type Message, type Result } from '../../model/index.js';
import { decodeText } from '../encodings/decode-text.js';
import { readBody, type BodySource } from './body/index.js';
import { MailFailure } from './failure.js';
import { messageFacts } from './facts.js';
import { membersOf, type RawAttachment } from './members.js';
import { mimeTree, type MimePart } from './mime-tree.js';
import { sortParts, type AttachedPart, type BodyPart } from './parts.js';
import { preparedMessage } from './prepare.js';

/** Header fields of which a message has at least one (RFC 5322, 3.6; MIME). */
const KNOWN =
  /^(?:from|to|cc|bcc|subject|date|sender|reply-to|message-id|received|return-path|content-type|mime-version|delivered-to)$/u;

/** Reads an Internet message (RFC 5322, MIME). Throws `MailFailure`. */
export async function readEml(bytes: Uint8Array): Promise<Result<Message>> {
  const prepared = preparedMessage(bytes);
  if (prepared.length === 0) throw new MailFailure('empty');
  const root = await withFoundBoundary(await mimeTree(prepared));
  if (!root.headers.some(({ key }) => KNOWN.test(key))) throw new MailFailure('damaged');
  const facts = await messageFacts(root.headers);
  const { bodies, attached } = sortParts(root);
  const sources = bodies.map(sourceOf);
  const { members, diagnostics } = membersOf(attached.map((part) => rawAttachment(part, sources)));
  const { document, forwarded } = readBody(sources, {
    ...(facts.subject !== undefined && { subject: facts.subject }),
    isReply: facts.inReplyTo !== undefined,
    ...(facts.from?.address !== undefined && { from: facts.from.address }),
    hasAttachments: hasReading(members),
  });
  if (isSealed(root) || document.text.startsWith('-----BEGIN PGP MESSAGE-----'))
    throw new MailFailure('encrypted');
  return result(
    { facts: { ...facts, ...(forwarded && { forwarded }) }, body: document, attachments: members },
    diagnostics,
  );
}

/** A picture in the body is nothing to read instead of it. */
export function hasReading(members: readonly Member[]): boolean {
  return members.some(({ inline }) => inline !== true);
}

/** PGP/MIME (RFC 3156). */
function isSealed(part: MimePart): boolean {
  return part.type === 'multipart/encrypted';
}

/** A multipart whose header has lost its boundary is taken apart by the one that its text shows. */
async function withFoundBoundary(root: MimePart): Promise<MimePart> {
  if (!root.type.startsWith('multipart/') || root.parts.length > 0) return root;
  const text = new TextDecoder('latin1').decode(root.content.subarray(0, 8192));
  const boundary = /(?:^|\n)--([^\r\n"]{1,70})\r?\n(?:content-|mime-)/iu.exec(text)?.[1]?.trimEnd();
  if (boundary === undefined) return { ...root, type: 'text/plain' };
  const header = new TextEncoder().encode(
    `Content-Type: multipart/mixed; boundary="${boundary}"\n\n`,
  );
  const whole = new Uint8Array(header.length + root.content.length);
  whole.set(header);
  whole.set(root.content, header.length);
  return { ...(await mimeTree(whole)), headers: root.headers };
}

function sourceOf({ plain, html }: BodyPart): BodySource {
  return {
    ...(plain !== undefined && {
      plain: {
        text: textOf(plain),
        flowed: /^flowed$/iu.test(plain.params['format'] ?? ''),
        deletesSpace: /^yes$/iu.test(plain.params['delsp'] ?? ''),
      },
    }),
    ...(html !== undefined && { html: textOf(html, declaredInPage(html)) }),
  };
}

function textOf({ content, params }: MimePart, further = ''): string {
  return decodeText(content, params['charset'] ?? further);
}

function declaredInPage({ content }: MimePart): string {
  const head = new TextDecoder('latin1').decode(content.subarray(0, 4096));
  return /<meta[^>]+charset=["']?([\w-]{2,40})/iu.exec(head)?.[1] ?? '';
}

function rawAttachment(
  { part, related }: AttachedPart,
  sources: readonly BodySource[],
): RawAttachment {
  const { fileName, type, content, contentId, disposition } = part;
  const referred =
    contentId !== '' && sources.some(({ html }) => html?.includes(`cid:${contentId}`) === true);
  return {
    name: fileName === '' && type === 'message/rfc822' ? nestedName(content) : fileName,
    type,
    bytes: content,
    shown: referred || (related && disposition !== 'attachment'),
  };
}

/** A nested message is called by its subject. */
function nestedName(content: Uint8Array): string {
  const head = new TextDecoder('utf-8').decode(content.subarray(0, 16_384));
  const subject = /^subject:[ \t]*([^\r\n]*)/imu.exec(head.split(/\r?\n\r?\n/u, 1)[0] ?? '')?.[1];
  const name = /=\?[^?\s]+\?[bq]\?/iu.test(subject ?? '') ? '' : (subject ?? '');
  return `${name.replace(/[/\\:]+/gu, ' ').trim() || 'message'}.eml`;
}
