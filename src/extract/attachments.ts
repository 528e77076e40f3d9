import { createHash } from 'node:crypto';
import {
  BOUNDS,
  type Attachment,
  type Diagnostic,
  type Document,
  type Format,
  type Member,
  type MessageFacts,
} from '../model/index.js';
import type { Asking } from './ask.js';

/** What a file inside a message is, by its content, and what is to be said of it; a status where that is its end. */
export type JudgeMember = (
  name: string,
  bytes: Uint8Array,
) => Promise<{
  readonly format: Format;
  readonly status?: 'failed' | 'skipped';
  readonly said: readonly Diagnostic[];
}>;

interface Gathering {
  readonly asking: Asking;
  readonly judge: JudgeMember;
  readonly parts: { readonly name: string; readonly document: Document }[];
  readonly attachments: Attachment[];
  readonly messages: { readonly name: string; readonly facts: MessageFacts }[];
  readonly said: Diagnostic[];
  /** Files that were looked at, archives and messages among them. */
  count: number;
  /** As the asking counts what it spent. */
  readonly until: number;
}

/** Reads the attachments of a message one after another, and what lies in archives and messages among them. */
export async function gatherAttachments(
  members: readonly Member[],
  asking: Asking,
  judge: JudgeMember,
): Promise<Pick<Gathering, 'parts' | 'attachments' | 'messages' | 'said'>> {
  const until = asking.spent() + BOUNDS.messageTime;
  const gathering: Gathering = {
    ...{ asking, judge, until },
    parts: [],
    attachments: [],
    messages: [],
    said: [],
    count: 0,
  };
  for (const member of members) await gather(member, '', 1, gathering);
  const left = gathering.count - BOUNDS.attachments;
  if (left > 0) gathering.said.push(tooMany(left));
  return gathering;
}

async function gather(
  { bytes, inline, ...member }: Member,
  prefix: string,
  depth: number,
  gathering: Gathering,
): Promise<void> {
  const { asking, judge, parts, attachments, said } = gathering;
  gathering.count += 1;
  if (gathering.count > BOUNDS.attachments) return;
  const name = `${prefix}${member.name}`;
  const judged = await judge(name, bytes);
  const { format } = judged;
  // A logo in a signature is nothing that a person attached.
  if (inline === true && format === 'image') return;
  const tell = (found: readonly Diagnostic[]): void => {
    const known = format === 'image' ? found.map(asWarning) : found;
    said.push(...known.map((one) => ({ ...one, place: { ...one.place, attachment: name } })));
  };
  const goOn = async (inside: readonly Member[]): Promise<void> => {
    for (const one of inside) await gather(one, `${name}/`, depth + 1, gathering);
  };
  tell(judged.status === 'skipped' ? judged.said.map(asAttachment) : judged.said);
  let document: Document | undefined;
  let inside: readonly Member[] = [];
  if (judged.status === undefined && asking.spent() > gathering.until) {
    tell([tooLate(name)]);
  } else if (judged.status === undefined && depth > BOUNDS.nesting) {
    tell([tooDeep(name)]);
  } else if (format === 'archive' || format === 'mbox') {
    const unpacked = await asking.members(bytes, format);
    tell(unpacked.diagnostics);
    return goOn(unpacked.value ?? []);
  } else if (format === 'eml' || format === 'msg') {
    const opened = await asking.message(bytes, format);
    tell(opened.diagnostics);
    if (opened.value) gathering.messages.push({ name, facts: opened.value.facts });
    document = opened.value?.body;
    inside = opened.value?.attachments ?? [];
  } else if (judged.status === undefined) {
    const read = await asking.document(bytes, format);
    tell(read.diagnostics);
    document = read.value;
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  attachments.push({ name, format, read: document !== undefined, sha256 });
  if (document && document.blocks.length > 0) parts.push({ name, document });
  return goOn(inside);
}

/** What is to be done about a file in the inbox cannot be done about one in a message. */
function asAttachment(found: Diagnostic): Diagnostic {
  const remedy =
    'Look at it in the message; if it belongs to the answer, save it as PDF or .docx into the inbox and run again.';
  return found.severity === 'error' ? { ...found, remedy } : found;
}

/** A photograph without text is no loss. */
function asWarning(found: Diagnostic): Diagnostic {
  return found.severity === 'error' ? { ...found, severity: 'warning' } : found;
}

const REMEDY = 'Save it out of the message into the inbox and run again.';

function tooDeep(name: string): Diagnostic {
  const message = `“${name}” lies in more messages and archives inside one another than are opened.`;
  return { code: 'too-large', severity: 'error', message, remedy: REMEDY };
}

function tooMany(count: number): Diagnostic {
  const message = `The message has more than ${BOUNDS.attachments} attachments; ${count} more were left out.`;
  return { code: 'too-large', severity: 'error', message, remedy: REMEDY };
}

function tooLate(name: string): Diagnostic {
  const message = `“${name}” was not read: the attachments before it took all the time that a message has.`;
  return { code: 'timed-out', severity: 'error', message, remedy: REMEDY };
}
