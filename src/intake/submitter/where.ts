import type { Ground } from '../../model/index.js';
import {
  chinesePlaces,
  countriesOfAddresses,
  countriesOfBodies,
  countriesOfMoney,
  countriesOfPhones,
  countryNamesIn,
  countryOfCity,
  countryOfSubdivision,
  nationalitiesIn,
  type Mention,
} from '../places/index.js';
import type { Candidate } from './candidates.js';
import { groundOf } from './ground.js';
import { piecesOfAddress } from './locality.js';
import type { Line, RoledBlock, Zone } from './matter.js';
import { COUNTRY_LABEL, PLACE_LABEL } from './phrases.js';

/** A country that a place in the text tells. */
interface Clue extends Mention {
  readonly line: Line;
}

interface Tier {
  readonly clues: readonly Clue[];
  readonly confidence: number;
  /** Whether two countries here mean that there is none, rather than that others may tell. */
  readonly decides: boolean;
}

export interface Country {
  readonly code: string;
  readonly ground: Ground;
}

type Finder = (text: string) => readonly Mention[];

/** Lines longer than this tell of more than their sender. */
const SHORT = 160;
const LONG = 600;

/**
 * The country by the nearest evidence: a form's field, the name, its line, the file's name, the short lines at head and
 * end, well-known cities, telephone and web addresses, nationalities, kinds of authorities; last, and unsure, what the answers speak of most.
 */
export function countryOf(
  named: Candidate | undefined,
  lines: readonly Line[],
  blocks: readonly RoledBlock[],
): Country | undefined {
  const tiers = tiersOf(named, lines);
  const near = tiers.find(({ clues, decides }) => decides && clues.length > 0);
  return onlyOne(tiers) ?? (near === undefined ? foremost(blocks) : undefined);
}

function tiersOf(named: Candidate | undefined, lines: readonly Line[]): readonly Tier[] {
  const clues = (zones: readonly Zone[], longest: number, find: Finder): readonly Clue[] =>
    lines
      .filter(({ zone, text }) => zones.includes(zone) && text.length <= longest)
      .flatMap((line) => find(line.text).map((mention) => ({ ...mention, line })));
  const ofName = (find: Finder): readonly Clue[] =>
    named === undefined ? [] : find(named.name).map((found) => ({ ...found, line: named.line }));
  const head = named?.line.text.slice(0, 200) ?? '';
  const line = named?.line;
  const edges: readonly Zone[] = ['front', 'back', 'furniture', 'title', 'from', 'subject'];
  const tier = (found: readonly Clue[], confidence: number, decides = true): Tier => ({
    clues: found,
    confidence,
    decides,
  });
  return [
    tier(labelled(lines), 0.97),
    tier(ofName(countryNamesIn), 0.95),
    tier(line ? countryNamesIn(head).map((found) => ({ ...found, line })) : [], 0.9),
    tier(clues(['file', 'from', 'subject'], Infinity, countryNamesIn), 0.85),
    tier(clues(['front'], SHORT, countryNamesIn), 0.85),
    tier(ofName(nationalitiesIn), 0.8),
    tier(clues(['back', 'furniture', 'title'], SHORT, countryNamesIn), 0.8),
    tier(clues(edges, SHORT, citiesIn), 0.7, false),
    tier(clues(['front'], LONG, countryNamesIn), 0.75),
    tier(clues(edges, LONG, countriesOfPhones), 0.7, false),
    tier(clues(edges, LONG, countriesOfAddresses), 0.7, false),
    tier(clues(['address'], LONG, countriesOfAddresses), 0.6, false),
    tier(ofName(citiesWithin), 0.6, false),
    tier(clues(edges, SHORT, subdivisionsIn), 0.55, false),
    tier(clues(edges, LONG, nationalitiesIn), 0.6, false),
    tier(ofName(countriesOfBodies), 0.55, false),
  ];
}

/** The value of a form's field "Country". */
function labelled(lines: readonly Line[]): readonly Clue[] {
  return lines.flatMap((line, index) => {
    const [, label = '', value = ''] = /^([^:：]{2,60})[:：]\s*(.+)$/su.exec(line.text) ?? [];
    const above = lines[index - 1];
    const cell = line.kind === 'cell' && above?.kind === 'cell' ? above.text : '';
    const fields = [
      [label, value],
      [cell, line.text],
    ] as const;
    return fields.flatMap(([field, text]) => {
      const bare = field.trim().replace(/[\s*:：]+$/u, '');
      if (!COUNTRY_LABEL.test(bare) && !PLACE_LABEL.test(bare)) return [];
      return countryNamesIn(text).map((found) => ({ ...found, line }));
    });
  });
}

function citiesIn(text: string): readonly Mention[] {
  return piecesOfAddress(text).flatMap((seen) => {
    const code = countryOfCity(seen);
    return code === undefined ? [] : [{ code, seen }];
  });
}

function subdivisionsIn(text: string): readonly Mention[] {
  return piecesOfAddress(text).flatMap((seen) => {
    const code = countryOfSubdivision(seen);
    return code === undefined ? [] : [{ code, seen }];
  });
}

/** Well-known cities in a body's name: "Legal Centre of Cape Town". */
function citiesWithin(name: string): readonly Mention[] {
  const stretches = /\p{Script=Han}/u.test(name)
    ? [4, 3, 2].map((length) => name.slice(0, length))
    : name
        .split(/\s+/u)
        .flatMap((_, at, words) =>
          [3, 2, 1].map((length) => words.slice(at, at + length).join(' ')),
        );
  return stretches.flatMap((seen) => {
    const code = countryOfCity(seen);
    return code === undefined ? [] : [{ code, seen }];
  });
}

function onlyOne(tiers: readonly Tier[]): Country | undefined {
  for (const { clues, confidence, decides } of tiers) {
    const [first] = clues;
    if (first === undefined) continue;
    const single = clues.every(({ code }) => code === first.code);
    if (single) {
      const { code, seen, line } = first;
      return { code, ground: groundOf(line, seen, confidence) };
    }
    if (decides) return undefined;
  }
  return undefined;
}

/** What the answers speak of at least twice as much as of any other; a nationality weighs more than a mention. */
function foremost(blocks: readonly RoledBlock[]): Country | undefined {
  const sentences = new Map(
    blocks
      .filter(({ role }) => role === 'answer' || role === 'unplaced')
      .flatMap((block) =>
        block.text.split(/(?<=[.!?;。！？；؟])\s*/u).map((text) => [text, block] as const),
      ),
  );
  const votes = new Map<string, { weight: number; seen: string; block: RoledBlock }>();
  for (const [text, block] of sentences) {
    for (const [weight, find] of VOTES) {
      for (const { code, seen } of find(text)) {
        const vote = votes.get(code) ?? { weight: 0, seen, block };
        votes.set(code, { ...vote, weight: vote.weight + weight });
      }
    }
  }
  const [first, second] = [...votes].sort(([, a], [, b]) => b.weight - a.weight);
  if (first === undefined) return undefined;
  const [code, { weight, seen, block }] = first;
  if (weight < 2 * (second?.[1].weight ?? 0)) return undefined;
  const confidence = weight >= 4 ? 0.55 : 0.4;
  return { code, ground: { by: 'text', seen, place: block.place, confidence } };
}

const VOTES: readonly (readonly [weight: number, find: Finder])[] = [
  [1, countryNamesIn],
  [2, nationalitiesIn],
  [2, countriesOfMoney],
  [2, chinesePlaces],
];
