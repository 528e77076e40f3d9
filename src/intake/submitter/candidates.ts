import type { StakeholderGroup } from '../../model/index.js';
import { groupOfName } from './group.js';
import type { Line, Zone } from './matter.js';
import { nominative } from './nominative.js';
import { piecesOf, type Piece } from './pieces.js';
import { bodiesSigned } from './signature.js';
import { isProse, subjectOf } from './sentence.js';
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
  /** A person signs for it. */
  readonly signedFor?: true;
  /** It is the beginning of a sentence. */
  readonly cut?: true;
  /** Which piece of its line it is, from 0. */
  readonly piece: number;
}

/** Longer stretches are sentences, not names. */
const LONGEST = 140;

/** As much of a long paragraph is searched for a name. */
const LINE_READ = 600;

const QUOTES = /^[\s"“”«»„'‘*•·.,:-]+|[\s"“”„'‘*•·,:;-]+$/gu;

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
  /^(?:we|i|it|this|these|there|please|dear|in|nous|je|il|elle|ce|cette|veuillez|madame|monsieur|nosotr[oa]s|somos|de nuestra (?:mayor )?consideración|señor(?:es|as?)?|reciban?|presente|se|es|est[ea]|estimad[oa]s?|мы|я|это|данн\p{L}+|уважаем\p{L}+|نحن|هذه|هذا|تحية|السيد(?:ة)?|السادة)(?![\p{L}])|^(?:我|本(?:文|函|意见|材料|会|會|中心|市|县|镇)|以下|尊敬|此|根据|關於|关于)/iu;

/** Whether a stretch could be a name at all: no address, date, sentence or addressee. */
function isNameLike(name: string): boolean {
  if (name.length < 2 || name.length > LONGEST || !/\p{L}{2}/u.test(name)) return false;
  if (NOT_A_SENDER.test(name) || /@|https?:|www\.|\d{4,}|\d+[./]\d+/iu.test(name)) return false;
  if (UNFINISHED.test(name)) return false;
  // A Chinese name of a body has no particle of belonging.
  if (/\p{Script=Han}.*的/u.test(name)) return false;
  return !SENTENCE_START.test(name) && !/[?؟？!]/u.test(name);
}

/** "The City", "la Commission": what a text calls its sender once it has been named. */
function isBareNoun(name: string): boolean {
  if (/[\s\p{Script=Han}]/u.test(name)) return false;
  const group = groupOfName(name);
  return group !== undefined && group !== 'united-nations' && group !== 'intergovernmental';
}

/** A form's field beside or under its label; a table's header is no form. */
function isField({ cell }: Line, previous: Line, next: Line | undefined): boolean {
  const label = previous.cell;
  if (cell === undefined || label === undefined) return true;
  const beside = label.row === cell.row && label.column === 0;
  const wider =
    next?.cell?.table === cell.table &&
    next.cell.row === cell.row &&
    next.cell.column > cell.column;
  return beside && !wider;
}

function candidatesOf(
  line: Line,
  previous: Line | undefined,
  next: Line | undefined,
): readonly Candidate[] {
  const colon = /^([^:：]{2,80})[:：]\s*(.+)$/su.exec(line.text);
  const afterLabel = colon?.[1] !== undefined && isLabel(colon[1]) ? colon[2] : undefined;
  const underLabel =
    previous?.kind === 'cell' &&
    line.kind === 'cell' &&
    isLabel(previous.text) &&
    !isLabel(line.text) &&
    isField(line, previous, next);
  const labelled = afterLabel !== undefined || underLabel;
  const label = afterLabel === undefined ? previous?.text : colon?.[1];
  const prose = afterLabel === undefined && isProse(line.text);
  return piecesOf((afterLabel ?? line.text).slice(0, LINE_READ)).flatMap((part, piece) => {
    const trimmed = trimmedName(part.text, line.zone, labelled ? undefined : { prose });
    if (trimmed === undefined) return [];
    const { name, ledIn, genitive, cut } = trimmed;
    if (!isNameLike(name) || isLabel(name) || isBareNoun(name)) return [];
    const told = labelled && piece === 0 ? groupOfName(label ?? '') : undefined;
    return [
      {
        name,
        group: groupOfName(name) ?? told,
        line,
        labelled: labelled && piece === 0,
        ledIn,
        genitive,
        piece,
        ...(cut && { cut }),
        ...abbreviated(part),
      },
    ];
  });
}

function abbreviated({ abbreviation, signed }: Piece): Pick<Candidate, 'abbreviation' | 'signed'> {
  if (abbreviation === undefined) return {};
  return { abbreviation, ...(signed && { signed }) };
}

/** The name in a piece, in the nominative; of a sentence its subject. */
function trimmedName(
  text: string,
  zone: Zone,
  running: { readonly prose: boolean } | undefined,
): Pick<Candidate, 'name' | 'ledIn' | 'genitive' | 'cut'> | undefined {
  const trimmed = trimToName(text, zone);
  const subject = running ? subjectOf(trimmed.name, running.prose) : trimmed;
  if (subject === undefined) return undefined;
  const { name, cut, introduced } = { cut: undefined, introduced: undefined, ...subject };
  const ledIn = trimmed.ledIn || introduced === true;
  const turned = trimmed.genitive ? nominative(name) : undefined;
  return {
    name: turned ?? name,
    ledIn: ledIn || turned !== undefined,
    genitive: trimmed.genitive && turned === undefined,
    ...(cut && !ledIn && { cut }),
  };
}

/** Every stretch that may be the sender's name, in the order of the lines. */
export function findCandidates(lines: readonly Line[]): readonly Candidate[] {
  const signed = bodiesSigned(lines);
  return lines.flatMap((line, index) =>
    candidatesOf(wholeLine(line, lines[index + 1]), lines[index - 1], lines[index + 1]).map(
      (candidate) => (signed.has(line) ? { ...candidate, signedFor: true } : candidate),
    ),
  );
}

/** A line that ends so goes on in the next one. */
const UNFINISHED =
  /(?<=^|\s)(?:of(?: the)?|for(?: the)?|and|de(?: l[ao]s?)?|du|des|del|et|y|по|и)$/iu;

function wholeLine(line: Line, next: Line | undefined): Line {
  const goesOn = next?.zone === line.zone && UNFINISHED.test(line.text.trim());
  return goesOn ? { ...line, text: `${line.text.trim()} ${next.text}` } : line;
}
