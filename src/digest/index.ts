import type { Call, CiteStyle, Diagnostic, Digest, Language, Reading } from '../model/index.js';
import { formatRemarks } from './acceptance.js';
import { answersOf } from './answers.js';
import { attachmentTwins } from './attachment-twins.js';
import { citer } from './citation.js';
import { coverageOf } from './coverage.js';
import { corrected, decided } from './decided.js';
import { ledgerOf } from './ledger.js';
import { passagesOf } from './passages.js';
import { problemsOf } from './problems.js';
import { submissionOf } from './register.js';
import { isCounted, removals } from './removal.js';

export { checkCiteStyle } from './cite-style.js';
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
  readonly generator: { readonly name: string; readonly version: string };
}

/**
 * Everything that was found, counted, cited and put in order. The quotations of its answers are `CitedQuotation`s.
 * Throws RunError (usage) for a style of citation that cannot be used.
 */
export function buildDigest(input: DigestInput): Digest {
  const { call, lang, citeStyle, generator } = input;
  const readings = [...input.readings].sort((a, b) => (a.entry.file < b.entry.file ? -1 : 1));
  const found = removals(readings, input.diagnostics);
  const reasons = readings.map((reading, index) => decided(reading, found[index]));
  const counted = readings.flatMap((reading, index) =>
    isCounted(reading, reasons[index]) ? [reading] : [],
  );
  const cite = citer(citeStyle, lang);
  return {
    schemaVersion: 1,
    generator,
    lang,
    citeStyle,
    call,
    ledger: ledgerOf(readings, reasons),
    submissions: readings.map((reading, index) =>
      corrected(submissionOf(reading, reasons[index], call), reading),
    ),
    answers: answersOf(call, counted, cite),
    coverage: coverageOf(call, counted),
    passages: passagesOf(counted, cite),
    problems: problemsOf([
      ...input.diagnostics,
      ...formatRemarks(readings, call),
      ...attachmentTwins(counted),
    ]),
  };
}
