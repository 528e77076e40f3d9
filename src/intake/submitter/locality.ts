import type { Ground } from '../../model/index.js';
import { countryNamesIn, countryOfCity } from '../places/index.js';
import type { Candidate } from './candidates.js';
import { keyOf } from './key.js';
import { groupOfName } from './group.js';
import { groundOf } from './ground.js';
import type { Line } from './matter.js';
import { CITY_LABEL, COUNTRY_LABEL } from './phrases.js';
import { DATE, PLACE_PREFIX } from './place-words.js';
import { cityOfName, regionOfName, regionOfPiece } from './places-of-names.js';

/** A town or region as it is written, and what speaks for it. */
export interface Locality {
  readonly name: string;
  readonly ground: Ground;
}

/** Lines longer than this are not addresses. */
const LONGEST_LINE = 200;
const LONGEST_PLACE = 40;

/** The stretches of an address or of the line above a letter, without "city of" in short, postal codes and dates. */
export function piecesOfAddress(text: string): readonly string[] {
  return text
    .replace(new RegExp(DATE.source, 'giu'), '|')
    .split(/[,،，、;|·•()（）\n]+|\s[-–—]\s|[.。]\s+(?=\p{Lu})|[.。]$|\u3000/u)
    .map((piece) => bareOf(piece))
    .filter((piece) => piece !== '');
}

function bareOf(piece: string): string {
  return piece
    .trim()
    .replace(PLACE_PREFIX, '')
    .replace(/^(?:[A-Z]{1,2}-)?\d[\d -]{2,8}\s+(?=\p{L})|\s+[A-Z]?\d[\d -]{2,8}$/u, '')
    .replace(/\s+(?:le|a|this|the|on|в|от|في)$/iu, '')
    .replace(/^(?:le|a|el|on|في)$/iu, '')
    .trim();
}

