let words: unknown;

/** A word of the page's language; the key itself where there is none. */
export function say(key: string): string {
  words ??= JSON.parse(document.getElementById('words')?.textContent ?? '{}');
  const word: unknown = typeof words === 'object' && words !== null && Reflect.get(words, key);
  return typeof word === 'string' ? word : key;
}

/** Has a screen reader say something that is only seen otherwise. */
export function announce(text: string): void {
  const place = document.getElementById('said');
  if (place) place.textContent = text;
}
