import type { Quotation } from '../../model/index.js';
import type { Verdict } from '../tags/tag.js';
import type { Stemmer } from '../../model/index.js';
import { centralities, countStems, likeness, type Counts, type Rarity } from './centrality.js';
import { worthOf } from './worth.js';

/** What standing at the heart of the answer adds at most. */
const CENTRALITY = 0.3;
/** Two sentences that share more than this say the same thing twice. */
const SAME = 0.6;

interface Candidate {
  readonly index: number;
  readonly quotation: Quotation;
  readonly counts: Counts;
  readonly score: number;
}

/**
 * The sentences of an answer that a drafter lifts first, in the text's order: one of up to three sentences,
 * two of up to seven, three of more; fewer where no more are worth quoting or they repeat each other.
 */
export function chooseKeySentences(
  verdicts: readonly Verdict[],
  stemsOf: Stemmer,
  rarity: Rarity,
): readonly Quotation[] {
  const candidates = candidatesOf(verdicts, stemsOf, rarity);
  const most = candidates.length <= 3 ? 1 : candidates.length <= 7 ? 2 : 3;
  const ranked = [...candidates].sort(
    (one, other) => other.score - one.score || one.index - other.index,
  );
  const chosen: Candidate[] = [];
  for (const candidate of ranked) {
    if (chosen.length === most) break;
    if (chosen.length > 0 && candidate.score <= 0) break;
    if (chosen.some(({ counts }) => likeness(candidate.counts, counts) > SAME)) continue;
    chosen.push(candidate);
  }
  return chosen.sort((one, other) => one.index - other.index).map(({ quotation }) => quotation);
}

function candidatesOf(
  verdicts: readonly Verdict[],
  stemsOf: Stemmer,
  rarity: Rarity,
): readonly Candidate[] {
  const quotable = verdicts.filter(
    ({ sentence, empty }) => !empty && saysSomething(sentence.quotation.text),
  );
  const counts = quotable.map(({ sentence }) =>
    countStems(stemsOf(sentence.quotation.text, sentence.language)),
  );
  const central = centralities(counts, rarity);
  const highest = central.reduce((most, each) => Math.max(most, each), 0);
  return quotable.map((verdict, index) => ({
    index,
    quotation: verdict.sentence.quotation,
    counts: counts[index] ?? new Map<string, number>(),
    score: rounded(
      worthOf(verdict) + (highest === 0 ? 0 : (CENTRALITY * (central[index] ?? 0)) / highest),
    ),
  }));
}

/** A question, a bare figure or a row of signs is nothing to quote. */
function saysSomething(text: string): boolean {
  return !/[?؟？]\P{L}*$/u.test(text.slice(-20)) && /\p{L}.*\p{L}/su.test(text);
}

/** Logarithms differ in their last bits between machines; a ranking may not. */
function rounded(score: number): number {
  return Math.round(score * 1e6) / 1e6;
}
