import type {
  Call,
  Content,
  Corrections,
  DetectedLanguage,
  Diagnostic,
  Document,
  DocumentLanguages,
  Entry,
  Reading,
  ReadMessage,
  Result,
  Segmentation,
  Status,
  Submitter,
} from './model/index.js';
import { result, RunError, topicsOf } from './model/index.js';
import { openReader, type Reader, type ReaderSettings, type ReadFile } from './extract/index.js';
import {
  correctedLanguages,
  heardIn,
  identifySubmitter,
  mereMailOf,
  judgeBytes,
  namesApart,
  possibleNames,
  readEntry,
  receiptOf,
  remarksOnTurns,
  spokenBy,
  takeInAmong,
  takeInFile,
} from './intake/index.js';
import { withRepeatsMarked } from './digest/index.js';
import { detectLanguages } from './language/index.js';
import { onTopics, segment, type TextEvidence } from './segment/index.js';

/** What was read of a file, before anything is found in it. */
export interface ReadText {
  readonly entry: Entry;
  readonly status: Status;
  readonly read?: ReadFile;
}

/**
 * Reads files by themselves, in the order given; what lies in an archive or mailbox comes one after another. A file that
 * is not there has failed, with the error `not-found`.
 */
export async function* readTexts(
  paths: readonly string[],
  settings: ReaderSettings = {},
): AsyncGenerator<Result<ReadText>> {
  const reader = openReader(settings);
  const names = namesApart(paths);
  const textsAt = (path: string) => textsOf(path, names.get(path) ?? path, reader);
  try {
    for await (const texts of reader.each(paths, textsAt)) yield* texts;
  } finally {
    await reader.close();
  }
}

async function textsOf(path: string, name: string, reader: Reader): Promise<Result<ReadText>[]> {
  const { value: entries, diagnostics } = await takeInAmong(path, reader, name);
  const texts: Result<ReadText>[] = [];
  for (const entry of entries) {
    const { value, ...said } = await readFile(entry, reader);
    const before = diagnostics.filter(({ submission }) => submission === entry.id);
    const found = [...before, ...said.diagnostics];
    const status = entry.status ?? (value ? statusOf(found, []) : endOf(found));
    const remarks =
      texts.length === 0 ? diagnostics.filter((one) => one.submission === undefined) : [];
    texts.push(result({ entry, status, ...(value && { read: value }) }, [...remarks, ...found]));
  }
  return texts;
}

/**
 * Reads a published page, a web page and plain text too. Throws RunError where there is no such file or nothing of it can
 * be read; what was noticed beside comes with it.
 */
export async function readPublished(
  path: string,
  settings: ReaderSettings = {},
): Promise<Result<{ readonly document: Document; readonly language: DetectedLanguage }>> {
  const reader = openReader(settings);
  try {
    const { value: entries, diagnostics } = await takeInFile(path, reader);
    const [entry, ...more] = entries;
    if (entry === undefined || more.length > 0) throw notOnePage(path);
    // As a submission a page or plain text is turned away; as a call it is not.
    const { status, ...page } = entry;
    const isPage = entry.format === 'html' || entry.format === 'text';
    const read = await readFile(isPage ? page : entry, reader);
    const said = [...(isPage ? [] : diagnostics), ...read.diagnostics];
    const document = read.value?.document;
    if (document === undefined) throw unread(path, said, status);
    return result({ document, language: detectLanguages(document).value.main }, said);
  } finally {
    await reader.close();
  }
}

function notOnePage(path: string): RunError {
  return new RunError(
    'usage',
    `“${path}” holds not one file but several, or none.`,
    'Name the page.',
  );
}

function unread(path: string, said: readonly Diagnostic[], status: Status | undefined): RunError {
  const why = said.find(({ severity }) => severity === 'error');
  const reason =
    why?.message ?? (status === undefined ? 'it holds no text.' : 'no reader is for it.');
  return new RunError('usage', `“${path}” could not be read: ${reason}`, why?.remedy);
}

/** Opens a reader for as long as the work lasts. */
export async function withReader<T>(
  settings: ReaderSettings,
  work: (reader: Reader) => Promise<T>,
): Promise<T> {
  const reader = openReader(settings);
  try {
    return await work(reader);
  } finally {
    await reader.close();
  }
}

/** Reads the file of an entry; nothing of one whose end is known already. */
async function readFile(entry: Entry, reader: Reader): Promise<Result<ReadFile | undefined>> {
  if (entry.status !== undefined) return result(undefined);
  const bytes = await readEntry(entry);
  if (bytes.value === undefined) return result(undefined, stamped(bytes.diagnostics, entry));
  const { sha256, format } = entry;
  const read = await reader.read({ bytes: bytes.value, sha256, format }, (name, inside) =>
    judgeBytes(name, inside, reader.mimeOf),
  );
  return result(read.value, stamped([...bytes.diagnostics, ...read.diagnostics], entry));
}

