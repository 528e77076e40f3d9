import { createRequire } from 'node:module';

/** Whether a word, in lower case and without accents, is one of the English language and not a name alone. */
export type IsOrdinary = (word: string) => boolean;

/** Loads the words of `natural`'s English lexicon; other spellings and endings of theirs count as well. */
export function loadOrdinaryWords(): IsOrdinary {
  const lexicon: unknown = createRequire(import.meta.url)(
    'natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json',
  );
  const words = new Set(
    Object.keys(lexicon !== null && typeof lexicon === 'object' ? lexicon : {}).filter((word) =>
      /^[a-z]+$/u.test(word),
    ),
  );
  return (word) => spellingsOf(word).some((one) => words.has(one));
}

/** As Americans write it, and without the endings of plurals and verbs. */
function spellingsOf(word: string): readonly string[] {
  const bare = word.replace(/(?:ies|es|s|ed|ing)$/u, '');
  return [word, bare, `${bare}e`, `${bare}y`].flatMap((one) =>
    one.length < 3
      ? []
      : [
          one,
          one.replace(/our/u, 'or'),
          one.replace(/is(?=e|ing|ation)/u, 'iz'),
          one.replace(/tre$/u, 'ter'),
        ],
  );
}
