import type { Call, Document, StakeholderGroup } from '../../model/index.js';
import { findCandidates, type Candidate } from './candidates.js';
import { keyOf } from './key.js';
import { cityOfName, regionOfName } from './places-of-names.js';
import { isPartOfBody, isStateAlone, scoreOf } from './scoring.js';
import { groupOfName } from './group.js';
import type { Line } from './matter.js';
import { isProse } from './sentence.js';

/** A candidate with less support than this is no better than the file's name. */
const ENOUGH = 4;

/** A name found, and how sure it is, 0 to 1. */
export interface Named {
  readonly candidate: Candidate;
  readonly confidence: number;
}

/** The likeliest name in these lines; undefined where none is likely enough. */
export function bestName(lines: readonly Line[], call: Call): Named | undefined {
  const ofCall = [...Object.values(call.title), ...Object.values(call.issuedBy ?? {})].map(keyOf);
  const candidates = findCandidates(lines).filter(({ name }) => {
    const key = keyOf(name);
    return !ofCall.some((title) => title.includes(key) || (title !== '' && key.includes(title)));
  });
  let best: { readonly candidate: Candidate; readonly score: number } | undefined;
  let rival = 0;
  for (const candidate of candidates) {
    const score = scoreOf(candidate, candidates);
    if (score < ENOUGH) continue;
    if (best !== undefined && isRival(candidate, best.candidate))
      rival = Math.max(rival, Math.min(score, best.score));
    if (score > (best?.score ?? 0)) best = { candidate, score };
  }
  if (best === undefined) return undefined;
  const { score } = best;
  const writes = belowMinistry(ofState(best.candidate, candidates), candidates);
  const candidate = ofUniversity(inFull(withTail(writes, candidates), candidates), candidates);
  const isClose = writes === best.candidate && score - rival < 0.6;
  const doubt = (isClose ? 0.15 : 0) + (isSpokenOf(candidate) ? 0.15 : 0);
  return { candidate, confidence: rounded(Math.min(0.97, 0.5 + 0.07 * (score - ENOUGH)) - doubt) };
}

/** A body that running text only speaks of may be anyone's. */
function isSpokenOf({ line, ledIn, labelled }: Candidate): boolean {
  return !ledIn && !labelled && isProse(line.text);
}

/** Whether it is another body, and none that stands over the other in a university's letterhead. */
function isRival(one: Candidate, other: Candidate): boolean {
  const apart = Math.abs(one.line.order - other.line.order);
  const together = one.line.zone === 'front' && other.line.zone === 'front' && apart <= 2;
  const bothAcademic = one.group === 'academia' && other.group === 'academia';
  return !isSame(one, other) && !(together && bothAcademic);
}

/** Under the name of a State alone stands the body that writes for it. */
function ofState(best: Candidate, all: readonly Candidate[]): Candidate {
  if (!isStateAlone(best.name)) return best;
  const body = all.find(
    ({ name, line: { zone } }) => isPartOfBody(name) && (zone === 'front' || zone === 'furniture'),
  );
  return body === undefined ? best : { ...body, group: body.group ?? 'state' };
}

const LEVELS: readonly (StakeholderGroup | undefined)[] = [
  'state',
  'regional-government',
  'local-government',
];

/** Where lines of a letterhead go down from ministry to province to town, the last of them writes. */
function belowMinistry(best: Candidate, all: readonly Candidate[]): Candidate {
  if (best.line.zone !== 'front' || best.labelled || best.ledIn) return best;
  let lowest = best;
  for (const other of all) {
    const { line, group, name } = other;
    const apart = line.order - lowest.line.order;
    const isWhole = keyOf(line.text) === keyOf(name);
    const level = LEVELS.indexOf(group) - LEVELS.indexOf(lowest.group);
    const isNext = line.zone === 'front' && apart > 0 && apart <= 2 && isWhole;
    const hasPlace = (cityOfName(name, group) ?? regionOfName(name, group)) !== undefined;
    if (isNext && hasPlace && LEVELS.includes(lowest.group) && level > 0) lowest = other;
  }
  return lowest;
}

/** A letterhead's lines of names are no longer, in UTF-16 units. */
const LETTERHEAD = 120;

/** How a name goes on, where an address would begin with a capital. */
const GOES_ON = /^\s*(?:\p{Ll}|\p{Script=Han}|[لوب]\p{L})/u;

