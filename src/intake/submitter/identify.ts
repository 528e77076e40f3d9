import {
  result,
  type Call,
  type Document,
  type Entry,
  type Result,
  type Segmentation,
  type StakeholderGroup,
  type Submitter,
} from '../../model/index.js';
import { findCandidates, keyOf, scoreOf, trimToName, type Candidate } from './candidates.js';
import { countriesIn, countriesOfAddresses, onlyCountry } from './country.js';
import { groupOfText } from './group.js';
import { nameOfFile, roledBlocks, senderLines, type Line } from './matter.js';
import { readPublication } from './publication.js';
import { abbreviationAmong, shortNameOf } from './short-names.js';

/** A candidate with less support than this is no better than the file's name. */
const ENOUGH = 4;

/**
 * Who sent a submission and whether it may be published, as far as its text, title and file name tell. What cannot be told
 * falls back to the file's name (note `submitter-unsure`), to the group `other` and to no country. Each request about
 * publication is a warning `publication-request`.
 */
export function identifySubmitter(
  entry: Entry,
  document: Document,
  segmentation: Segmentation,
  call: Call,
): Result<Submitter> {
  const blocks = roledBlocks(document, segmentation);
  const lines = senderLines(entry, document, blocks);
  const named = bestCandidate(lines, call);
  const name = named === undefined ? nameFromFile(entry.file) : asWritten(named.name, document);
  const texts = lines.map(({ text }) => text);
  const abbreviation = named?.abbreviation ?? abbreviationFor(name, named, texts);
  const { publication, diagnostics } = readPublication(blocks);
  const country = countryOf(name, named, lines);
  const submitter: Submitter = {
    name,
    shortName: shortNameOf(name, abbreviation),
    group: groupOf(named, lines),
    ...(country !== undefined && { country }),
    publication,
  };
  if (named !== undefined) return result(submitter, diagnostics);
  return result(submitter, [
    {
      code: 'submitter-unsure',
      severity: 'note',
      message: `Who sent “${entry.file}” could not be told from its text; it is called “${name}”, after the file.`,
      remedy: 'Look at its first page and its signature.',
    },
    ...diagnostics,
  ]);
}

/** A name with the apostrophes that its sender uses. */
function asWritten(name: string, { text }: Document): string {
  if (!name.includes("'")) return name;
  const pattern = name
    .replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
    .replace(/'/gu, "['’]")
    .replace(/ /gu, '\\s+');
  return new RegExp(pattern, 'u').exec(text)?.[0].replace(/\s+/gu, ' ') ?? name;
}

/** The likeliest name; undefined where none is likely enough. */
function bestCandidate(lines: readonly Line[], call: Call): Candidate | undefined {
  const ofCall = [...Object.values(call.title), ...Object.values(call.issuedBy ?? {})].map(keyOf);
  const candidates = findCandidates(lines).filter(({ name }) => {
    const key = keyOf(name);
    return !ofCall.some((title) => title.includes(key) || (title !== '' && key.includes(title)));
  });
  let best: { readonly candidate: Candidate; readonly score: number } | undefined;
  for (const candidate of candidates) {
    const score = scoreOf(candidate, candidates);
    if (score >= ENOUGH && score > (best?.score ?? 0)) best = { candidate, score };
  }
  return best?.candidate;
}

function abbreviationFor(
  name: string,
  named: Candidate | undefined,
  texts: readonly string[],
): string | undefined {
  const key = keyOf(name);
  const bracketed = findCandidates(
    texts.map((text, order) => ({ text, zone: 'front', place: {}, order, kind: 'other' })),
  ).find((other) => other.abbreviation !== undefined && keyOf(other.name) === key);
  if (bracketed?.abbreviation !== undefined) return bracketed.abbreviation;
  return named === undefined ? undefined : abbreviationAmong(name, texts);
}

/** Words of a file's name that speak of the call. */
const CALL_WORDS =
  /(?:[\s([-]|^)(?:ohchr|hrc|un|onu|hcdh|acnudh|unhchr|submissions?|inputs?|contributions?|responses?|reply|replies|res(?:olution|\.)?|call for inputs?|questionnaire|cuestionario|respuestas?|réponses?|ответы?|оон|رد|مساهمة|意见书|书面意见|答复|\d{1,2}[-_/. ]\d{1,2}(?:[-_/. ]\d{2,4})?|20\d\d|january|february|march|april|may|june|july)(?=[\s)\]-]|$)/giu;

function nameFromFile(file: string): string {
  const whole = nameOfFile(file);
  const bare = trimToName(whole, 'file').name.replace(CALL_WORDS, ' ').replace(CALL_WORDS, ' ');
  const trimmed = bare
    .replace(/[([]\s*[)\]]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,;–-]+|[\s,;–-]+$/gu, '');
  return trimmed.length >= 3 ? trimmed : whole;
}

function groupOf(named: Candidate | undefined, lines: readonly Line[]): StakeholderGroup {
  if (named?.group !== undefined) return named.group;
  const around = lines.filter(({ zone }) => zone === 'front' || zone === 'back');
  return groupOfText(around.map(({ text }) => text)) ?? 'other';
}

/** Country by the nearest evidence: the name, its line, the file, the short lines of front and back, then addresses. */
function countryOf(
  name: string,
  named: Candidate | undefined,
  lines: readonly Line[],
): string | undefined {
  const inZones = (zones: readonly Line['zone'][], longest: number): ReadonlySet<string> =>
    unionOf(
      lines
        .filter(({ zone, text }) => zones.includes(zone) && text.length <= longest)
        .map(({ text }) => countriesIn(text)),
    );
  return onlyCountry([
    countriesIn(name),
    countriesIn(named?.line.text.slice(0, 200) ?? ''),
    inZones(['file'], Infinity),
    inZones(['front'], 160),
    inZones(['back', 'furniture', 'title'], 160),
    inZones(['front'], 600),
    unionOf(lines.map(({ text }) => countriesOfAddresses(text))),
  ]);
}

function unionOf(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => [...set]));
}
