import type { Call, Reading } from '../model/index.js';
import { countryNames } from './common-words.js';
import { finderOf, type Find, type Secrets } from './finder.js';
import { edgesOf, knownBy, type Taken } from './naming.js';
import { placesSaid, hanPlacesSaid } from './own-places.js';
import { secretsOf, wordsOf } from './secrets.js';
import { vocabularyOf, type Vocabulary } from './vocabulary.js';

/** What the whole edition must not show, and what each text may show all the same. */
export interface Concealed {
  readonly find: Find;
  /** The same in a text of a withheld submission's own. */
  readonly findOwn: (reading: Reading) => Find;
  /** Names of files of those that are withheld, longest first. */
  readonly files: readonly string[];
  /** Of the towns and countries that it must not show otherwise, a submission shows those it bears itself. */
  readonly freeFor: (reading: Reading) => ReadonlySet<string>;
  /** What any submission bears so. */
  readonly freeForAll: ReadonlySet<string>;
}

/** What is to be concealed of those of the readings that are withheld. */
export function concealed(
  readings: readonly Reading[],
  isWithheld: (reading: Reading) => boolean,
  call: Call,
  isEnglish: (word: string) => boolean,
): Concealed {
  const shown = readings.filter((reading) => !isWithheld(reading));
  const hidden = readings.filter(isWithheld);
  const vocabulary = vocabularyOf(shown, call, isEnglish);
  const taken = {
    names: new Set(shown.flatMap(surelyNamed)),
    paths: new Set(shown.flatMap(({ entry }) => entry.file.split(/[/#]/u))),
  };
  const known = hidden.map((reading) => ({ reading, known: knownBy(reading, call, taken) }));
  const all = known.map((one) => secretsOf(one.known, one.reading, vocabulary));
  const find = finderOf(together(all));
  return {
    find,
    findOwn: (reading) => ownFinder(reading, call, vocabulary, { ...taken, names: new Set() }),
    files: [...new Set(known.flatMap((one) => one.known.files))]
      .filter(({ length }) => length > 3)
      .sort((a, b) => b.length - a.length),
    freeFor: (reading) => freeIn(reading),
    freeForAll: new Set(shown.flatMap((reading) => [...freeIn(reading)])),
  };
}

/** A name that is more than a guess keeps others from claiming it. */
function surelyNamed({ content }: Reading): readonly string[] {
  const { name, grounds } = content?.submitter ?? {};
  const sure = (grounds?.name?.confidence ?? 0) >= 0.6;
  return name === undefined || !sure ? [] : [name.toLowerCase()];
}

/** Its own words count as its own whoever else writes them. */
function ownFinder(reading: Reading, call: Call, vocabulary: Vocabulary, taken: Taken): Find {
  const strict: Vocabulary = { ...vocabulary, isWidelyKnown: () => false };
  const own = secretsOf(knownBy(reading, call, taken), reading, strict);
  if (reading.content === undefined) return finderOf(own);
  const { content } = reading;
  return finderOf({
    secrets: [...own.secrets, ...placesSaid(content, vocabulary)],
    han: [...own.han, ...hanPlacesSaid(content)],
    keys: own.keys,
  });
}

function together(all: readonly Secrets[]): Secrets {
  const once = new Map(
    all.flatMap(({ secrets }) => secrets).map((secret) => [JSON.stringify(secret), secret]),
  );
  return {
    secrets: [...once.values()],
    han: [...new Set(all.flatMap(({ han }) => han))],
    keys: [...new Set(all.flatMap(({ keys }) => keys))],
  };
}

function freeIn({ content, entry }: Reading): ReadonlySet<string> {
  const { name = '', group, city = '', region = '', country } = content?.submitter ?? {};
  const ofPlace = group === 'local-government' || group === 'regional-government';
  const own = [
    city,
    region,
    entry.speaker?.city ?? '',
    ...(ofPlace || group === 'state' ? [name] : []),
  ];
  const lines = content === undefined ? [] : edgesOf(content);
  const written = new Set([name, ...lines].flatMap(wordsOf));
  const countries = (country === undefined ? [] : countryNames(country)).filter((one) =>
    wordsOf(one).every((word) => written.has(word)),
  );
  return new Set([...own, ...countries].flatMap(wordsOf));
}
