import { CITIES } from './cities.js';
import { wordsByCountry } from './tables.js';

let codes: ReadonlyMap<string, string> | undefined;

/** The country of a city that everyone knows, by its name in one of the six languages. */
export function countryOfCity(name: string): string | undefined {
  codes ??= wordsByCountry(CITIES);
  return codes.get(name.replace(/’/gu, "'"));
}
