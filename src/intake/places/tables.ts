/** Words by the country they tell, from `CODE word,word;CODE word`: as written there, to ISO 3166-1 alpha-2. */
export function wordsByCountry(table: string): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const entry of table.split(/;\s*/u)) {
    const line = entry.trim();
    for (const word of line.slice(3).split(',')) {
      if (word !== '' && !codes.has(word)) codes.set(word, line.slice(0, 2));
    }
  }
  return codes;
}

export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

/** Longest first, so that a name is not found in a longer one. */
export function longestFirst(words: Iterable<string>): string[] {
  return [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
