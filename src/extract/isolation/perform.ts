import { Buffer } from 'node:buffer';
import type { ContainerFormat, Member, Result } from '../../model/index.js';
import { readBytes } from '../read-bytes.js';
import type { Task } from './tasks.js';

/** What a task came to: JSON, and the bytes of members one after another. */
export interface Performed {
  readonly reply: unknown;
  readonly bytes?: Uint8Array;
}

/** Does a task in this very process; `onPage` is called before the text of each page is recognized. */
export async function perform(
  task: Task,
  bytes: Uint8Array,
  onPage: (done: number, pages: number) => void,
): Promise<Performed> {
  switch (task.task) {
    case 'read': {
      const { value, diagnostics } = await readBytes(bytes, task.format, { ocr: task.ocr, onPage });
      return { reply: { reply: 'document', document: value ?? null, diagnostics } };
    }
    case 'message':
      return performMessage(bytes, task.format);
    case 'members':
      return performMembers(bytes, task.format);
    case 'magic': {
      const { mimeByMagic } = await import('../magic.js');
      return { reply: { reply: 'magic', mime: (await mimeByMagic(bytes)) ?? null } };
    }
  }
}

async function performMessage(bytes: Uint8Array, format: 'eml' | 'msg'): Promise<Performed> {
  const { unpackMessage } = await import('../mail/index.js');
  const { value, diagnostics } = await unpackMessage(bytes, format);
  if (value === undefined) return { reply: { reply: 'message', message: null, diagnostics } };
  const { facts, body, attachments } = value;
  return {
    reply: {
      reply: 'message',
      message: { facts, body },
      members: listed(attachments),
      diagnostics,
    },
    bytes: joined(attachments),
  };
}

async function performMembers(bytes: Uint8Array, format: ContainerFormat): Promise<Performed> {
  const { value, diagnostics } = await membersOf(bytes, format);
  return {
    reply: { reply: 'members', members: value ? listed(value) : null, diagnostics },
    bytes: joined(value ?? []),
  };
}

async function membersOf(
  bytes: Uint8Array,
  format: ContainerFormat,
): Promise<Result<readonly Member[] | undefined>> {
  switch (format) {
    case 'mbox':
      return (await import('../mail/index.js')).unpackMailbox(bytes);
    case 'archive':
      return (await import('../containers/index.js')).unpackArchive(bytes);
    case 'transcript':
      return (await import('../transcript/index.js')).unpackTranscript(bytes);
    case 'docx':
      return (await import('../transcript/index.js')).unpackWordTranscript(bytes);
  }
}

function listed(members: readonly Member[]) {
  return members.map(({ bytes, ...rest }) => ({ ...rest, size: bytes.length }));
}

function joined(members: readonly Member[]): Uint8Array {
  return Buffer.concat(members.map(({ bytes }) => bytes));
}
