import { REDACTIONS } from '../model/index.js';
import type {
  Call,
  CiteStyle,
  Diagnostic,
  Digest,
  Language,
  Reading,
  RedactionCounts,
  RedactionKind,
} from '../model/index.js';
import { formatRemarks } from './acceptance.js';
import { answersOf } from './answers.js';
import { attachmentTwins } from './attachment-twins.js';
import { citer } from './citation.js';
import { coverageOf } from './coverage.js';
import { ledgerOf } from './account/ledger.js';
import { withoutEffect } from './account/register-remarks.js';
import { comparable, isCounted, removals } from './account/removal.js';
import { sameAgain, type Again } from './again/index.js';
import { againShown } from './again/shown.js';
import { corrected } from './corrected.js';
import { passagesOf } from './passages.js';
import { isNoIdleRemark, problemsOf } from './problems.js';
import { submissionOf } from './register.js';

export { checkCiteStyle } from './cite-style.js';
export { withRepeatsMarked } from './again/index.js';
export { withStrictestStates } from './again/strictest.js';
export type { CitedQuotation } from './answers.js';

/** All that a digest is made of. */
export interface DigestInput {
  readonly call: Call;
  /** In any order. */
  readonly readings: readonly Reading[];
  readonly diagnostics: readonly Diagnostic[];
  /** Language of headings and citations. */
  readonly lang: Language;
  readonly citeStyle: CiteStyle;
  /** The readings are what `publicReadings` made of `whole`, in the same order. */
  readonly edition?: { readonly for: 'public'; readonly whole: readonly Reading[] };
  readonly generator: { readonly name: string; readonly version: string };
}

/**
 * Everything that was found, counted, cited and put in order. The quotations of its answers are `CitedQuotation`s.
 * Throws RunError (usage) for a style of citation that cannot be used.
 */
export function buildDigest(input: DigestInput): Digest {
  const { call, lang, citeStyle, generator } = input;
  const readings = inOrder(input.readings);
  const again = againOf(input, readings);
  const reasons = removals(readings, again, input.diagnostics, call);
  const counted = readings.flatMap((reading, index) =>
    isCounted(reading, reasons[index]) ? [reading] : [],
  );
  const submissions = readings.map((reading, index) =>
    corrected(submissionOf(reading, reasons[index], call, again), reading),
  );
  const meeting = call.channels.find(({ consultation }) => consultation)?.consultation?.date;
  const cite = citer(citeStyle, lang, meeting);
  return {
    schemaVersion: 1,
    generator,
    lang,
    citeStyle,
    ...(input.edition && {
      edition: { for: input.edition.for, redactions: redactionsOf(readings) },
    }),
    call,
    ledger: ledgerOf(readings, submissions, reasons, again.groups),
    submissions,
    answers: answersOf(call, counted, cite, lang),
    coverage: coverageOf(call, counted),
    passages: passagesOf(counted, cite),
    problems: problemsOf([
      ...input.diagnostics.filter(isNoIdleRemark(readings, reasons)),
      ...formatRemarks(counted, call),
      // That one says much of what another says would tell the public who a withheld one is.
      ...(input.edition === undefined ? [...attachmentTwins(counted), ...again.diagnostics] : []),
      ...withoutEffect(readings, reasons),
    ]),
  };
}

/** What a public edition counts is what the office counts, though its readings tell less of who sent them. */
function againOf(
  { edition, call, readings: shown }: DigestInput,
  sorted: readonly Reading[],
): Again {
  if (edition === undefined) return sameAgain(comparable(sorted), call);
  const whole = inOrder(edition.whole);
  return againShown(sameAgain(comparable(whole), call), edition.whole, shown);
}

function inOrder(readings: readonly Reading[]): readonly Reading[] {
  return [...readings].sort((a, b) => (a.entry.file < b.entry.file ? -1 : 1));
}

function redactionsOf(readings: readonly Reading[]): RedactionCounts {
  const counts = REDACTIONS.map((kind): [RedactionKind, number] => [
    kind,
    readings.reduce((sum, { content }) => sum + (content?.redactions?.[kind] ?? 0), 0),
  ]);
  return Object.fromEntries<number>(counts.filter(([, count]) => count > 0));
}
