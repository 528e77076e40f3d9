import { isOneSender } from './sender.js';
import type { Group } from './same-again.js';
import { plainForm } from './tokens.js';
import type { Voice } from './voice.js';

/** How much of what is said must stand in a written submission to be read out from it. */
const READ_OUT = 0.5;

/** Fewer shingles than this are too short to be told from others. */
const LEAST_SHINGLES = 8;

export function isSpoken({ reading }: Voice): boolean {
  return reading.entry.speaker !== undefined;
}

/** Whether two are never one another's copy: what is said and what is written, and two speakers of one meeting. */
export function areApart(a: Voice, b: Voice): boolean {
  if (isSpoken(a) !== isSpoken(b)) return true;
  return isSpoken(a) && meetingOf(a) === meetingOf(b);
}

function meetingOf({ reading }: Voice): string {
  return reading.entry.file.replace(/#\d+$/u, '');
}

/**
 * What is said in a meeting by those who also wrote: a channel of its own, so that both count, but of one sender. They are
 * found by one name or city, or by what is read out.
 */
export function alsoInWriting(
  voices: readonly Voice[],
  isRemoved: (index: number) => boolean,
): Group[] {
  const owners = ownersOf(voices);
  const spokenBy = new Map<number, number[]>();
  voices.forEach((voice, index) => {
    if (isSpoken(voice) || isRemoved(index)) return;
    const shared = new Map<number, number>();
    for (const hash of voice.statement.shingles.sorted) {
      for (const one of owners.get(hash) ?? []) shared.set(one, (shared.get(one) ?? 0) + 1);
    }
    const others = voices.flatMap((other, at) => {
      if (!isSpoken(other) || isRemoved(at)) return [];
      const size = other.statement.shingles.sorted.length;
      const isReadOut = size >= LEAST_SHINGLES && (shared.get(at) ?? 0) >= READ_OUT * size;
      return isReadOut || isSameSender(other, voice) ? [at] : [];
    });
    if (others.length > 0) spokenBy.set(index, others);
  });
  return [...spokenBy].map(([first, others]) => ({
    kind: 'spoken',
    first,
    others,
    counted: others,
    senders: 1,
  }));
}

/** By each shingle of what is said: who says it. */
function ownersOf(voices: readonly Voice[]): ReadonlyMap<number, readonly number[]> {
  const owners = new Map<number, number[]>();
  voices.forEach((voice, index) => {
    if (!isSpoken(voice)) return;
    for (const hash of voice.statement.shingles.sorted) {
      owners.set(hash, [...(owners.get(hash) ?? []), index]);
    }
  });
  return owners;
}

/** A mayor speaks for the city that wrote. */
function isSameSender(spoken: Voice, written: Voice): boolean {
  if (isOneSender(spoken.sender, written.sender) === 'yes') return true;
  const [one, other] = [spoken, written].map(({ reading }) => reading.content.submitter);
  if (one?.group !== 'local-government' || other?.group !== one.group) return false;
  const areAbroad =
    one.country !== undefined && other.country !== undefined && one.country !== other.country;
  return (
    !areAbroad && one.city !== undefined && plainForm(one.city) === plainForm(other.city ?? '')
  );
}
