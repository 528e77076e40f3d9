import type {
  Call,
  CiteStyle,
  Corrections,
  Diagnostic,
  Digest,
  Entry,
  Language,
  Reading,
  Result,
  Status,
} from './model/index.js';
import { isLasting, result, RunError } from './model/index.js';
import { analyseAnswers, loadOrdinaryWords, loadStemmer } from './analyse/index.js';
import { buildDigest, withStrictestStates } from './digest/index.js';
import { recall } from './cache/index.js';
import { evaluate, type Evaluation, type Gold } from './evaluate/index.js';
import type { Reader, ReaderSettings } from './extract/index.js';
import { fileTimes, readRegister, takeIn, takeInPart, uniqueShortNames } from './intake/index.js';
import { topicEvidence, type TextEvidence } from './segment/index.js';
import { publicReadings } from './publish/index.js';
import { readSubmission, withReader, type Background } from './reading.js';
import { GENERATOR } from './version.js';

/** How far a run has come: `done` of `total` entries, the last one being `file`. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly file: string;
  readonly status: Status;
}

/** What an evaluation of an inbox needs. */
export interface EvaluationSettings extends ReaderSettings {
  readonly call: Call;
  readonly onProgress?: (progress: Progress) => void;
  /** Absolute paths inside the inbox that are not part of it, such as the output folder or the call's template. */
  readonly exclude?: readonly string[];
  /** Milliseconds since 1970, after which nothing can have been received; the present unless said otherwise. */
  readonly now?: number;
}

export interface DigestSettings extends EvaluationSettings {
  /** Language of headings and citations. */
  readonly lang: Language;
  readonly citeStyle: CiteStyle;
  /** Let the time of a loose file stand for its receipt, of which it bears no date. */
  readonly fileTimes?: boolean;
  /** Make an edition that may be published: what asks to be withheld, and personal data, is taken out. */
  readonly edition?: 'public';
}

/**
 * The whole job: inbox → intake → extract → language → segment → analyse → digest.
 * Throws RunError when there is no inbox to read; all else is told by the digest's problems.
 */
export async function digestInbox(inbox: string, settings: DigestSettings): Promise<Digest> {
  return withReader(settings, (reader) => digestWith(reader, inbox, settings));
}

/** The same with a reader that outlives it, whose own settings hold. */
export async function digestWith(
  reader: Reader,
  inbox: string,
  settings: DigestSettings,
): Promise<Digest> {
  const { call, lang, citeStyle, ocr, store, exclude = [] } = settings;
  const taken = await takeIn(inbox, reader, { exclude });
  const times = settings.fileTimes === true ? await fileTimes(inbox, taken.value) : NO_TIMES;
  const register = await readRegister(inbox, taken.value, call);
  const entries = taken.value.map((entry) => ({ ...entry, path: '' }));
  const recognizer = store && (await reader.recognizerFor(entries.map(({ format }) => format)));
  const said = { said: taken.diagnostics, times: [...times], register: [...register.value] };
  const { edition } = settings;
  const state = { entries, ...said, edition, call, lang, citeStyle, ocr, recognizer };
  return recall(
    store,
    `${edition ?? 'whole'} digest of ${inbox}`,
    state,
    () => digestOf(taken, { times, register }, reader, settings),
    isKept,
  );
}

type FileTimes = ReadonlyMap<string, string>;

const NO_TIMES: FileTimes = new Map();

/** A digest of an inbox that has not changed need not be worked out again, unless chance had a hand in it. */
function isKept({ problems }: Digest): boolean {
  return isLasting(problems);
}

/** What is known of an inbox beside its entries. */
interface Beside {
  readonly times: FileTimes;
  readonly register: Result<ReadonlyMap<string, Corrections>>;
}

async function digestOf(
  taken: Result<readonly Entry[]>,
  beside: Beside,
  reader: Reader,
  settings: DigestSettings,
): Promise<Digest> {
  const { call, lang, citeStyle } = settings;
  const { value, diagnostics } = await readEach(taken, beside, reader, settings);
  const readings = await analysed(value);
  const made = { call, lang, citeStyle, generator: GENERATOR };
  if (settings.edition === undefined) return buildDigest({ ...made, readings, diagnostics });
  const shown = await publicReadings(readings, diagnostics, {
    call,
    lang,
    isEnglish: loadOrdinaryWords(),
  });
  return buildDigest({
    ...made,
    readings: shown.value,
    diagnostics: shown.diagnostics,
    edition: { for: settings.edition, whole: readings },
  });
}

