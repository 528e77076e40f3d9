import type { Removal, SameAgain } from '../../model/index.js';
import { campaignsOf, sendersOf } from './campaigns.js';
import { kinOf, type Kin } from './kinship.js';
import { alsoInWriting } from './spoken.js';
import { unionOver } from './union.js';
import type { Voice } from './voice.js';

/** What became of a voice that another stands for. */
export interface Standing {
  readonly reason: Extract<Removal, 'superseded' | 'duplicate' | 'translation' | 'campaign'>;
  /** Index of the one that stands for it. */
  readonly of: number;
}

export interface Compared {
  /** By index; those that stand for themselves have none. */
  readonly standings: ReadonlyMap<number, Standing>;
  /** The version next to the newest, by the index of the newest. */
  readonly supersedes: ReadonlyMap<number, number>;
  readonly groups: readonly Group[];
  /** Pairs of which nothing was removed, though they look alike. */
  readonly doubts: readonly (readonly [number, number])[];
}

/** The same as `SameAgain`, by indices. */
export interface Group extends Pick<SameAgain, 'kind' | 'senders'> {
  readonly first: number;
  readonly others: readonly number[];
  readonly counted: readonly number[];
}

/**
 * Which submissions say the same, and which of them counts: of versions the newest, of a text in several formats the one
 * that can be cited best, of translations the original, of a campaign the first. `order` puts the one to be counted first.
 */
export function compared(
  voices: readonly Voice[],
  order: (a: number, b: number) => number,
  outranks: (newer: number, older: number) => boolean,
): Compared {
  const kin = withoutLonelyTwins(kinOf(voices), voices);
  const standings = new Map<number, Standing>();
  const copies = setsOf(voices.length, kin, 'copy', (index) => index, order);
  const copied = heads(copies);
  const versions = versionsOf(voices.length, kin, copied, outranks);
  const newest = (index: number): number => {
    const root = copied(index);
    return versions.newest.get(root) ?? root;
  };
  const translations = setsOf(voices.length, kin, 'translation', newest, (a, b) => {
    const isTranslation = (index: number) => Number(voices[index]?.sender.isTranslation === true);
    return isTranslation(a) - isTranslation(b) || order(a, b);
  });
  const translated = heads(translations);
  const rootOf = (index: number): number => translated(newest(index));
  const { campaigns, doubtful } = campaignsOf(voices, kin, rootOf, order);
  for (const { first, copies: letters } of campaigns) mark(standings, letters, 'campaign', first);
  for (const [first, ...others] of translations) mark(standings, others, 'translation', first);
  for (const [first, ...others] of copies) mark(standings, others, 'duplicate', first);
  voices.forEach((_, index) => {
    const by = newest(index);
    if (by !== copied(index)) standings.set(index, { reason: 'superseded', of: by });
  });
  const groups: Group[] = [
    ...versions.groups.map((members) => plainGroup('version', members, voices)),
    ...copies.map((members) => plainGroup('duplicate', members, voices)),
    ...translations.map((members) => plainGroup('translation', members, voices)),
    ...campaigns.map(({ first, copies: letters, further, senders }) => {
      const others = [...letters, ...further].sort((a, b) => a - b);
      return { kind: 'campaign', first, others, counted: further, senders } as const;
    }),
    ...alsoInWriting(voices, (index) => standings.has(index)),
  ];
  return {
    standings,
    supersedes: versions.supersedes,
    groups,
    doubts: doubtsOf(kin, doubtful, standings),
  };
}

/** Word for word the same from two senders only is no campaign: somebody passed the same text on. */
function withoutLonelyTwins(kin: readonly Kin[], voices: readonly Voice[]): readonly Kin[] {
  const union = unionOver(voices.length);
  for (const { a, b, kinship } of kin) if (kinship.kind === 'shared') union.join(a, b);
  const sizes = new Map(union.sets().map((set) => [set[0], sendersOf(set, voices)]));
  return kin.map((one) => {
    const isLonely = (sizes.get(union.rootOf(one.a)) ?? 0) < 3;
    const isTwin = one.kinship.kind === 'shared' && one.kinship.identical;
    return isTwin && isLonely ? { ...one, kinship: { kind: 'copy' } } : one;
  });
}

