/** Marks and spaces that a reader does not tell apart are one. */
function plain(text: string): string[] {
  const same = text.normalize('NFC').replace(/[’‘]/gu, "'").replace(/\s+/gu, ' ').trim();
  // Chinese has no spaces between words; lines end anywhere.
  return Array.from(/\p{Script=Han}/u.test(same) ? same.replace(/ /g, '') : same);
}

/** Character error rate: insertions, deletions and replacements by the length of the truth (V. Levenshtein, 1966). */
export function errorRate(truth: string, found: string): number {
  const [wanted, given] = [plain(truth), plain(found)];
  let row = Array.from({ length: given.length + 1 }, (_, i) => i);
  wanted.forEach((letter, i) => {
    const next = [i + 1];
    given.forEach((other, j) => {
      const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    });
    row = next;
  });
  return (row.at(-1) ?? 0) / Math.max(wanted.length, 1);
}