/** What nothing was read of is skipped where no reader is for it, else failed. */
function endOf(diagnostics: readonly Diagnostic[]): 'failed' | 'skipped' {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return errors.every(({ code }) => code === 'format-not-read') ? 'skipped' : 'failed';
}

/** A text read with errors is partial; one read well that cannot be used, as in a seventh language, is skipped. */
function statusOf(reading: readonly Diagnostic[], later: readonly Diagnostic[]): Status {
  if (reading.some(({ severity }) => severity === 'error')) return 'partial';
  return later.some(({ severity }) => severity === 'error') ? 'skipped' : 'complete';
}

/** Diagnostics with the submission and file that they are of. */
function stamped(diagnostics: readonly Diagnostic[], { id, file }: Entry): Diagnostic[] {
  return diagnostics.map((diagnostic) => ({ ...diagnostic, submission: id, file }));
}

/** What each submission is read against. */
export interface Background {
  readonly call: Call;
  readonly evidence: readonly TextEvidence[];
  readonly now: number;
  /** By the id of an entry, where they are to stand for its receipt. */
  readonly times: ReadonlyMap<string, string>;
  /** What the drafter's register says, by the id of an entry. */
  readonly register: ReadonlyMap<string, Corrections>;
}

/** Reads a submission and finds in it what can be found without looking at others. */
export async function readSubmission(
  entry: Entry,
  { call, evidence, now, times, register }: Background,
  reader: Reader,
): Promise<Result<Reading>> {
  const corrections = register.get(entry.id);
  const said = corrections && { corrections };
  if (entry.status !== undefined) return result({ entry, status: entry.status, ...said });
  const { value: read, diagnostics } = await readFile(entry, reader);
  if (read === undefined) {
    return result({ entry, status: endOf(diagnostics), ...said }, diagnostics);
  }
  const { message } = read;
  const known = { ...(message && { message }), ...said };
  const languages = languagesOf(read.document, corrections);
  const { value: document, ...repeats } = withRepeatsMarked(read.document, languages.value);
  const { speaker } = entry;
  const whole = segment(document, languages.value, call, evidence);
  const segmentation = speaker ? onTopics(whole, topicsOf(call)) : whole;
  const submitter = submitterOf(entry, document, segmentation.value, call, known);
  const requests = submitter.value.publicationRequests;
  const mere = message && mereMailOf(document, segmentation.value, message, call, requests);
  const fileTime = times.get(entry.id);
  const receipt = receiptOf(
    {
      document,
      languages: languages.value,
      now,
      ...known,
      ...(fileTime !== undefined && { fileTime }),
    },
    call,
  );
  const content: Content = {
    document,
    languages: languages.value,
    segmentation: segmentation.value,
    analyses: [],
    submitter: submitter.value,
    possibleNames: possibleNames(entry, document, segmentation.value, message?.facts),
    receipt: speaker ? heardIn(receipt.value, speaker, call, corrections) : receipt.value,
    ...(message && { message }),
    ...(mere?.value && { mere: mere.value }),
  };
  const found = [repeats, languages, segmentation, submitter, receipt, ...(mere ? [mere] : [])];
  const later = found.flatMap(({ diagnostics }) => diagnostics);
  return result({ entry, status: statusOf(diagnostics, later), content, ...said }, [
    ...diagnostics,
    ...stamped(later, entry),
  ]);
}

/** Who sent it; what a transcript says of its speaker is not doubted. */
function submitterOf(
  entry: Entry,
  document: Document,
  segmentation: Segmentation,
  call: Call,
  known: { readonly message?: ReadMessage; readonly corrections?: Corrections },
): Result<Submitter> {
  const { value, diagnostics } = identifySubmitter(entry, document, segmentation, call, known);
  if (entry.speaker === undefined) return result(value, diagnostics);
  const told = diagnostics.filter(({ code }) => code !== 'submitter-unsure');
  const { speaker } = entry;
  return result(spokenBy(value, speaker, document.text, known.corrections), [
    ...told,
    ...remarksOnTurns(speaker, call),
  ]);
}

/** As the drafter's register says, or else as its text shows; what the drafter said is not doubted. */
function languagesOf(document: Document, corrections?: Corrections): Result<DocumentLanguages> {
  const found = detectLanguages(document);
  if (corrections?.language === undefined) return found;
  return result(correctedLanguages(found.value, corrections));
}
