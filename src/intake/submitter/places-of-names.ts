import type { StakeholderGroup } from '../../model/index.js';

const PLACE = "([\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’ -]{1,40}?)";

/** A municipality bears its city's name. */
const CITY_NAMES: readonly RegExp[] = [
  `^(?:the )?(?:city|town|municipality|borough|village|township)(?: council| government)? of ${PLACE}$`,
  `^${PLACE} (?:city|town|municipal|borough|village|district)(?: council| government| hall| administration| corporation)?$`,
  `^${PLACE} municipality$`,
  `^(?:ville|commune|mairie|municipalité|métropole)(?: urbaine| rurale)? (?:de la |de l['’]|de |du |des |d['’])${PLACE}$`,
  `^(?:(?:el )?(?:h\\. ?)?ayuntamiento|ayto\\.?|municipalidad|municipio|alcaldía|intendencia|concejo)(?: (?:municipal|distrital|provincial|mayor|constitucional|autónom[oa]))* (?:de la ciudad de |de )${PLACE}$`,
  `(?:^|\\s)(?:города|город|муниципия|посёлка|поселка|пос\\.|села|деревни) ${PLACE}$`,
  `^(?:بلدية|جماعة|مدينة|مجلس بلدية|أمانة) ${PLACE}$`,
  '^([\\p{Script=Han}]{2,5}[市县縣镇鎮乡鄉])(?!长|長|民)',
].map((pattern) => new RegExp(pattern, 'iu'));

const REGION_NAMES: readonly RegExp[] = [
  `^(?:the )?(?:government of (?:the )?)?(?:province|region|state|canton|governorate|county) of ${PLACE}$`,
  `^${PLACE} (?:county|province|region|oblast|governorate|state)(?: (?:government|council|administration|assembly))?$`,
  `^(?:contribution de la )?(?:région|province|wilaya|canton|département)(?: autonome)? (?:de la |de l['’]|des |de |du |d['’])${PLACE}$`,
  `^(?:gobierno|consejo|gobernación)(?: (?:regional|provincial|departamental))? (?:de la |del |de )${PLACE}$`,
  `([\\p{Lu}][\\p{L}-]+(?:ской|цкой) област)и`,
  `^(?:محافظة|ولاية|جهة|إقليم) ${PLACE}$`,
  '^([\\p{Script=Han}]{2,6}(?:省|自治区|自治區|自治州))',
].map((pattern) => new RegExp(pattern, 'iu'));

const REGION_PIECES: readonly RegExp[] = [
  /^([\p{Lu}][\p{L}-]+(?:ская|цкая) область|[\p{Lu}][\p{L}-]+ский край)$/u,
  /^(?:provincia|province|département|departamento|estado) (?:de |d['’]|of )([\p{Lu}][\p{L}' -]{2,30})$/u,
  /^((?:محافظة|ولاية) [\p{L}\p{M} ]{2,25})$/u,
  /^([\p{Script=Han}]{2,6}省)$/u,
];

function firstOf(patterns: readonly RegExp[], text: string): string | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[1];
    if (found !== undefined) return found.trim();
  }
  return undefined;
}

/** "City of X", "Mairie de X", "X市": the city that a municipality's name bears. */
export function cityOfName(name: string, group: StakeholderGroup | undefined): string | undefined {
  if (group !== 'local-government') return undefined;
  return firstOf(CITY_NAMES, name.replace(/\s*[(（][^)）]*[)）]$/u, ''));
}

/** The province or the like that a regional body's name bears. */
export function regionOfName(
  name: string,
  group: StakeholderGroup | undefined,
): string | undefined {
  if (group !== 'regional-government') return undefined;
  const found = firstOf(REGION_NAMES, name);
  return found?.replace(/(?<=ск|цк)ой област$/u, 'ая область');
}

/** A piece of an address that says that it is a province, an oblast or the like. */
export function regionOfPiece(piece: string): string | undefined {
  return firstOf(REGION_PIECES, piece);
}
