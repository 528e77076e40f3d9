import { groupOfName } from './group.js';

/** Bodies whose names list several matters: "Ministry of Justice, Labour and Social Affairs". */
const LISTING =
  /^((?:ministry|department|commission|committee|minist[eè]re|ministerio|secretaría|comisión|министерство)(?:,| [^,]+,)(?: [^,]{3,40},){0,2}? [^,]{3,40} (?:and|et|y|e|и) [^,.;(–—]+)/iu;

const SEPARATOR =
  /\s+[-–—|•·]+\s+|[–—|;\t\n]+|\u3000+|\s{3,}|：|:\s|(?<!(?:^|\s)\p{Lu})\.\s(?=[\p{Lu}\p{Script=Arabic}«"])|،\s?|,\s|，|。|\s?\/\/\s?/u;

const ABBREVIATION =
  /\s*[(（]\s*["“«'‘]?\s*([\p{Lu}\p{Script=Han}][\p{L}\p{N}&.-]{1,14}(?:[ -][\p{Lu}\p{N}][\p{L}\p{N}]{0,10})?)\s*["”»'’]?\s*[)）]/u;

/** Where the text itself says what it calls its sender: `（以下简称“促进会”）`. */
const CALLED =
  /\s*[(（]\s*(?:hereinafter|hereafter|ci-après|en (?:lo sucesivo|adelante)|далее\s*[-–—]?|以下简称|下称|以下簡稱|下稱|المشار إليها? ب)[:：,]?\s*(?:the |el |la |le )?["“«'‘「]?\s*([\p{L}\p{N}][\p{L}\p{N} .&-]{1,24}?)\s*["”»'’」]?\s*[)）]/u;

function isAbbreviation(text: string): boolean {
  if (/\p{Script=Han}/u.test(text)) return false;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals >= 2 && capitals >= 0.4 * text.replace(/[^\p{L}]/gu, '').length;
}

/** A stretch of a line, with the abbreviation in the brackets behind it. */
export interface Piece {
  readonly text: string;
  readonly abbreviation?: string;
  readonly signed?: true;
}

/** The stretches of a line between dashes, commas and full stops, each with the abbreviation in its brackets. */
export function piecesOf(text: string): readonly Piece[] {
  const listed = LISTING.exec(text)?.[1];
  const texts = listed === undefined ? withPlaces(text.split(SEPARATOR), text) : [listed];
  return texts.map((part) => {
    const match = CALLED.exec(part) ?? ABBREVIATION.exec(part);
    const abbreviation = match?.[1];
    const called = CALLED.test(part);
    if (match === null || abbreviation === undefined || !(called || isAbbreviation(abbreviation))) {
      return { text: part.replace(/\s*[(（][^)）]*[)）]?\s*$/u, '') };
    }
    const start = part.slice(0, match.index);
    return { text: start, abbreviation, ...(!called && { signed: true as const }) };
  });
}

/** A name that every place has one of: the place behind it belongs to it. */
const EVERYWHERE =
  /^(?:la )?(?:defensor[ií]a?(?: del pueblo| de los habitantes| municipal)|ayuntamiento|municipalidad|alcald[ií]a(?: municipal)?|mairie|hôtel de ville|city council|town council|municipality|municipal council|(?:office of the )?ombuds(?:man|person)(?:'s office)?|human rights (?:commission|council)|médiateur|administration communale|администрация|мэрия|омбудсмен|уполномоченный по правам человека|городской совет|البلدية|ديوان المظالم)$/iu;

/** "Defensoría del Pueblo – Partido de X" is one name. */
function withPlaces(pieces: readonly string[], line: string): readonly string[] {
  const [first = '', second = ''] = pieces;
  if (!EVERYWHERE.test(first.trim()) || !/^\p{Lu}[^\d@:]{2,40}$/u.test(second.trim()))
    return pieces;
  if (groupOfName(second) !== undefined) return pieces;
  const end = line.indexOf(second, line.indexOf(first) + first.length) + second.length;
  return [line.slice(line.indexOf(first), end), ...pieces.slice(2)];
}