/** Sets of those that are one kind of kin, each with the one to be counted first. */
function setsOf(
  size: number,
  kin: readonly Kin[],
  kind: 'copy' | 'translation',
  rootOf: (index: number) => number,
  order: (a: number, b: number) => number,
): (readonly number[])[] {
  const union = unionOver(size);
  for (const { a, b, kinship } of kin) {
    if (kinship.kind === kind) union.join(rootOf(a), rootOf(b));
  }
  return union.sets().map((set) => [...set].sort(order));
}

function heads(sets: readonly (readonly number[])[]): (index: number) => number {
  const first = new Map(sets.flatMap((set) => set.map((index) => [index, set[0] ?? index])));
  return (index) => first.get(index) ?? index;
}

interface Versions {
  /** Of each that is superseded. */
  readonly newest: ReadonlyMap<number, number>;
  readonly supersedes: ReadonlyMap<number, number>;
  /** Newest first. */
  readonly groups: readonly (readonly number[])[];
}

function versionsOf(
  size: number,
  kin: readonly Kin[],
  rootOf: (index: number) => number,
  outranks: (newer: number, older: number) => boolean,
): Versions {
  const newer = new Map<number, Set<number>>();
  for (const { a, b, kinship } of kin) {
    if (kinship.kind !== 'version') continue;
    const [to, from] = kinship.newer === 'a' ? [a, b] : [b, a];
    const [over, under] = [rootOf(to), rootOf(from)];
    if (over === under || !outranks(over, under)) continue;
    newer.set(under, (newer.get(under) ?? new Set()).add(over));
  }
  const newest = new Map<number, number>();
  for (const start of newer.keys()) {
    const top = topOf(start, newer);
    if (top !== start) newest.set(start, top);
  }
  const chains = new Map<number, number[]>();
  for (const [older, top] of newest) chains.set(top, [...(chains.get(top) ?? []), older]);
  const depth = (index: number): number => newer.get(index)?.size ?? 0;
  const groups = [...chains].map(([top, older]) => [
    top,
    ...older.sort((a, b) => depth(a) - depth(b) || b - a),
  ]);
  const supersedes = new Map(groups.map(([top, next]) => [top ?? size, next ?? size]));
  return { newest, supersedes, groups };
}

/** The end of the way from version to newer version; where it goes in a circle, its start. */
function topOf(start: number, newer: ReadonlyMap<number, ReadonlySet<number>>): number {
  const passed = new Set<number>([start]);
  let at = start;
  for (;;) {
    const next = [...(newer.get(at) ?? [])].sort((a, b) => a - b).at(-1);
    if (next === undefined) return at;
    if (passed.has(next)) return start;
    passed.add(next);
    at = next;
  }
}

function mark(
  standings: Map<number, Standing>,
  others: readonly number[],
  reason: Standing['reason'],
  first: number | undefined,
): void {
  for (const index of others) if (first !== undefined) standings.set(index, { reason, of: first });
}

function plainGroup(
  kind: Group['kind'],
  [first = 0, ...others]: readonly number[],
  voices: readonly Voice[],
): Group {
  const senders = sendersOf([first, ...others], voices);
  return { kind, first, others: others.sort((a, b) => a - b), counted: [], senders };
}

function doubtsOf(
  kin: readonly Kin[],
  doubtful: readonly (readonly number[])[],
  standings: ReadonlyMap<number, Standing>,
): (readonly [number, number])[] {
  const pairs = kin.flatMap(({ a, b, kinship }) =>
    kinship.kind === 'doubt' ? [[a, b] as const] : [],
  );
  const shared = doubtful.flatMap(([first, ...others]) =>
    others.flatMap((other) => (first === undefined ? [] : [[first, other] as const])),
  );
  const open = [...pairs, ...shared].filter((pair) => pair.every((index) => !standings.has(index)));
  const once = new Map<number, readonly [number, number]>();
  for (const [a, b] of open) {
    const [low, high] = a < b ? [a, b] : [b, a];
    if (!once.has(high)) once.set(high, [low, high]);
  }
  return [...once.values()].sort(([a, b], [c, d]) => a - c || b - d);
}
