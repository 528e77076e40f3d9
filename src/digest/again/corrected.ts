import type { Compared, Group, Standing } from './same-again.js';
import type { Voice } from './voice.js';

/** What was found, with what the drafter's register says in its place: of whom one is a duplicate, what it supersedes. */
export function withCorrections(voices: readonly Voice[], found: Compared): Compared {
  const indexOf = new Map(voices.map(({ reading }, index) => [reading.entry.id, index]));
  const standings = new Map(found.standings);
  const supersedes = new Map(found.supersedes);
  const groups: Group[] = [...found.groups];
  const say = (index: number, standing: Standing): void => {
    standings.set(index, standing);
    const kind = standing.reason === 'superseded' ? 'version' : 'duplicate';
    groups.push({ kind, first: standing.of, others: [index], counted: [], senders: 1 });
  };
  voices.forEach(({ reading: { corrections } }, index) => {
    const original = indexOf.get(corrections?.duplicateOf ?? '');
    const older = indexOf.get(corrections?.supersedes ?? '');
    if (original !== undefined && original !== index)
      say(index, { reason: 'duplicate', of: original });
    if (older !== undefined && older !== index) {
      say(older, { reason: 'superseded', of: index });
      supersedes.set(index, older);
    }
  });
  return {
    standings,
    supersedes,
    groups: groups.flatMap((group) => stillHolding(group, standings)),
    doubts: found.doubts.filter((pair) => pair.every((index) => !standings.has(index))),
  };
}

/** A group without those that the register has put elsewhere; nothing where none is left. */
function stillHolding(group: Group, standings: ReadonlyMap<number, Standing>): Group[] {
  const others = group.others.filter(
    (index) => standings.has(index) || group.counted.includes(index),
  );
  const counted = group.counted.filter((index) => !standings.has(index));
  if (group.kind === 'spoken')
    return counted.length === 0 ? [] : [{ ...group, others: counted, counted }];
  return others.length === 0 ? [] : [{ ...group, others, counted }];
}
