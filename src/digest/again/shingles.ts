import { standsAlone } from './tokens.js';

/** What a shingle holds: five words, or eight characters of writing without spaces. */
const FULL = 40;
const WORD = 8;
const CHARACTER = 5;

/** The overlapping short stretches of a text: one from each of its tokens on, as far as it has room. */
export interface Shingles {
  /** By the index of its first token; 32 bits. */
  readonly hashes: Uint32Array;
  /** Index behind its last token. */
  readonly ends: Uint32Array;
  /** The hashes in ascending order, each once. */
  readonly sorted: Uint32Array;
}

/** A text shorter than one shingle has one, which is the text. */
export function shinglesOf(tokens: readonly string[]): Shingles {
  const hashed = Uint32Array.from(tokens, hashOf);
  const weights = Uint8Array.from(tokens, (token) => (standsAlone(token) ? CHARACTER : WORD));
  const hashes: number[] = [];
  const ends: number[] = [];
  let end = 0;
  let weight = 0;
  for (let start = 0; start < tokens.length; start += 1) {
    while (weight < FULL && end < tokens.length) weight += weights[end++] ?? 0;
    if (weight < FULL && start > 0) break;
    hashes.push(joined(hashed, start, end));
    ends.push(end);
    weight -= weights[start] ?? 0;
  }
  const sorted = Uint32Array.from(new Set(hashes)).sort();
  return { hashes: Uint32Array.from(hashes), ends: Uint32Array.from(ends), sorted };
}

/** Which tokens stand in a shingle that `has` holds; as long as the tokens. */
export function coveredBy(
  { hashes, ends }: Shingles,
  length: number,
  has: (hash: number) => boolean,
): Uint8Array {
  const covered = new Uint8Array(length);
  let done = 0;
  hashes.forEach((hash, start) => {
    if (!has(hash)) return;
    const end = ends[start] ?? start;
    covered.fill(1, Math.max(start, done), end);
    done = Math.max(done, end);
  });
  return covered;
}

/** Whether a sorted list holds a number. */
export function holds(sorted: Uint32Array, wanted: number): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === wanted;
}

/** FNV-1a over UTF-16 code units. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return mixed(hash);
}

function joined(hashed: Uint32Array, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1)
    hash = Math.imul(hash ^ (hashed[at] ?? 0), 0x01000193) + 1;
  return mixed(hash);
}

/** Spreads what differs over all bits (the finalizer of MurmurHash3). */
export function mixed(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
