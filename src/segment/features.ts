/** Diacritics, Arabic vowel signs and tatweel do not tell words apart here. */
const MARKS = /[\p{M}ـ]+/gu;
const ASCII = /^[\0-\x7f]*$/;
/** Latin and Cyrillic words stand before it, Arabic and Chinese ones behind. */
const FIRST_JOINED = '\u0600';
const WORDS = /\p{Script=Han}+|[\p{L}\p{N}]+/gu;
/** Letters that keep a word's sense; endings are cut instead of stemmed, alike in all alphabets. */
const STEM_LENGTH = 5;
const ARABIC_PREFIX = /^(?:[وفبكل]?ال|لل|[وفبكل](?=\p{Script=Arabic}{4}))/u;

/**
 * What of a text is compared: stems of words, pairs of Chinese characters; each once, in order of appearance.
 * Words of one or two Latin or Cyrillic letters are left out.
 */
export function featuresOf(text: string): ReadonlySet<string> {
  const features = new Set<string>();
  for (const word of plainOf(text).match(WORDS) ?? []) {
    if (word < FIRST_JOINED) addStem(word, features, STEM_LENGTH);
    else if (/^\p{Script=Han}/u.test(word)) addPairs(word, features);
    else if (/^\p{Script=Arabic}/u.test(word))
      addStem(word.replace(ARABIC_PREFIX, ''), features, 4);
    else addStem(word, features, STEM_LENGTH);
  }
  return features;
}

function plainOf(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text.normalize('NFKC').toLowerCase().normalize('NFD').replace(MARKS, '');
}

function addPairs(run: string, features: Set<string>): void {
  const characters = Array.from(run);
  if (characters.length === 1) return;
  for (let at = 0; at + 1 < characters.length; at++) {
    features.add(`${characters[at] ?? ''}${characters[at + 1] ?? ''}`);
  }
}

function addStem(word: string, features: Set<string>, length: number): void {
  if (word.length > 2) features.add(word.slice(0, length));
}
