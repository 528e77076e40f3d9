import { iso31662 } from 'iso-3166';
import { keyOf } from '../submitter/key.js';
import { countryNamesIn } from './country-names.js';

/** Shorter names are names of much else. */
const SHORTEST = 5;

/** Names that countries give to several of their parts, or that are plain words. */
const PLAIN =
  /^(?:(?:north|south|east|west)(?:ern|-?east(?:ern)?|-?west(?:ern)?)?|central|centre|center|centro|capital|littoral|plateau|islands?|nord|sud|ouest|norte|sur|oriental|occidental|metropolitan|lower|upper|highlands?|coastal?|victoria|nelson|trinity|hope)(?![\p{L}])/iu;

let codes: ReadonlyMap<string, string> | undefined;

/** The country of a province, state or region of ISO 3166-2 whose name no other country's has. */
export function countryOfSubdivision(name: string): string | undefined {
  codes ??= build();
  const found = codes.get(keyOf(name));
  return found === undefined || countryNamesIn(name).length > 0 ? undefined : found;
}

function build(): ReadonlyMap<string, string> {
  const found = new Map<string, Set<string>>();
  for (const { code, name } of iso31662) {
    const key = keyOf(name);
    if (key.length < SHORTEST || PLAIN.test(name)) continue;
    found.set(key, (found.get(key) ?? new Set()).add(code.slice(0, 2)));
  }
  return new Map(
    [...found].flatMap(([key, countries]) => {
      const [only, other] = countries;
      return only === undefined || other !== undefined ? [] : [[key, only] as const];
    }),
  );
}
