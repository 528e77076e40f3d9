import type { Reading } from '../model/index.js';
import { countryNames, isLittle } from './common-words.js';
import type { Secret, Secrets } from './finder.js';
import { foldedText } from './folding.js';
import { hanNames, hanPersons } from './han-names.js';
import type { Known, Name } from './naming.js';
import type { Vocabulary } from './vocabulary.js';

/** A word of fewer letters is no name by itself; nor is a key of fewer found inside an address. */
const SHORTEST = 3;
const SHORTEST_KEY = 4;

/** What must not be shown of a withheld submission, wherever in the edition it stands. */
export function secretsOf(known: Known, { content }: Reading, vocabulary: Vocabulary): Secrets {
  const { group, country } = content?.submitter ?? {};
  const places = new Set(known.places.flatMap(wordsOf));
  const parts = known.names.flatMap((name) => partsOf(name, places, vocabulary));
  const countries = group === 'state' && country !== undefined ? countryNames(country) : [];
  const ofPlaces = [...known.places, ...known.edges].flatMap((place) =>
    placesOf(place, vocabulary),
  );
  const secrets = [
    ...parts,
    ...ofPlaces,
    ...countries.flatMap((name) => missionsOf(name, known.names)),
    ...countries.map((name): Secret => ({ words: contentOf(name), capital: true, place: true })),
  ].filter(({ words }) => words.length > 0);
  const written = [...known.names.map(({ text }) => text), ...known.places];
  return {
    secrets,
    han: [
      ...written.flatMap(hanNames),
      ...known.names.filter(({ of }) => of === 'person').flatMap(({ text }) => hanPersons(text)),
      ...countries.filter((name) => /^\p{Script=Han}{2,}/u.test(name)),
    ],
    keys: [
      ...parts.flatMap((secret) => keyOf(secret)),
      ...known.hosts.map((host) => foldedText(host).replace(/[^\p{L}\p{N}]+/gu, '')),
    ].filter((key) => key.length >= SHORTEST_KEY),
  };
}

/** A word that its sender's name shares with others finds no address by itself. */
function keyOf({ words, capital, place }: Secret): readonly string[] {
  return capital === true || place === true ? [] : [words.join('')];
}

export function wordsOf(text: string): string[] {
  return foldedText(text).match(/\p{L}+/gu) ?? [];
}

function contentOf(text: string): string[] {
  return wordsOf(text).filter((word) => !/^\p{Script=Han}/u.test(word) && !isLittle(word));
}

/** The whole name, what of it is its own, and each word that is no other's. */
function partsOf(name: Name, places: ReadonlySet<string>, vocabulary: Vocabulary): Secret[] {
  const content = contentOf(name.text);
  const namesNobody = name.of === 'person' ? vocabulary.namesNoPerson : vocabulary.namesNobody;
  const core = content.filter((word) => !namesNobody(word));
  if (core.length === 0) return [];
  const phrases = [...new Set([content.join(' '), core.join(' ')])]
    .map((phrase) => phrase.split(' '))
    .filter((words) => words.length > 1 && words.length <= 8);
  const sole = core.length === 1;
  const singles = core.flatMap((word, index): Secret[] => {
    if (word.length < SHORTEST) return [];
    const ownPlace = places.has(word) &&
      !(sole && name.of === 'winner') && { place: true as const };
    if (!vocabulary.isOrdinary(word)) {
      const short = word.length === SHORTEST && !/^\p{Lo}/u.test(word);
      return [{ words: [word], ...(short && { capital: true }), ...ownPlace }];
    }
    const isSurname = name.of === 'person' && index === core.length - 1;
    const means = (sole && name.of !== 'line') || isSurname;
    return means ? [{ words: [word], capital: true, ...ownPlace }] : [];
  });
  return [...phrases.map((words): Secret => ({ words })), ...singles, ...joined(phrases)];
}

/** "HarbourWatch". */
function joined(phrases: readonly (readonly string[])[]): readonly Secret[] {
  return phrases.map((words) => ({ words: [words.join('')] }));
}

/** Towns and what else a letterhead names, unless many speak of it. */
function placesOf(text: string, vocabulary: Vocabulary): readonly Secret[] {
  return contentOf(text)
    .filter((word) => word.length > SHORTEST && !vocabulary.namesNobody(word))
    .filter((word) => !vocabulary.isOrdinary(word) && !vocabulary.isWidelyKnown(word))
    .map((word): Secret => ({ words: [word], place: true }));
}

/** "Permanent Mission of Gabon": a State's bodies, of whose names only the country's is its own. */
function missionsOf(country: string, names: readonly Name[]): readonly Secret[] {
  const own = contentOf(country);
  return names
    .filter(({ of }) => of !== 'label')
    .map(({ text }) => contentOf(text))
    .filter((words) => words.length > own.length && words.length <= 8)
    .filter((words) => own.length > 0 && own.every((word) => words.includes(word)))
    .map((words) => ({ words }));
}
