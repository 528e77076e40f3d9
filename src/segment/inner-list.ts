import type { BlockReading } from './block-reading.js';
import type { Candidate } from './candidate.js';
import { groupedBy } from './borders.js';
import { weightOf } from './form.js';
import type { Outline } from './outline.js';
import { TELLING } from './title-agreement.js';

/** Longest item, in Latin letters' worth, that a list inside an answer has. */
const LONGEST_ITEM = 200;
const SHORTEST_LIST = 2;
const ASKS = /[?؟？]\s*$/u;

/** A candidate with the number that is written before it. */
interface Numbered {
  readonly candidate: Candidate;
  readonly number: number;
}

/**
 * Leaves out the lists that an answer numbers as the document numbers its answers: 1, 2, then 1, 2, 3 in short blocks one
 * after the other, then 3. What follows tells: the outer numbers go on from where the list stands, or it ends the last.
 */
export function withoutInnerLists(
  candidates: readonly Candidate[],
  outline: Outline,
): readonly Candidate[] {
  const numbered = candidates.flatMap((candidate): Numbered[] => {
    const entry = outline.entries[candidate.questions[0] ?? -1];
    const isBare = candidate.habit !== undefined && candidate.questions.length === 1;
    return isBare && entry && entry.parent === undefined
      ? [{ candidate, number: entry.ordinal }]
      : [];
  });
  const inner = new Set(
    [...groupedBy(numbered, ({ candidate }) => candidate.habit ?? '').values()].flatMap(innerIn),
  );
  if (inner.size === 0) return candidates;
  return candidates.filter(
    ({ reading, habit }) => habit === undefined || !inner.has(reading.index),
  );
}

/** The blocks of the lists inside answers, among numbers that are written alike. */
function innerIn(members: readonly Numbered[]): number[] {
  const inner: number[] = [];
  let open = 0;
  for (let at = 0; at < members.length;) {
    const number = members[at]?.number ?? 0;
    const list = number === 1 && open > 0 ? listFrom(members, at, open) : [];
    inner.push(...list.map(({ candidate }) => candidate.reading.index));
    open = list.length > 0 ? open : number;
    at += Math.max(1, list.length);
  }
  return inner;
}

/** The list that begins at a number one behind the answer `open`; none where nothing tells it from answers. */
function listFrom(members: readonly Numbered[], from: number, open: number): readonly Numbered[] {
  let end = from + 1;
  while (end < members.length && isNext(members[end - 1], members[end])) end++;
  const goesOn = members[end]?.number === open + 1;
  const isLast = end === members.length && isAnnounced(members, from);
  // Right below its last item the next answer may follow.
  const list = members.slice(from, goesOn || isLast ? end : Math.min(end, from + open));
  const follows = goesOn || isLast || members[from + list.length]?.number === open + 1;
  return list.length >= SHORTEST_LIST && follows && list.every(isItem) ? list : [];
}

/** A list in the last answer stands under a colon, and what is numbered above it are answers, not the call's questions. */
function isAnnounced(members: readonly Numbered[], from: number): boolean {
  const above = members.slice(0, from).map(({ candidate }) => candidate.reading);
  const asked = above.filter((reading) => ASKS.test(reading.text) || isTelling(reading));
  return members[from]?.candidate.reading.listItem === true && asked.length < above.length / 2;
}

function isNext(above: Numbered | undefined, below: Numbered | undefined): boolean {
  if (!above || !below || below.number !== above.number + 1) return false;
  return below.candidate.reading.index - above.candidate.reading.index === 1;
}

function isItem({ candidate: { reading } }: Numbered): boolean {
  return !reading.form.strong && weightOf(reading.text) <= LONGEST_ITEM && !isTelling(reading);
}

function isTelling({ restated }: BlockReading): boolean {
  return restated.likes.some(({ score }) => score >= TELLING);
}
