import { likelyPairs } from './candidates.js';
import { sharedFigures } from './figures.js';
import { likenessOf, type Likeness } from './likeness.js';
import { newerOf, versionOf } from './order.js';
import { isOneSender, keysOf } from './sender.js';
import { areApart } from './spoken.js';
import { isTranslated } from './translated.js';
import { bytesOf, type Voice } from './voice.js';

/**
 * What two submissions are to each other: one text twice (`copy`); one sender's, `b` or `a` the newer; one text in two
 * languages; one letter of two senders (`shared`, to the letter or nearly), or something that a person must judge.
 */
export type Kinship =
  | { readonly kind: 'copy' | 'translation' | 'doubt' }
  | { readonly kind: 'version'; readonly newer: 'a' | 'b' }
  | { readonly kind: 'shared'; readonly identical: boolean };

/** Two submissions by their indices, the lower first. */
export interface Kin {
  readonly a: number;
  readonly b: number;
  readonly kinship: Kinship;
}

/** One sender with more submissions than this sends for others; then each is compared with its neighbours only. */
const LARGEST_HOUSE = 40;

/** Shares of a text that stand in another: nearly all, most, half, and some. */
const TWIN = 0.95;
const NEAR = 0.7;
const HALF = 0.5;
const SOME = 0.15;

/** A text of fewer words is too short to be told from others. */
const LEAST_WORDS = 12;

export function kinOf(voices: readonly Voice[]): Kin[] {
  const shingles = voices.map(({ statement }) =>
    statement.tokens.length < LEAST_WORDS ? new Uint32Array() : statement.shingles.sorted,
  );
  const pairs = new Map<number, readonly [number, number]>();
  for (const [a, b] of [...likelyPairs(shingles), ...pairsOfSenders(voices)]) {
    pairs.set(a * voices.length + b, [a, b]);
  }
  return [...pairs.values()].flatMap(([a, b]) => {
    const [one, other] = [voices[a], voices[b]];
    if (one === undefined || other === undefined || one.isAlone || other.isAlone) return [];
    const kinship = kinshipOf(one, other);
    return kinship === undefined || isDenied(kinship, one, other) ? [] : [{ a, b, kinship }];
  });
}

/** The drafter says that the newer one takes no other's place. */
function isDenied(kinship: Kinship, a: Voice, b: Voice): boolean {
  if (kinship.kind !== 'version') return false;
  return (kinship.newer === 'a' ? a : b).reading.corrections?.supersedes === null;
}

function pairsOfSenders(voices: readonly Voice[]): (readonly [number, number])[] {
  const houses = new Map<string, number[]>();
  voices.forEach((voice, index) => {
    for (const key of [...keysOf(voice.sender), `bytes ${bytesOf(voice)}`]) {
      const house = houses.get(key);
      if (house === undefined) houses.set(key, [index]);
      else house.push(index);
    }
  });
  return [...houses.values()].flatMap((house) =>
    house.flatMap((b, at) => {
      const earlier = house.length > LARGEST_HOUSE ? house.slice(at - 1, at) : house.slice(0, at);
      return earlier.map((a) => [a, b] as const);
    }),
  );
}

function kinshipOf(a: Voice, b: Voice): Kinship | undefined {
  if (areApart(a, b)) return undefined;
  if (bytesOf(a) === bytesOf(b)) return { kind: 'copy' };
  if ([a, b].some(({ statement }) => statement.tokens.length < LEAST_WORDS)) return undefined;
  const one = isOneSender(a.sender, b.sender);
  const likeness = likenessOf(a.statement, b.statement);
  if (likeness.identical) return one === 'no' ? { kind: 'shared', identical: true } : asTwins(a, b);
  if (sharesHouse(a, b)) {
    const translation = translationOf(a, b);
    if (translation !== undefined) return translation;
  }
  const isNear = likeness.covers.every(({ share }) => share >= NEAR);
  if (one === 'no') return isNear ? { kind: 'shared', identical: false } : undefined;
  if (one === 'unknown') return isNear ? ofStrangers(a, b, likeness) : undefined;
  return ofOneSender(a, b, likeness);
}

/** Names tell little here: they are translated, too. */
function sharesHouse(a: Voice, b: Voice): boolean {
  const keys = new Set(keysOf(a.sender));
  return keysOf(b.sender).some((key) => keys.has(key));
}

/** One text twice, unless the names of the files or a message say that one is the newer version. */
function asTwins(a: Voice, b: Voice): Kinship {
  const isMarked = versionOf(a.sender) !== versionOf(b.sender) || a.sender.says !== b.sender.says;
  const newer = newerOf(a.sender, b.sender);
  return isMarked && newer !== 'doubt' ? { kind: 'version', newer } : { kind: 'copy' };
}

function ofStrangers(a: Voice, b: Voice, likeness: Likeness): Kinship {
  const areLoose = a.sender.address === undefined && b.sender.address === undefined;
  return areLoose && areTwins(a, b, likeness)
    ? { kind: 'copy' }
    : { kind: 'shared', identical: false };
}

function areTwins(a: Voice, b: Voice, { covers }: Likeness): boolean {
  return (
    covers.every(({ share }) => share >= TWIN) &&
    a.figures.size === b.figures.size &&
    sharedFigures(a.figures, b.figures) === a.figures.size
  );
}

function ofOneSender(a: Voice, b: Voice, likeness: Likeness): Kinship | undefined {
  if (areTwins(a, b, likeness)) return asTwins(a, b);
  const [ofA, ofB] = likeness.covers.map(({ share }) => share);
  const most = Math.max(ofA ?? 0, ofB ?? 0);
  const newer = newerOf(a.sender, b.sender);
  if (newer !== 'doubt') {
    const says = (newer === 'a' ? a : b).sender.says;
    const kept = (newer === 'a' ? ofB : ofA) ?? 0;
    if (kept >= HALF || (says === 'replaces' && most >= SOME)) return { kind: 'version', newer };
  }
  return most >= HALF ? { kind: 'doubt' } : undefined;
}

function translationOf(a: Voice, b: Voice): Kinship | undefined {
  const is = isTranslated(a, b);
  if (is === 'no') return undefined;
  return { kind: is === 'yes' ? 'translation' : 'doubt' };
}
