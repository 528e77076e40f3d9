/**
 * The words of a text as the project's score compares them: runs of letters and digits without case, marks and
 * compatibility forms, and each Han character by itself.
 */
export function tokensOf(text: string): string[] {
  const plain = text.normalize('NFKC').toLowerCase().normalize('NFD');
  return (
    plain
      .replace(/[\p{M}\u0640]+/gu, '')
      .match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? []
  );
}

/** The same as it stands on paper: with case, marks and every sign of punctuation, each sign by itself. */
export function signsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+|[^\s\p{L}\p{N}\p{M}]/gu) ?? []
  );
}

/** Share of `wanted` that `found` holds, each as often, in whatever order; 1 where nothing is wanted. */
export function recall(wanted: readonly string[], found: readonly string[]): number {
  const left = new Map<string, number>();
  for (const token of found) left.set(token, (left.get(token) ?? 0) + 1);
  const met = wanted.filter((token) => {
    const count = left.get(token) ?? 0;
    left.set(token, count - 1);
    return count > 0;
  });
  return wanted.length === 0 ? 1 : met.length / wanted.length;
}

/**
 * Share of `wanted` that `found` holds in the same order: their longest common subsequence, after the bits of Hyyrö
 * (2004), "Bit-parallel LCS-length computation revisited". 1 where nothing is wanted.
 */
export function orderedRecall(wanted: readonly string[], found: readonly string[]): number {
  if (wanted.length === 0) return 1;
  const places = new Map<string, bigint>();
  for (const [token, indices] of indicesOf(wanted)) {
    const bits = new Uint8Array(wanted.length);
    for (const index of indices) bits[wanted.length - 1 - index] = 1;
    places.set(token, BigInt(`0b${bits.join('')}`));
  }
  const all = (1n << BigInt(wanted.length)) - 1n;
  let row = all;
  for (const token of found) {
    const matches = places.get(token);
    if (matches === undefined) continue;
    const both = row & matches;
    row = ((row + both) | (row - both)) & all;
  }
  const unmet = row.toString(2).replaceAll('0', '').length;
  return (wanted.length - unmet) / wanted.length;
}

function indicesOf(tokens: readonly string[]): Map<string, number[]> {
  const indices = new Map<string, number[]>();
  tokens.forEach((token, index) => {
    const known = indices.get(token);
    if (known) known.push(index);
    else indices.set(token, [index]);
  });
  return indices;
}
