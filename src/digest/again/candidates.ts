import { mixed } from './shingles.js';

const BINS = 128;

/** Bins that must agree together; so about half of all shingles shared is found almost surely, a fifth hardly ever. */
const ROWS = 4;

/**
 * Pairs of texts that are likely to share half of their shingles or more, as indices with the lower first. Time and
 * pairs grow with the number of texts, not with its square: of many alike, each is paired with the first and with its
 * neighbour. (One-permutation MinHash, densified, with banding.)
 */
export function likelyPairs(texts: readonly Uint32Array[]): readonly (readonly [number, number])[] {
  const sketches = texts.map(sketchOf);
  const pairs = new Map<number, readonly [number, number]>();
  const add = (a: number, b: number): void => {
    if (a !== b) pairs.set(a * texts.length + b, [a, b]);
  };
  for (let band = 0; band < BINS; band += ROWS) {
    const buckets = new Map<string, { readonly first: number; last: number }>();
    sketches.forEach((sketch, index) => {
      if (sketch === undefined) return;
      const key = sketch.subarray(band, band + ROWS).join();
      const bucket = buckets.get(key);
      if (bucket === undefined) {
        buckets.set(key, { first: index, last: index });
      } else {
        add(bucket.first, index);
        add(bucket.last, index);
        bucket.last = index;
      }
    });
  }
  return [...pairs.values()].sort(([a, b], [c, d]) => a - c || b - d);
}

/** The least hash in each bin; undefined for a text without shingles. */
function sketchOf(hashes: Uint32Array): Uint32Array | undefined {
  if (hashes.length === 0) return undefined;
  const least = new Uint32Array(BINS).fill(0xffffffff);
  const filled = new Uint8Array(BINS);
  for (const hash of hashes) {
    const bin = hash % BINS;
    const value = mixed(hash ^ 0x9e3779b9);
    filled[bin] = 1;
    if (value < (least[bin] ?? 0)) least[bin] = value;
  }
  return least.map((value, bin) => (filled[bin] === 1 ? value : borrowed(least, filled, bin)));
}

/** A short text leaves bins empty; each takes its value from a full one that depends on the bin alone. */
function borrowed(least: Uint32Array, filled: Uint8Array, bin: number): number {
  for (let attempt = 1; ; attempt += 1) {
    const other = mixed(bin * 0x10001 + attempt) % BINS;
    if (filled[other] === 1) return least[other] ?? 0;
  }
}
