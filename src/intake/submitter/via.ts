import type { Call, Ground } from '../../model/index.js';
import { keyOf } from './key.js';
import { groundOf } from './ground.js';
import type { Line } from './matter.js';
import { bestName, type Named } from './naming.js';

/** Who is behind a message that someone else sent. */
export interface SentFor {
  readonly named: Named;
  readonly via?: { readonly name: string; readonly ground: Ground };
  /** Of a message that gathers the answers of several. */
  readonly members?: { readonly names: readonly string[]; readonly ground: Ground };
}

/** Bodies that send on what others wrote. */
const SENDERS = new Set([
  'local-government-association',
  'state',
  'united-nations',
  'civil-society',
]);

/** Those for whom they do. */
const AUTHORS = new Set(['local-government', 'regional-government']);

/**
 * Whom an association or mission sent a message for, where its attachments are signed by cities or regions: of one, it
 * is the city's submission, sent by the association; of several, the association's, with the cities as its members.
 */
export function sentFor(lines: readonly Line[], call: Call): SentFor | undefined {
  const attachments = new Map<string, Line[]>();
  const own: Line[] = [];
  for (const line of lines) {
    const { attachment } = line.place;
    if (attachment === undefined) own.push(line);
    else attachments.set(attachment, [...(attachments.get(attachment) ?? []), line]);
  }
  if (attachments.size === 0) return undefined;
  const sender = bestName(own, call);
  if (sender?.candidate.group === undefined || !SENDERS.has(sender.candidate.group))
    return undefined;
  const authors = new Map<string, Named>();
  for (const each of attachments.values()) {
    const author = bestName(each, call);
    const group = author?.candidate.group;
    if (author && group && AUTHORS.has(group)) authors.set(keyOf(author.candidate.name), author);
  }
  const [only] = authors.values();
  if (only === undefined) return undefined;
  const { candidate, confidence } = sender;
  const ground = groundOf(candidate.line, candidate.name, confidence);
  if (authors.size === 1) return { named: only, via: { name: candidate.name, ground } };
  const names = [...authors.values()].map(({ candidate: { name } }) => name);
  return {
    named: sender,
    members: { names, ground: groundOf(only.candidate.line, names.join('; '), 0.75) },
  };
}
