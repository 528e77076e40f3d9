import type { Mention } from './mention.js';

/** Kinds of authorities that one country has, and no other. */
const BODIES: readonly (readonly [code: string, pattern: RegExp])[] = [
  ['BD', /union parishad|upazila parishad/iu],
  ['BE', /\bCPAS\b|bourgmestre et échevins/iu],
  ['BY', /(?:исполнительн\p{L}+ комитет|облисполком|райисполком|горисполком)/iu],
  ['EC', /\bGAD (?:municipal|provincial|parroquial)/iu],
  ['ES', /cabildo insular|consell insular|diputación foral/iu],
  ['ET', /\bworeda\b|\bkebele\b/iu],
  ['IN', /gram panchayat|zilla parishad/iu],
  ['KG', /айыл [оө]кмот|айыл кеңеш/iu],
  ['KZ', /акимат|маслихат/iu],
  ['LK', /pradeshiya sabha/iu],
  ['MD', /примэри/iu],
  ['PE', /municipalidad (?:provincial|distrital) de/iu],
  ['PH', /\bbarangay\b|sangguniang/iu],
  ['TJ', /джамоат|хукумат/iu],
  ['UY', /intendencia departamental/iu],
  ['UZ', /хокимият/iu],
  ['ZA', /(?:local|district|metropolitan) municipality$/iu],
];

/** The country whose kind of authority a body's name shows. */
export function countriesOfBodies(name: string): readonly Mention[] {
  return BODIES.flatMap(([code, pattern]) => {
    const seen = pattern.exec(name)?.[0];
    return seen === undefined ? [] : [{ code, seen }];
  });
}
