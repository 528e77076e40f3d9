const OTHERS: Readonly<Record<string, string>> = {
  ς: 'σ',
  ى: 'ي',
  ة: 'ه',
  ı: 'i',
  '’': "'",
  '‘': "'",
};

/** A text as it is compared: without capitals, accents, Arabic vowels and tatweel, and variants of one letter alike. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\u0640\u200b-\u200f\u00ad]/gu, '')
    .replace(/[ςىةı’‘]/gu, (letter) => OTHERS[letter] ?? letter)
    .replace(/\s+/gu, ' ');
}

/** Where in a text, in UTF-16 units, stretches stand whose folded form is one of `needles`; ascending and disjoint. */
export function placesOf(text: string, needles: readonly string[]): (readonly [number, number])[] {
  const { folded, at } = withPlaces(text);
  const found: [number, number][] = [];
  for (const needle of needles) {
    if (needle === '') continue;
    for (
      let from = folded.indexOf(needle);
      from >= 0;
      from = folded.indexOf(needle, from + needle.length)
    ) {
      found.push([at[from] ?? 0, at[from + needle.length] ?? text.length]);
    }
  }
  let next = 0;
  return found
    .sort(([a], [b]) => a - b)
    .filter(([start, end]) => {
      if (start < next) return false;
      next = end;
      return true;
    });
}

/** The folded text, and for each of its units the place in the text that it comes from. */
function withPlaces(text: string): { readonly folded: string; readonly at: readonly number[] } {
  const at: number[] = [];
  let folded = '';
  let place = 0;
  for (const character of text) {
    const piece = fold(character);
    const next = piece === ' ' && folded.endsWith(' ') ? '' : piece;
    at.push(...Array<number>(next.length).fill(place));
    folded += next;
    place += character.length;
  }
  return { folded, at };
}