/** No address line, body, officer or abbreviation. */
function isPlace(piece: string): boolean {
  if (piece.length < 2 || piece.length > LONGEST_PLACE || /[\d@№:/?!«»"“”]|\.$/u.test(piece))
    return false;
  if (/\p{Script=Han}/u.test(piece) && piece.length > 6) return false;
  if (/^\p{Ll}/u.test(piece) || piece.split(/\s+/u).length > 5) return false;
  if (NO_PLACE.test(piece) || COUNTRY_LABEL.test(piece)) return false;
  return groupOfName(piece) === undefined && !isCountry(piece);
}

/** What stands before a comma at the head or end of a letter and is no place. */
const NO_PLACE =
  /^(?:dated?|on|ref|re|subject|fecha|date|objet|asunto|дата|исх|تاريخ|التاريخ|日期|pour|for|por|за|عن|office|department|directorate|division|unit|section|direction|service|dirección|oficina|área|secretaría|gerencia|отдел|управление|дирекция|مكتب|مصلحة|مديرية|دائرة|قسم|dear|madame|monsieur|sincerely|yours|kind|best|atentamente|cordialement|submission|response|reply|contribution|respuestas?|réponses?|ответы?|mr|ms|mrs|dr|prof|hon|sr|sra|lic|mtra|г-н|السيد|د|private|p\.? ?o|box|street|road|avenue|rue|calle|ул|шоссе|شارع|junto|a la atención|à l'attention)(?![\p{L}])/iu;

function isCountry(piece: string): boolean {
  const [found] = countryNamesIn(piece);
  return found !== undefined && keyOf(found.seen).length >= 0.6 * keyOf(piece).length;
}

/** City, and region where it is told, of the one that signs. */
export function localityOf(
  named: Candidate | undefined,
  lines: readonly Line[],
): { readonly city?: Locality; readonly region?: Locality } {
  const near = lines.filter(
    ({ zone, text }) =>
      (zone === 'front' || zone === 'back' || zone === 'furniture') && text.length <= LONGEST_LINE,
  );
  const byName = named && cityOfName(named.name, named.group);
  const listed = near.flatMap((line) => beforeCountry(line, named));
  const city =
    (byName === undefined || named === undefined
      ? undefined
      : { name: byName, ground: groundOf(named.line, named.name, 0.85) }) ??
    labelled(near) ??
    dated(near) ??
    listed.find(({ city: found }) => found !== undefined)?.city ??
    known(near);
  const region =
    (named && ofName(named)) ??
    listed.find(({ region: found }) => found !== undefined && found.name !== city?.name)?.region ??
    pieceRegion(near);
  return { ...(city && { city }), ...(region && { region }) };
}

function ofName({ name, group, line }: Candidate): Locality | undefined {
  const region = regionOfName(name, group);
  return region === undefined ? undefined : { name: region, ground: groundOf(line, name, 0.8) };
}

/** The value of a form's field "City". */
function labelled(lines: readonly Line[]): Locality | undefined {
  for (const [index, line] of lines.entries()) {
    const [, label = '', value = ''] = /^([^:：]{2,40})[:：]\s*(.+)$/su.exec(line.text) ?? [];
    const above = lines[index - 1];
    const cell =
      line.kind === 'cell' && above?.kind === 'cell' && CITY_LABEL.test(above.text.trim());
    const text = CITY_LABEL.test(label.trim()) ? value : cell ? line.text : '';
    const [first] = piecesOfAddress(text);
    if (first !== undefined && isPlace(first)) {
      return { name: first, ground: groundOf(line, text.trim(), 0.9) };
    }
  }
  return undefined;
}

/** "Valmeuse, le 23 juin 2025". */
function dated(lines: readonly Line[]): Locality | undefined {
  for (const line of lines) {
    const date = new RegExp(DATE.source, 'iu').exec(line.text);
    if (date === null) continue;
    const sentence =
      line.text
        .slice(0, date.index)
        .split(/[.。]\s+(?=\p{Lu}\p{L}{2})/u)
        .at(-1) ?? '';
    // In Chinese a year in the middle of a sentence dates no letter.
    const han = /\p{Script=Han}/u.test(line.text) && line.text.length > 40;
    if (sentence.length > 90 || han) continue;
    const found = piecesOfAddress(sentence).find(isPlace);
    if (found !== undefined) return { name: found, ground: groundOf(line, line.text, 0.75) };
  }
  return undefined;
}

/** "Port Ansel, British Columbia, Canada": the one or two places before a country. */
function beforeCountry(
  line: Line,
  named: Candidate | undefined,
): readonly { readonly city?: Locality; readonly region?: Locality }[] {
  const pieces = piecesOfAddress(line.text);
  const at = pieces.findIndex((piece, index) => index > 0 && isCountry(piece));
  if (at < 1) return [];
  const [farther, nearer] = [pieces[at - 2], pieces[at - 1]];
  if (nearer === undefined || !isPlace(nearer)) return [];
  const place = (name: string): Locality => ({ name, ground: groundOf(line, line.text, 0.7) });
  const own =
    named !== undefined && farther !== undefined && keyOf(named.name).includes(keyOf(farther));
  if (farther !== undefined && own) return [{ region: place(nearer) }];
  return farther !== undefined && isPlace(farther)
    ? [{ city: place(farther), region: place(nearer) }]
    : [{ city: place(nearer) }];
}

function known(lines: readonly Line[]): Locality | undefined {
  for (const line of lines) {
    const found = piecesOfAddress(line.text).find((piece) => countryOfCity(piece) !== undefined);
    if (found !== undefined) return { name: found, ground: groundOf(line, line.text, 0.65) };
  }
  return undefined;
}

function pieceRegion(lines: readonly Line[]): Locality | undefined {
  for (const line of lines) {
    for (const piece of piecesOfAddress(line.text)) {
      const name = regionOfPiece(piece);
      if (name !== undefined) return { name, ground: groundOf(line, line.text, 0.65) };
    }
  }
  return undefined;
}
