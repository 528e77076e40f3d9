import type {
  CoverageRow,
  DetectedLanguage,
  Diagnostic,
  Digest,
  Removal,
  Severity,
  StakeholderGroup,
  Status,
} from '../model/index.js';
import { needsPerson, statusOf } from './exit-status.js';
import type { ExitStatus } from './exit-status.js';

/** How the counted submissions answer one question; the seven numbers add up to `counted`. */
export interface QuestionCount {
  readonly id: string;
  readonly answered: number;
  readonly joint: number;
  /** Refers to another answer. */
  readonly see: number;
  readonly noInformation: number;
  /** Only its sub-questions are replied to. */
  readonly inParts: number;
  /** Its number or wording stands there with nothing under it. */
  readonly blank: number;
  /** Nothing of it was found. */
  readonly notReached: number;
}

/** A problem as `problems.csv` has it; null where it has no file, page or remedy. */
export interface SummaryProblem {
  readonly severity: Severity;
  readonly code: string;
  readonly file: string | null;
  readonly page: number | null;
  readonly message: string;
  readonly remedy: string | null;
}

/** What a submission seems to ask about its publication: to be kept from the public, or its sender unnamed. */
export interface PublicationRequest {
  readonly file: string | null;
  /** Quotes the sentences. */
  readonly message: string;
}

/**
 * The result of a run in numbers: what `hrc-inputs digest --json` prints. Fields may be added; none of these changes
 * its name or meaning.
 */
export interface RunSummary {
  /** Id of the call. */
  readonly call: string;
  /** Entries of the inbox. */
  readonly received: number;
  /** Entries whose answers are in the digest. */
  readonly counted: number;
  /** Why the others are not; reasons that occur. */
  readonly removed: Readonly<Partial<Record<Removal, number>>>;
  /** Of all entries received. */
  readonly byStatus: Readonly<Record<Status, number>>;
  /** Of the counted, by main language; languages that occur, by code. */
  readonly byLanguage: Readonly<Partial<Record<DetectedLanguage, number>>>;
  /** Of the counted; groups that occur. */
  readonly byGroup: Readonly<Partial<Record<StakeholderGroup, number>>>;
  /** In the call's order. */
  readonly questions: readonly QuestionCount[];
  readonly problems: Readonly<Record<Severity, number>>;
  /** The problems that make the exit status 3: errors, and warnings under `--strict`. */
  readonly needsPerson: readonly SummaryProblem[];
  /** The problems of code `publication-request`, whether or not they make the exit status 3. */
  readonly publicationRequests: readonly PublicationRequest[];
  /** Null where nothing was written; `files` are paths relative to `folder`. */
  readonly output: { readonly folder: string; readonly files: readonly string[] } | null;
  readonly exitStatus: ExitStatus;
}

/** Counts a digest; `problems` are the digest's and those met while writing it. */
export function summarize(
  digest: Digest,
  problems: readonly Diagnostic[],
  output: RunSummary['output'],
  strict: boolean,
): RunSummary {
  const { call, ledger, coverage } = digest;
  const countedIds = new Set(coverage.map(({ submission }) => submission));
  const counted = digest.submissions.filter(({ id }) => countedIds.has(id));
  const fileOf = new Map(digest.submissions.map(({ id, file }) => [id, file]));
  return {
    call: call.id,
    received: ledger.received,
    counted: ledger.counted,
    removed: Object.fromEntries(
      ledger.removed
        .filter(({ submissions }) => submissions.length > 0)
        .map(({ reason, submissions }) => [reason, submissions.length]),
    ),
    byStatus: ledger.byStatus,
    byLanguage: tally(counted.map(({ language }) => language)),
    byGroup: tally(counted.map(({ group }) => group)),
    questions: call.questions.map(({ id }) => countOf(id, coverage)),
    problems: { note: 0, warning: 0, error: 0, ...tally(problems.map(({ severity }) => severity)) },
    needsPerson: problems
      .filter((problem) => needsPerson(problem, strict))
      .map((problem) => told(problem, fileOf)),
    publicationRequests: problems
      .filter(({ code }) => code === 'publication-request' || code === 'publication-inherited')
      .map((problem) => told(problem, fileOf))
      .map(({ file, message }) => ({ file, message })),
    output,
    exitStatus: statusOf(problems, strict),
  };
}

function told(
  { severity, code, file, submission, place, message, remedy }: Diagnostic,
  fileOf: ReadonlyMap<string, string>,
): SummaryProblem {
  return {
    severity,
    code,
    file: file ?? (submission === undefined ? undefined : fileOf.get(submission)) ?? null,
    page: place?.page ?? null,
    message,
    remedy: remedy ?? null,
  };
}

/** How often each occurs, the most frequent first, then by code unit. */
function tally<K extends string>(keys: readonly K[]): Partial<Record<K, number>> {
  const counts = new Map<K, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return Object.fromEntries(sorted) as Partial<Record<K, number>>;
}

function countOf(id: string, coverage: readonly CoverageRow[]): QuestionCount {
  const none = { answered: 0, joint: 0, see: 0, noInformation: 0, inParts: 0, blank: 0 };
  const count = { id, ...none, notReached: 0 };
  for (const { states } of coverage) {
    const state = states[id] ?? 'not reached';
    if (state === 'no information') count.noInformation += 1;
    else if (state === 'in parts') count.inParts += 1;
    else if (state === 'not reached') count.notReached += 1;
    else if (state === 'answered' || state === 'joint' || state === 'blank') count[state] += 1;
    else count.see += 1;
  }
  return count;
}

/** Which of the files that were written lists every problem; none where all that do were left out. */
export function problemsFile(files: readonly string[]): string | undefined {
  return ['problems.csv', 'digest.xlsx', 'digest.json'].find((file) => files.includes(file));
}
