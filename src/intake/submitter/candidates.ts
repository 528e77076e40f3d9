import type { StakeholderGroup } from '../../model/index.js';
import { groupOfName } from './group.js';
import type { Line, Zone } from './matter.js';
import { nominative } from './nominative.js';
import { DATE } from './place-words.js';
import {
  GENITIVE,
  LEAD_INS,
  NAME_LABEL,
  NAME_LABEL_ARABIC_CHINESE,
  NOT_A_SENDER,
  SIGNATURE_LEAD_INS,
  TAILS,
} from './phrases.js';

/** A stretch of a line that may be the sender's name. */
export interface Candidate {
  readonly name: string;
  /** Abbreviation in brackets behind the name. */
  readonly abbreviation?: string;
  /** The abbreviation is part of the name as it is written; else the text only says that it is called so. */
  readonly signed?: true;
  readonly group: StakeholderGroup | undefined;
  readonly line: Line;
  readonly labelled: boolean;
  readonly ledIn: boolean;
  readonly genitive: boolean;
  /** Which piece of its line it is, from 0. */
  readonly piece: number;
}

/** Longer stretches are sentences, not names. */
const LONGEST = 140;

/** As much of a long paragraph is searched for a name. */
const LINE_READ = 600;

/** Bodies whose names list several matters: "Ministry of Justice, Labour and Social Affairs". */
const LISTING =
  /^((?:ministry|department|commission|committee|minist[eè]re|ministerio|secretaría|comisión|министерство)(?:,| [^,]+,)(?: [^,]{3,40},){0,2}? [^,]{3,40} (?:and|et|y|e|и) [^,.;(–—]+)/iu;

const SEPARATOR =
  /\s+[-–—|•·]+\s+|[–—|;\t\n]+|\u3000+|\s{3,}|：|:\s|(?<!(?:^|\s)\p{Lu})\.\s(?=[\p{Lu}\p{Script=Arabic}«"])|،\s?|,\s|，|。|\s?\/\/\s?/u;

const QUOTES = /^[\s"“”«»„'‘*•·.,:-]+|[\s"“”„'‘*•·,:;-]+$/gu;

/** Parts of a body, and officers, that sign for it but are not its name. */
const PART_OF_A_BODY =
  /^(?:office of (?:the )?(?!ombuds|the ombuds)|department|directorate|division|unit|secretariat|bureau|direction|service|dirección|área|oficina de|secretaría|unidad|отдел|управлени|департамент|секретариат|مكتب|مصلحة|مديرية|إدارة|قسم|الكتابة|办公室|科|处)/iu;

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

interface Piece {
  readonly text: string;
  readonly abbreviation?: string;
  readonly signed?: true;
}

/** The stretches of a line between dashes, commas and full stops, each with the abbreviation in its brackets. */
function piecesOf(text: string): readonly Piece[] {
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

/** What remains of a piece between what leads to a name and what follows one. */
export function trimToName(
  text: string,
  zone: Zone,
): { readonly name: string; readonly ledIn: boolean; readonly genitive: boolean } {
  let name = text.replace(QUOTES, '').replace(/\s+/gu, ' ');
  let ledIn = false;
  let genitive = false;
  for (const leadIn of [...LEAD_INS, ...(zone === 'back' ? SIGNATURE_LEAD_INS : [])]) {
    const found = leadIn.exec(name)?.[0];
    if (found === undefined || found.length >= name.length) continue;
    genitive ||= GENITIVE.test(name);
    name = name.slice(found.length);
    ledIn = true;
  }
  for (const tail of TAILS) {
    const shorter = name.replace(tail, '');
    if (shorter.replace(QUOTES, '').length >= 2) name = shorter;
  }
  name = name.replace(QUOTES, '').replace(/^(?:the|our|el|la|los|les?) (?=\p{Lu})/iu, '');
  return { name, ledIn, genitive };
}

function isLabel(text: string): boolean {
  const bare = text.replace(/^[\d.)\s]+|[\s:：*?؟]+$/gu, '');
  const label = NAME_LABEL.exec(bare);
  return (label !== null && label[0].length >= bare.length) || NAME_LABEL_ARABIC_CHINESE.test(bare);
}

/** A stretch that begins so is a sentence. */
const SENTENCE_START =
  /^(?:we|i|it|this|these|there|please|dear|in|nous|je|il|elle|ce|cette|veuillez|madame|monsieur|nosotr[oa]s|somos|se|es|est[ea]|estimad[oa]s?|мы|я|это|данн\p{L}+|уважаем\p{L}+|نحن|هذه|هذا|تحية|السيد(?:ة)?|السادة)(?![\p{L}])|^(?:我|本(?:文|函|意见|材料|会|會|中心|市|县|镇)|以下|尊敬|此|根据|關於|关于)/iu;

/** Whether a stretch could be a name at all: no address, date, sentence or addressee. */
function isNameLike(name: string): boolean {
  if (name.length < 2 || name.length > LONGEST || !/\p{L}{2}/u.test(name)) return false;
  if (NOT_A_SENDER.test(name) || /@|https?:|www\.|\d{4,}|\d+[./]\d+/iu.test(name)) return false;
  if (UNFINISHED.test(name)) return false;
  return !SENTENCE_START.test(name) && !/[?؟？!]/u.test(name);
}

/** "The City", "la Commission": what a text calls its sender once it has been named. */
function isBareNoun(name: string): boolean {
  if (/[\s\p{Script=Han}]/u.test(name)) return false;
  const group = groupOfName(name);
  return group !== undefined && group !== 'united-nations' && group !== 'intergovernmental';
}

/** A paragraph of running text is longer, and so is a sentence of it, in UTF-16 units. */
const RUNNING = 200;
const SENTENCE = 60;

/** Whether what nothing leads in as a name is long, and ends like a sentence or stands among others. */
function isSentence(name: string, { text }: Line): boolean {
  return name.length > SENTENCE && (text.length > RUNNING || /\p{Ll}{4}\.$/u.test(name));
}

function candidatesOf(line: Line, previous: Line | undefined): readonly Candidate[] {
  const colon = /^([^:：]{2,80})[:：]\s*(.+)$/su.exec(line.text);
  const afterLabel = colon?.[1] !== undefined && isLabel(colon[1]) ? colon[2] : undefined;
  const underLabel =
    previous?.kind === 'cell' &&
    line.kind === 'cell' &&
    isLabel(previous.text) &&
    !isLabel(line.text);
  const labelled = afterLabel !== undefined || underLabel;
  const label = afterLabel === undefined ? previous?.text : colon?.[1];
  return piecesOf((afterLabel ?? line.text).slice(0, LINE_READ)).flatMap(
    ({ text, abbreviation, signed }, piece) => {
      const trimmed = trimToName(text, line.zone);
      const turned = trimmed.genitive ? nominative(trimmed.name) : undefined;
      const { name, ledIn, genitive } =
        turned === undefined ? trimmed : { name: turned, ledIn: true, genitive: false };
      if (!isNameLike(name) || isLabel(name) || isBareNoun(name)) return [];
      if (!labelled && !ledIn && isSentence(name, line)) return [];
      const candidate = {
        name,
        group:
          groupOfName(name) ?? (labelled && piece === 0 ? groupOfName(label ?? '') : undefined),
        line,
        labelled: labelled && piece === 0,
        ledIn,
        genitive,
        piece,
      };
      if (abbreviation === undefined) return [candidate];
      return [{ ...candidate, abbreviation, ...(signed && { signed }) }];
    },
  );
}

/** Every stretch that may be the sender's name, in the order of the lines. */
export function findCandidates(lines: readonly Line[]): readonly Candidate[] {
  return lines.flatMap((line, index) =>
    candidatesOf(wholeLine(line, lines[index + 1]), lines[index - 1]),
  );
}

/** A line that ends so goes on in the next one. */
const UNFINISHED =
  /(?<=^|\s)(?:of(?: the)?|for(?: the)?|and|de(?: l[ao]s?)?|du|des|del|et|y|по|и)$/iu;

function wholeLine(line: Line, next: Line | undefined): Line {
  const goesOn = next?.zone === line.zone && UNFINISHED.test(line.text.trim());
  return goesOn ? { ...line, text: `${line.text.trim()} ${next.text}` } : line;
}

const BY_ZONE: Readonly<Record<Zone, number>> = {
  front: 2,
  furniture: 2,
  back: 1.5,
  title: 1,
  author: 2.5,
  from: 2,
  subject: 1,
  file: 0.5,
};

/** Letters and digits in lower case, for finding one name in another. */
export function keyOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function startsLow(name: string): boolean {
  return /^\p{Ll}/u.test(name);
}

/** A letterhead names the State above the body that writes. */
const WHOLE_STATE =
  /^(?:(?:islamic |federal |democratic )?republic|kingdom|state|république|royaume|república|reino|республика|(?:ال)?جمهورية|(?:ال)?مملكة|دولة|سلطنة)(?![\p{L}])/iu;

/** How likely a candidate is the sender's name; names seen in several places are likelier. */
export function scoreOf(candidate: Candidate, all: readonly Candidate[]): number {
  const { name, group, line, labelled, ledIn, genitive, piece, abbreviation } = candidate;
  let score = BY_ZONE[line.zone];
  if (labelled) score += group === undefined && /^prepared|^drafted/iu.test(line.text) ? 1 : 5;
  if (WHOLE_STATE.test(name)) score -= 2;
  if (ledIn) score += 2.5;
  // Russian names after "from" are in the genitive: the signature has them as they are.
  if (genitive) score -= 3;
  if (group !== undefined) score += 3;
  if (abbreviation !== undefined && group !== undefined) score += 1.5;
  if (line.zone === 'front' && line.order < 3) score += 1;
  if (PART_OF_A_BODY.test(name)) score -= 2.5;
  if (startsLow(name)) score -= 2.5;
  if (name.length > (/\p{Script=Han}/u.test(name) ? 24 : 90)) score -= 2;
  if (line.text.length > RUNNING) score -= 1.5;
  if (/\d/u.test(name)) score -= 1;
  // What stands before a date is where it was written.
  if (group === undefined && !ledIn && !labelled && DATE.test(line.text)) score -= 3;
  score -= 0.3 * Math.min(piece, 4);
  const key = keyOf(name);
  const zones = new Set(
    all
      .filter(
        (other) => other.line !== line && key.length >= 4 && keyOf(other.line.text).includes(key),
      )
      .map(({ line: { zone } }) => zone),
  );
  return score + 1.2 * Math.min(zones.size, 3);
}
