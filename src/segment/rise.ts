/** Length of the longest strictly rising choice from a sequence. */
export function longestRise(sequence: readonly number[]): number {
  const tails: number[] = [];
  for (const value of sequence) {
    const at = tails.findIndex((tail) => tail >= value);
    if (at < 0) tails.push(value);
    else tails[at] = value;
  }
  return tails.length;
}
