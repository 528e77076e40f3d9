/** A word in the forms that a text may give it. */
export interface WordForms {
  /** Folded; what all its forms begin with. */
  readonly stem: string;
  readonly pattern: RegExp;
}

const escapes = /[.*+?^${}()|[\]\\]/gu;

/** Endings of Russian nouns, adjectives and names, and what makes an adjective or a citizen of a town's name. */
const RUSSIAN = '(?:(?:ск|цк|ск|чан|ц|ец|н)?\\p{L}{0,4})';

/** The forms of a folded word: Russian cases, Arabic articles, particles and endings, Latin plurals. */
export function formsOf(word: string, isDistinctive: boolean): WordForms {
  if (/^\p{Script=Cyrillic}/u.test(word)) {
    const bare = word.replace(/(?:[аеиоуыэюя]?[иь]|[аеоуыэюя]{1,2}|ого|его|ец)$/u, '');
    const stem = bare.length >= 3 ? bare : word;
    const ending = stem.length >= 4 ? RUSSIAN : '\\p{L}{0,3}';
    // "Камень" is "камня" in the genitive: a vowel before the last consonant goes.
    const short = stem.replace(/(?<=[^аеиоуыэюяьъ])[ео](?=[^аеиоуыэюяьъ]$)/u, '');
    return {
      stem: short === stem ? stem : stem.slice(0, -2),
      pattern: new RegExp(`^(?:${stem}|${short})${ending}$`, 'u'),
    };
  }
  if (/^\p{Script=Arabic}/u.test(word)) {
    const bare = word.length > 4 ? word.replace(/^ال/u, '') : word;
    const stem = bare.length >= 4 ? bare.replace(/ه$/u, '') : bare;
    return { stem, pattern: new RegExp(`^${stem}\\p{L}{0,3}$`, 'u') };
  }
  const stem = word.replace(escapes, '\\$&');
  const ending = isDistinctive && word.length >= 6 ? '\\p{L}{0,4}' : '(?:e?s)?';
  return { stem: word, pattern: new RegExp(`^${stem}${ending}$`, 'u') };
}

/** An Arabic word without the particles and the article that are written together with it; each way to read them. */
export function withoutParticles(word: string): readonly string[] {
  if (!/^\p{Script=Arabic}/u.test(word)) return [word];
  const ways = [word];
  for (const particle of [/^[وف]/u, /^[بلك]/u, /^[وف][بلك]/u]) {
    const rest = word.replace(particle, '');
    if (rest !== word) ways.push(rest);
  }
  return [...new Set(ways.flatMap((way) => [way, way.replace(/^(?:ال|لل|ل(?=ل))/u, '')]))].filter(
    (way) => way.length >= 2,
  );
}

const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('абвгдежзиклмнопрстуфхцчшщъыьэюя').map((letter, index) => [
    letter,
    'a b v g d e Z z i k l m n o p r s t u f h C Q X X  i  e u a'.split(' ')[index] ?? '',
  ]),
);

/**
 * What a Russian name and its spellings in Latin letters have in common, however they are transliterated; no word of any
 * language. The word is folded.
 */
export function sound(word: string): string {
  const latin = /^\p{Script=Cyrillic}/u.test(word)
    ? Array.from(word)
        .map((letter) => LETTERS[letter] ?? letter)
        .join('')
    : word
        .replace(/shch|sch/gu, 'X')
        .replace(/sh/gu, 'X')
        .replace(/tch|ch/gu, 'Q')
        .replace(/zh/gu, 'Z')
        .replace(/kh/gu, 'h')
        .replace(/t[sz]/gu, 'C')
        .replace(/ph/gu, 'f')
        .replace(/x/gu, 'ks')
        .replace(/[cq]/gu, 'k')
        .replace(/w/gu, 'v')
        .replace(/[yj]/gu, 'i');
  return latin
    .replace(/[ie]+(?=[aou])/gu, '')
    .replace(/ie/gu, 'e')
    .replace(/ou/gu, 'u')
    .replace(/(.)\1+/gu, '$1');
}
