/** Number of letters to insert, delete, replace or swap with a neighbour (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (next[j - 1] ?? 0) + 1,
        (row[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Letters only, so that `issued_by`, `issued-by` and `IssuedBy` are all the key `issuedBy`. */
function plain(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Longer words than this are no slip of the pen, and comparing them would take long. */
const LONGEST_WORD = 60;

/** The word that `written` was probably meant to be: at most a third of its letters wrong; the first of equals. */
export function nearest(written: string, words: readonly string[]): string | undefined {
  if (written.length > LONGEST_WORD) return undefined;
  let best: { word: string; cost: number } | undefined;
  for (const word of words) {
    const cost = distance(plain(written), plain(word));
    const bearable = Math.max(
      1,
      Math.floor(Math.max(plain(written).length, plain(word).length) / 3),
    );
    const shared = cost < Math.max(plain(written).length, plain(word).length);
    if (shared && cost <= bearable && (best === undefined || cost < best.cost))
      best = { word, cost };
  }
  return best?.word;
}