/** A running header shortens what the first lines have in full: "The Circle" of "The Circle of Alba". */
function withTail(best: Candidate, all: readonly Candidate[]): Candidate {
  if (best.line.zone !== 'furniture' && best.line.zone !== 'file') return best;
  const key = keyOf(best.name);
  const longer = all.find(
    ({ name, group, line: { zone, order, text }, piece }) =>
      zone === 'front' &&
      order < 3 &&
      piece === 0 &&
      text.length <= LETTERHEAD &&
      group === best.group &&
      keyOf(name).startsWith(key) &&
      GOES_ON.test(name.slice(best.name.length)),
  );
  return longer === undefined || key.length < 4 ? best : longer;
}

/** What says in full what a form's field says in short: "City of Alba" where the field "City" holds "Alba". */
function inFull(best: Candidate, all: readonly Candidate[]): Candidate {
  if (!best.labelled || groupOfName(best.name) !== undefined) return best;
  const key = keyOf(best.name);
  const fuller = all.filter(
    ({ name, line: { zone } }) =>
      zone !== 'file' && keyOf(name).includes(key) && groupOfName(name) !== undefined,
  );
  const [first, ...others] = fuller.filter(({ name }) => name.length > best.name.length);
  return (
    others.reduce<Candidate | undefined>(
      (most, other) => (most && scoreOf(most, all) >= scoreOf(other, all) ? most : other),
      first,
    ) ?? best
  );
}

/** What may stand inside a university. */
const PART_OF_UNIVERSITY =
  /centre|center|centro|clinic|clinique|clínica|group|grupo|groupe|network|observato|project|unit|центр|группа|مركز|مختبر|中心|小组/iu;

/** A centre whose letterhead has its university in the next lines is of it. */
function ofUniversity(best: Candidate, all: readonly Candidate[]): Candidate {
  const { group, name, line } = best;
  if (group !== 'civil-society' || line.zone !== 'front' || !PART_OF_UNIVERSITY.test(name)) {
    return best;
  }
  const isNear = all.some(
    (other) =>
      other.group === 'academia' &&
      other.line.zone === 'front' &&
      other.line.place.attachment === line.place.attachment &&
      Math.abs(other.line.order - line.order) <= 2 &&
      other.cut === undefined &&
      UNIVERSITY.test(other.name),
  );
  return isNear ? { ...best, group: 'academia' } : best;
}

const UNIVERSITY = /universi|университет|جامعة|大学|大學/iu;

function rounded(share: number): number {
  return Math.round(share * 100) / 100;
}

/** Whether one name holds all the words of the other but the small ones. */
function isSame(one: Candidate, other: Candidate): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  const all = keyOf(longer.join(''));
  return shorter.every((word) => all.includes(word));
}

function wordsOf({ name }: Candidate): readonly string[] {
  const words = name.split(/[^\p{L}\p{M}\p{N}]+/u).map(keyOf);
  const long = words.filter((word) => word.length > 3);
  return long.length > 0 ? long : words;
}

/** A name as its sender writes it: its apostrophes, its abbreviation, and not the capitals of a letterhead where it stands otherwise. */
export function asSigned({ name, abbreviation, signed }: Candidate, document: Document): string {
  const written = inSmallLetters(withApostrophes(name, document), document);
  if (signed === undefined || abbreviation === undefined) return written;
  return `${written} (${abbreviation})`;
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/ /gu, '\\s+');
}

function withApostrophes(name: string, { text }: Document): string {
  if (!name.includes("'")) return name;
  const pattern = escaped(name).replace(/'/gu, "['’]");
  return new RegExp(pattern, 'u').exec(text)?.[0].replace(/\s+/gu, ' ') ?? name;
}

function isLoud(text: string): boolean {
  const letters = text.replace(/[^\p{Lu}\p{Ll}]/gu, '');
  return letters.length > 5 && !/\p{Ll}/u.test(letters);
}

/** As it stands elsewhere in the text where it is in capitals alone here. */
export function inSmallLetters(name: string, { text }: Document): string {
  if (!isLoud(name)) return name;
  const pattern = new RegExp(`(?<![\\p{L}])${escaped(name)}(?![\\p{L}])`, 'giu');
  const quiet = [...text.matchAll(pattern)].map(([found]) => found.replace(/\s+/gu, ' '));
  return quiet.find((found) => !isLoud(found) && /^\p{Lu}/u.test(found)) ?? name;
}
