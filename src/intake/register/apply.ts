import {
  GUESSED,
  type Corrections,
  type DocumentLanguages,
  type Ground,
  type Guessed,
  type Submitter,
} from '../../model/index.js';
import { shortNameOf } from '../submitter/short-names.js';

const SAID = { by: 'register', confidence: 1 } as const satisfies Ground;

/** A submitter as the drafter corrects it; what the register says is sure. */
export function correctedSubmitter(found: Submitter, corrections: Corrections = {}): Submitter {
  const { name = found.name, group = found.group, publication = found.publication } = corrections;
  const shortName =
    corrections.shortName ?? (name === found.name ? found.shortName : shortNameOf(name, undefined));
  const members = corrections.members ?? found.members ?? [];
  const { country, city, region, via } = found;
  const said = GUESSED.filter((guess) => corrections[guess] !== undefined);
  const { grounds } = found;
  return {
    ...without(found),
    name,
    shortName,
    group,
    publication,
    ...asSaid('country', corrections.country, country),
    ...asSaid('city', corrections.city, city),
    ...asSaid('region', corrections.region, region),
    ...asSaid('via', corrections.via, via),
    ...(members.length > 0 && { members }),
    ...((grounds !== undefined || said.length > 0) && {
      grounds: { ...grounds, ...groundsOf(said, grounds) },
    }),
  };
}

type Optional = 'country' | 'city' | 'region' | 'via';

function without(found: Submitter): Omit<Submitter, Optional | 'members'> {
  const optional: ReadonlySet<string> = new Set(['country', 'city', 'region', 'via', 'members']);
  const kept = Object.entries(found).filter(([field]) => !optional.has(field));
  // Only fields that may be absent were taken out.
  return Object.fromEntries(kept) as unknown as Omit<Submitter, Optional | 'members'>;
}

/** `null` says that there is none; nothing said leaves what was found. */
function asSaid(
  field: Optional,
  said: string | null | undefined,
  found: string | undefined,
): Readonly<Partial<Record<Optional, string>>> {
  const value = said === undefined ? found : (said ?? undefined);
  return value === undefined ? {} : { [field]: value };
}

/** What stood there for another guess is kept: a public edition must hide it all the same. */
function groundsOf(
  said: readonly Guessed[],
  found: Submitter['grounds'] = {},
): Readonly<Partial<Record<Guessed, Ground>>> {
  return Object.fromEntries(
    said.map((guess) => {
      const seen = found[guess]?.seen;
      return [guess, { ...SAID, ...(seen !== undefined && { seen }) }];
    }),
  );
}

/** The languages of a document where the drafter says which is its main one: what was taken for another is in it. */
export function correctedLanguages(
  found: DocumentLanguages,
  { language }: Corrections = {},
): DocumentLanguages {
  if (language === undefined || language === found.main) return found;
  if (found.others.includes(language)) {
    const others = [found.main, ...found.others.filter((other) => other !== language)];
    return { ...found, main: language, others };
  }
  const blocks = found.blocks.map((block) =>
    block === found.main || block === 'und' || block === 'other' ? language : block,
  );
  return { main: language, others: found.others, blocks };
}