async function readEach(
  taken: Result<readonly Entry[]>,
  { times, register }: Beside,
  reader: Reader,
  { call, onProgress, now = Date.now() }: EvaluationSettings,
): Promise<Result<readonly Reading[]>> {
  const diagnostics: Diagnostic[] = [...taken.diagnostics, ...register.diagnostics];
  const readings: Reading[] = [];
  const total = taken.value.length;
  const evidence = await evidenceOf(call);
  const reading: Background = { call, evidence, now, times, register: register.value };
  for await (const read of reader.each(taken.value, (entry) =>
    readSubmission(entry, reading, reader),
  )) {
    readings.push(read.value);
    diagnostics.push(...read.diagnostics);
    const { entry, status } = read.value;
    onProgress?.({ done: readings.length, total, file: entry.file, status });
  }
  const strict = withStrictestStates(readings, call);
  return result(withUniqueNames(strict.value), [...diagnostics, ...strict.diagnostics]);
}

/**
 * Reads an inbox and scores what was found against `golds`, of which there is at least one. Throws RunError when there
 * is no inbox to read; what was noticed in reading comes with the scores.
 */
export async function evaluateInbox(
  inbox: string,
  golds: readonly Gold[],
  settings: EvaluationSettings,
): Promise<Result<Evaluation>> {
  return withReader(settings, async (reader) => {
    const { exclude = [], call } = settings;
    const taken = await takeIn(inbox, reader, { exclude });
    const register = await readRegister(inbox, taken.value, call);
    const beside = { times: NO_TIMES, register };
    const { value: readings, diagnostics } = await readEach(taken, beside, reader, settings);
    // Wording of headings and citations is not scored, nor are key sentences and tags.
    const wording = { lang: 'en', citeStyle: 'thematic', generator: GENERATOR } as const;
    const digest = buildDigest({ call: settings.call, readings, diagnostics, ...wording });
    const { value, diagnostics: found } = evaluate(golds, digest, readings);
    return result(value, [...digest.problems, ...found]);
  });
}

/** Reads one file by itself, as `inspect` does. Throws RunError when there is no such file, or several in it. */
export async function readOne(
  path: string,
  call: Call,
  settings: ReaderSettings = {},
): Promise<Result<Reading>> {
  return withReader(settings, (reader) => readOneWith(reader, path, call));
}

/** The same with a reader that outlives it. */
export async function readOneWith(
  reader: Reader,
  path: string,
  call: Call,
): Promise<Result<Reading>> {
  const taken = await takeInPart(path, reader);
  const evidence = await evidenceOf(call);
  const entry = onlyOne(path, taken.value);
  const found = { call, evidence, now: Date.now(), times: NO_TIMES, register: new Map() };
  const read = await readSubmission(entry, found, reader);
  const [reading] = await analysed([read.value]);
  return result(reading ?? read.value, [...taken.diagnostics, ...read.diagnostics]);
}

function onlyOne(path: string, entries: readonly Entry[]): Entry {
  const [entry, ...more] = entries;
  if (entry !== undefined && more.length === 0) return entry;
  const first = entries.find(({ file }) => /#\d+$/u.test(file));
  throw new RunError(
    'usage',
    `“${path}” holds ${entries.length} ${first?.speaker ? 'speakers' : 'files'}, and one can be shown at a time.`,
    first === undefined
      ? 'Unpack it and name one of them, or put it into an inbox and use “hrc-inputs digest”.'
      : `Name one of them, as in “${path}#1”, or use “hrc-inputs digest”.`,
  );
}

/** What speaks for the call's questions beside their numbers and words. */
async function evidenceOf(call: Call): Promise<readonly TextEvidence[]> {
  return [topicEvidence(call, await loadStemmer())];
}

function withUniqueNames(readings: readonly Reading[]): Reading[] {
  const contents = readings.flatMap(({ content }) => content ?? []);
  const submitters = uniqueShortNames(
    readings.flatMap(({ content, corrections }) =>
      content
        ? [{ submitter: content.submitter, chosen: corrections?.shortName !== undefined }]
        : [],
    ),
  );
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
