import type { Call, Diagnostic, Reading, Removal, SameAgain } from '../../model/index.js';
import { isAcceptedFormat } from '../acceptance.js';
import type { CountedReading } from '../counted.js';
import { withCorrections } from './corrected.js';
import { againRemarks } from './remarks.js';
import { compared, type Group } from './same-again.js';
import { voicesOf, type Voice } from './voice.js';

export { withRepeatsMarked } from './repeats.js';

/** Of a submission: which other stands for it, and why. */
export interface StandsFor {
  readonly reason: Extract<Removal, 'superseded' | 'duplicate' | 'translation' | 'campaign'>;
  /** Id of the other. */
  readonly of: string;
}

/** What submissions are to one another, by their ids. */
export interface Again {
  readonly standings: ReadonlyMap<string, StandsFor>;
  readonly supersedes: ReadonlyMap<string, string>;
  readonly groups: readonly SameAgain[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Which of the readings say the same, and which of them stands for the others; what the drafter's register says wins. The
 * work grows with their number, not with its square.
 */
export function sameAgain(readings: readonly CountedReading[], call: Call): Again {
  const voices = voicesOf(readings, { call });
  const ranks = voices.map((voice) => rankOf(voice, call));
  const order = (a: number, b: number): number => {
    const [one = [], other = []] = [ranks[a], ranks[b]];
    const at = one.findIndex((value, index) => value !== other[index]);
    return at < 0 ? a - b : (one[at] ?? 0) - (other[at] ?? 0);
  };
  const outranks = (newer: number, older: number): boolean =>
    (ranks[newer] ?? []).slice(0, MUSTS).every((value, at) => value <= (ranks[older]?.[at] ?? 0));
  const found = withCorrections(voices, compared(voices, order, outranks));
  const idOf = (index: number): string => readings[index]?.entry.id ?? '';
  return {
    standings: new Map(
      [...found.standings].map(([index, { reason, of }]) => [
        idOf(index),
        { reason, of: idOf(of) },
      ]),
    ),
    supersedes: new Map([...found.supersedes].map(([newer, older]) => [idOf(newer), idOf(older)])),
    groups: [...found.groups]
      .sort((a, b) => a.first - b.first || (a.kind < b.kind ? -1 : 1))
      .map((group) => named(group, idOf)),
    diagnostics: againRemarks(voices, found),
  };
}

function named(
  { kind, first, others, counted, senders }: Group,
  idOf: (index: number) => string,
): SameAgain {
  return {
    kind,
    first: idOf(first),
    others: others.map(idOf),
    counted: counted.map(idOf),
    senders,
  };
}

/** How many of a rank's figures a newer version must not be worse in. */
const MUSTS = 2;

/** Lower counts first: in time, in a language that can be read, public, whole, in an accepted format, dated, early, with pages. */
function rankOf({ reading, sender }: Voice, call: Call): number[] {
  const { content, status } = reading;
  return [
    Number(isTooLate(reading, call)),
    Number(content.languages.main === 'other'),
    // What may be published can be quoted for those that may not.
    Number(content.submitter.publication !== 'public'),
    Number(status !== 'complete'),
    Number(isAcceptedFormat(reading, call) === false),
    sender.received ?? Infinity,
    Number(content.document.pageMarks.length === 0),
  ];
}

/** Received after the last day of a call that takes nothing after it. */
function isTooLate(reading: Reading, { late }: Call): boolean {
  return late === 'exclude' && reading.content?.receipt?.late === 'yes';
}
