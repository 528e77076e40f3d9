import type {
  Call,
  CiteStyle,
  Content,
  Diagnostic,
  Digest,
  Entry,
  Language,
  Reading,
  Result,
  Status,
} from './model/index.js';
import { result } from './model/index.js';
import { analyseAnswers } from './analyse/index.js';
import { buildDigest } from './digest/index.js';
import { extract } from './extract/index.js';
import {
  identifySubmitter,
  readEntry,
  takeIn,
  takeInFile,
  uniqueShortNames,
} from './intake/index.js';
import { detectLanguages } from './language/index.js';
import { segment } from './segment/index.js';
import { GENERATOR } from './version.js';

/** How far a run has come: `done` of `total` entries, the last one being `file`. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly file: string;
  readonly status: Status;
}

export interface DigestSettings {
  readonly call: Call;
  /** Language of headings and citations. */
  readonly lang: Language;
  readonly citeStyle: CiteStyle;
  /** Absolute paths inside the inbox that are not part of it, such as the output folder. */
  readonly exclude?: readonly string[];
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * The whole job: inbox → intake → extract → language → segment → analyse → digest.
 * Throws RunError when there is no inbox to read; all else is told by the digest's problems.
 */
export async function digestInbox(inbox: string, settings: DigestSettings): Promise<Digest> {
  const taken = await takeIn(inbox, { exclude: settings.exclude ?? [] });
  const diagnostics: Diagnostic[] = [...taken.diagnostics];
  const readings: Reading[] = [];
  for (const entry of taken.value) {
    const read = await readSubmission(entry, settings.call);
    readings.push(read.value);
    diagnostics.push(...read.diagnostics);
    settings.onProgress?.({
      done: readings.length,
      total: taken.value.length,
      file: entry.file,
      status: read.value.status,
    });
  }
  return buildDigest({
    call: settings.call,
    readings: await analysed(withUniqueNames(readings)),
    diagnostics,
    lang: settings.lang,
    citeStyle: settings.citeStyle,
    generator: GENERATOR,
  });
}

/** Reads one file by itself, as `inspect` does. Throws RunError when there is no such file. */
export async function readOne(path: string, call: Call): Promise<Result<Reading>> {
  const taken = await takeInFile(path);
  const read = await readSubmission(taken.value, call);
  const [reading] = await analysed([read.value]);
  return result(reading ?? read.value, [...taken.diagnostics, ...read.diagnostics]);
}

async function readSubmission(entry: Entry, call: Call): Promise<Result<Reading>> {
  if (entry.status !== undefined) return result({ entry, status: entry.status });
  const bytes = await readEntry(entry);
  if (bytes.value === undefined) {
    return result({ entry, status: 'failed' }, stamped(bytes.diagnostics, entry));
  }
  const extracted = await extract(bytes.value, entry.format);
  const found = [...bytes.diagnostics, ...extracted.diagnostics];
  if (extracted.value === undefined) {
    return result({ entry, status: 'failed' }, stamped(found, entry));
  }
  const document = extracted.value;
  const languages = detectLanguages(document);
  const segmentation = segment(document, languages.value, call);
  const submitter = identifySubmitter(entry, document, segmentation.value, call);
  const content: Content = {
    document,
    languages: languages.value,
    segmentation: segmentation.value,
    analyses: [],
    submitter: submitter.value,
  };
  const later = [languages, segmentation, submitter].flatMap(({ diagnostics }) => diagnostics);
  return result(
    { entry, status: statusOf(found, later), content },
    stamped([...found, ...later], entry),
  );
}

/** A text read with errors is partial; one read well that cannot be used, as in a seventh language, is skipped. */
function statusOf(reading: readonly Diagnostic[], later: readonly Diagnostic[]): Status {
  if (reading.some(({ severity }) => severity === 'error')) return 'partial';
  return later.some(({ severity }) => severity === 'error') ? 'skipped' : 'complete';
}

function stamped(diagnostics: readonly Diagnostic[], { id, file }: Entry): Diagnostic[] {
  return diagnostics.map((diagnostic) => ({ ...diagnostic, submission: id, file }));
}

function withUniqueNames(readings: readonly Reading[]): Reading[] {
  const contents = readings.flatMap(({ content }) => content ?? []);
  const submitters = uniqueShortNames(contents.map(({ submitter }) => submitter));
  const named = new Map(contents.map((content, index) => [content, submitters[index]]));
  return readings.map((reading) => {
    const submitter = reading.content && named.get(reading.content);
    return reading.content && submitter
      ? { ...reading, content: { ...reading.content, submitter } }
      : reading;
  });
}

/** All answers are analysed together, since what is central to an answer shows beside its neighbours. */
async function analysed(readings: readonly Reading[]): Promise<Reading[]> {
  const contents = readings.flatMap(({ content }) => content ?? []);
  const documents = new Map(
    contents.flatMap(({ document, segmentation }) =>
      segmentation.answers.map((answer) => [answer, document] as const),
    ),
  );
  const analyses = await analyseAnswers([...documents.keys()], {
    documentOf: (answer) => documents.get(answer),
  });
  let next = 0;
  return readings.map((reading) => {
    if (!reading.content) return reading;
    const from = next;
    next += reading.content.segmentation.answers.length;
    return { ...reading, content: { ...reading.content, analyses: analyses.slice(from, next) } };
  });
}
