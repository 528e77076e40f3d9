import type { Buffer } from 'node:buffer';
import {
  BOUNDS,
  RunError,
  type ContainerFormat,
  type Diagnostic,
  type Entry,
  type Member,
  type Result,
} from '../model/index.js';
import { fingerprintOf, readBytes } from './bytes.js';
import { directoryNames } from './compound-file.js';
import { unreadable, type Draft } from './entries.js';
import type { MimeOf } from './format.js';
import { nameOfFormat } from './format-messages.js';
import { judge, type Said } from './judge.js';
import { errorCode } from './walk.js';

/** Opens what may not be opened in this very process, and keeps what comes out of it. */
export interface Opener {
  readonly mimeOf: MimeOf;
  /** Undefined, with an error, where nothing of it can be had. */
  readonly members: (
    bytes: Uint8Array,
    format: ContainerFormat,
  ) => Promise<Result<readonly Member[] | undefined>>;
  /** Writes bytes to a file that lasts as long as the run; gives its absolute path. */
  readonly keep: (bytes: Uint8Array) => Promise<string>;
}

/** What stands for a file of the inbox, and what is to be said of a container that gave way to its members. */
export interface Unpacked {
  readonly drafts: readonly Draft[];
  readonly remarks: readonly Diagnostic[];
}

/**
 * The submissions in an archive or mailbox, each with the container's path before its own name; anything else as it is.
 * A container stays an entry of its own where something in it could not be had.
 */
export async function unpacked(draft: Draft, location: Buffer, opener: Opener): Promise<Unpacked> {
  if (!mayHold(draft.entry)) return { drafts: [draft], remarks: [] };
  const budget = { bytes: BOUNDS.containedBytes, files: BOUNDS.containedFiles };
  try {
    return await unpackedBytes(draft, await readBytes(location), opener, 1, budget);
  } catch (error) {
    return {
      drafts: [ended(draft, [{ ...reasonOf(draft, error), file: draft.entry.file }])],
      remarks: [],
    };
  }
}

function reasonOf({ entry }: Draft, error: unknown): Said {
  if (!(error instanceof RunError)) return unreadable(entry.file, errorCode(error));
  const { message, remedy } = error;
  return { code: 'not-kept', severity: 'error', message, ...(remedy !== undefined && { remedy }) };
}

/** What may still come out of one file of the inbox. */
interface Budget {
  bytes: number;
  files: number;
}

function isOpened({ format, speaker }: Draft['entry']): boolean {
  return format === 'mbox' || format === 'archive' || (format === 'transcript' && !speaker);
}

type Container = Draft['entry'] & { readonly format: ContainerFormat };

function isContainer(entry: Draft['entry']): entry is Container {
  return entry.status === undefined && isOpened(entry);
}

/** A Word file is looked into as well, since it may be a transcript. */
function mayHold(entry: Draft['entry']): entry is Container {
  return isContainer(entry) || (entry.status === undefined && entry.format === 'docx');
}

async function unpackedBytes(
  draft: Draft,
  bytes: Uint8Array,
  opener: Opener,
  depth: number,
  budget: Budget,
): Promise<Unpacked> {
  const { entry } = draft;
  if (!mayHold(entry)) return { drafts: [draft], remarks: [] };
  if (depth > BOUNDS.nesting && entry.format !== 'docx')
    return { drafts: [ended(draft, [tooDeep(entry)])], remarks: [] };
  const { value = [], diagnostics } = await opener.members(bytes, entry.format);
  if (entry.format === 'docx' && value.length === 0 && !diagnostics.some(isOfTranscript)) {
    return { drafts: [draft], remarks: [] };
  }
  const said: Diagnostic[] = diagnostics.map((one) => ({ ...one, file: entry.file }));
  const drafts: Draft[] = [];
  const remarks: Diagnostic[] = [];
  for (const [index, member] of value.entries()) {
    budget.bytes -= member.bytes.length;
    budget.files -= 1;
    if (budget.bytes < 0 || budget.files < 0) {
      said.push(tooMuch(entry));
      break;
    }
    const name = entry.format !== 'archive' ? `#${index + 1}` : `/${member.name}`;
    const one = await memberDraft(`${entry.file}${name}`, member, opener);
    const inside = await unpackedBytes(one, member.bytes, opener, depth + 1, budget);
    drafts.push(...inside.drafts);
    remarks.push(...inside.remarks);
  }
  const failed = said.some(({ severity }) => severity === 'error');
  if (failed || drafts.length === 0) {
    const why = failed ? said : [...said, holdsNothing(entry)];
    return { drafts: [ended(draft, why), ...drafts], remarks };
  }
  const own = [...draft.remarks, ...said, counted(entry, value.length)];
  return { drafts, remarks: [...own, ...remarks] };
}

async function memberDraft(
  file: string,
  { bytes, speaker }: Member,
  opener: Opener,
): Promise<Draft> {
  const print = fingerprintOf(bytes, directoryNames);
  const { said, ...verdict } = await judge(file, print, opener.mimeOf);
  const whose = { ...verdict, ...(speaker && { speaker }) };
  const entry = { file, path: '', bytes: print.bytes, sha256: print.sha256, ...whose };
  const path = isContainer(entry) ? '' : await opener.keep(bytes);
  return { entry: { ...entry, path }, remarks: said.map((remark) => ({ ...remark, file })) };
}

function isOfTranscript({ code }: Diagnostic): boolean {
  return code.startsWith('transcript-');
}

/** The container as an entry of its own, which was not read. */
function ended({ entry, remarks }: Draft, said: readonly Diagnostic[]): Draft {
  return { entry: { ...entry, status: 'failed' }, remarks: [...remarks, ...said] };
}

type Named = Pick<Entry, 'file' | 'format'>;

function counted({ file, format }: Container, count: number): Diagnostic {
  const one = { mbox: 'message', archive: 'file', transcript: 'speaker', docx: 'speaker' }[format];
  const is = format === 'docx' ? 'a transcript in a Word document' : nameOfFormat(format);
  const what =
    count === 1
      ? `one ${one} in it was taken in`
      : `${count} ${one}s in it were taken in one by one`;
  return {
    code: 'unpacked',
    severity: 'note',
    file,
    message: `“${file}” is ${is}; the ${what}.`,
  };
}

function holdsNothing({ file, format }: Named): Diagnostic {
  return {
    code: 'empty',
    severity: 'error',
    file,
    message: `“${file}” is ${nameOfFormat(format)} that holds nothing to read.`,
    remedy: 'Ask the sender to send it again.',
  };
}

function tooMuch({ file }: Named): Diagnostic {
  return {
    code: 'too-large',
    severity: 'error',
    file,
    message: `“${file}” holds more, with what lies in archives inside it, than is unpacked; the rest was left out.`,
    remedy: 'Unpack it, put what belongs to the call into the inbox and run again.',
  };
}

function tooDeep({ file }: Named): Diagnostic {
  return {
    code: 'too-large',
    severity: 'error',
    file,
    message: `“${file}” lies in more archives and mailboxes inside one another than are opened.`,
    remedy: 'Unpack it into the inbox and run again.',
  };
}
