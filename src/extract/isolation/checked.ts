import type * as z from 'zod';
import type { Document, Member, Message, Result } from '../../model/index.js';
import { result } from '../../model/index.js';
import type { Frame } from './frames.js';
import { isSound } from './sound.js';
import { documentReply, magicReply, membersReply, messageReply } from './shapes.js';

/** A reply that has been looked into; undefined where it cannot be trusted. */
export type Checked<T> = T | undefined;

/** A document whose shape, offsets and references hold, or none with an error that says why. */
export function checkedDocument({ head }: Frame): Checked<Result<Document | undefined>> {
  const reply = parsed(documentReply, head);
  if (reply === undefined) return undefined;
  const { document, diagnostics } = reply;
  if (document === null) return withReason(diagnostics);
  return isSound(document) ? result(document, diagnostics) : undefined;
}

export function checkedMessage({ head, bytes }: Frame): Checked<Result<Message | undefined>> {
  const reply = parsed(messageReply, head);
  if (reply === undefined) return undefined;
  if (reply.message === null) return withReason(reply.diagnostics);
  const attachments = cutOut(reply.members ?? [], bytes);
  const { body, facts } = reply.message;
  if (attachments === undefined || !isSound(body)) return undefined;
  return result({ facts, body, attachments }, reply.diagnostics);
}

export function checkedMembers({
  head,
  bytes,
}: Frame): Checked<Result<readonly Member[] | undefined>> {
  const reply = parsed(membersReply, head);
  if (reply === undefined) return undefined;
  if (reply.members === null) return withReason(reply.diagnostics);
  const members = cutOut(reply.members, bytes);
  return members && result(members, reply.diagnostics);
}

/** A MIME type, or undefined for bytes that no magic number is known of. */
export function checkedMagic({ head }: Frame): Checked<Result<string | undefined>> {
  const reply = parsed(magicReply, head);
  return reply && result(reply.mime ?? undefined);
}

function parsed<T extends z.ZodType>(shape: T, untrusted: unknown): z.output<T> | undefined {
  const { data, success } = shape.safeParse(untrusted);
  return success ? data : undefined;
}

/** Nothing read and nothing said would leave a file without a reason. */
function withReason(diagnostics: Result<unknown>['diagnostics']): Checked<Result<undefined>> {
  const told = diagnostics.some(({ severity }) => severity === 'error');
  return told ? result(undefined, diagnostics) : undefined;
}

type Listed = Omit<Member, 'bytes'> & { readonly size: number };

function cutOut(listed: readonly Listed[], bytes: Uint8Array): Member[] | undefined {
  let at = 0;
  const members = listed.map(({ size, ...rest }): Member => {
    at += size;
    return { ...rest, bytes: bytes.subarray(at - size, at) };
  });
  const names = new Set(members.map(({ name }) => name));
  return at === bytes.length && names.size === members.length ? members : undefined;
}
