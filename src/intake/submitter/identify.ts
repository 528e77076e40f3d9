import {
  result,
  type Call,
  type Corrections,
  type Document,
  type Entry,
  type Ground,
  type Guessed,
  type ReadMessage,
  type Result,
  type Segmentation,
  type StakeholderGroup,
  type Submitter,
} from '../../model/index.js';
import { correctedSubmitter } from '../register/apply.js';
import { findCandidates } from './candidates.js';
import { keyOf } from './key.js';
import { nameFromFile } from './file-name.js';
import { groupOfName, groupOfText } from './group.js';
import { groundOf, NO_GROUND } from './ground.js';
import { jointOf, type Joint } from './joint.js';
import { localityOf } from './locality.js';
import { roledBlocks, senderLines, type Line } from './matter.js';
import { asSigned, bestName, inSmallLetters, type Named } from './naming.js';
import { personOf } from './person.js';
import { readPublication } from './publication/index.js';
import { abbreviationAmong, JOINT_NAME, shortNameOf } from './short-names.js';
import { isProse } from './sentence.js';
import { unsureOf } from './unsure.js';
import { sentFor } from './via.js';
import { countryOf } from './where.js';

/** What is known of a submission beside its text. */
export interface Known {
  readonly message?: ReadMessage;
  /** What the drafter's register says wins over any guess. */
  readonly corrections?: Corrections;
}

/**
 * Who sent a submission and whether it may be published, as far as its text, its message, its properties and its file's
 * name tell. What cannot be told falls back to the file's name, to the group `other` and to no country. What is unsure is
 * said in one note `submitter-unsure`; each request about publication is a warning `publication-request`.
 */
export function identifySubmitter(
  entry: Entry,
  document: Document,
  segmentation: Segmentation,
  call: Call,
  { message, corrections }: Known = {},
): Result<Submitter> {
  const blocks = roledBlocks(document, segmentation);
  const lines = senderLines(entry, document, blocks, message?.facts);
  const { publication, requests, diagnostics } = readPublication({
    blocks,
    file: entry.file,
    title: document.properties.title ?? '',
    subject: message?.facts.subject ?? '',
    attachments: message?.attachments.filter(({ read }) => read).map((one) => one.name) ?? [],
    call,
  });
  const who = whoOf(entry, document, lines, call);
  const { named, name } = who;
  const group = groupOf(who, lines, document);
  const country = countryOf(named?.candidate, lines, blocks);
  const { city, region } = localityOf(
    named && { ...named.candidate, name, group: group.value },
    lines,
  );
  const texts = lines.map(({ text }) => text);
  const abbreviation = named?.candidate.abbreviation ?? abbreviationFor(name, named, texts);
  const found: Submitter = {
    name,
    shortName: who.isJoint ? JOINT_NAME : shortNameOf(name, abbreviation),
    group: group.value,
    ...(country && { country: country.code }),
    publication,
    ...(requests.length > 0 && { publicationRequests: requests }),
    ...(city && { city: inSmallLetters(city.name, document) }),
    ...(region && { region: inSmallLetters(region.name, document) }),
    ...(who.members && { members: who.members.names }),
    ...(who.via && { via: who.via.name }),
    grounds: present({
      name: who.ground,
      group: group.ground,
      country: country?.ground,
      city: city?.ground,
      region: region?.ground,
      members: who.members?.ground,
      via: who.via?.ground,
    }),
  };
  const submitter = correctedSubmitter(found, corrections);
  // What the drafter decided otherwise stays visible; what is as it was asked for needs no more looking at.
  const settled = corrections?.publication === publication;
  return result(submitter, [...(settled ? [] : diagnostics), ...unsureOf(submitter, entry.file)]);
}

function present(
  grounds: Readonly<Record<Guessed, Ground | undefined>>,
): NonNullable<Submitter['grounds']> {
  return Object.fromEntries(Object.entries(grounds).filter(([, ground]) => ground !== undefined));
}

interface Who {
  readonly name: string;
  readonly ground: Ground;
  /** Absent where the name is that of the file, or of a person. */
  readonly named?: Named;
  readonly joint?: Joint;
  readonly isJoint: boolean;
  readonly members?: { readonly names: readonly string[]; readonly ground: Ground };
  readonly via?: { readonly name: string; readonly ground: Ground };
}

function whoOf(entry: Entry, document: Document, lines: readonly Line[], call: Call): Who {
  const joint = jointOf(lines);
  const members = joint && { names: joint.members, ground: joint.ground };
  if (joint?.name !== undefined) {
    const named = bestName([joint.line], call);
    const { name, ground } = joint;
    return {
      name,
      ground,
      joint,
      isJoint: true,
      ...(members && { members }),
      ...(named && { named }),
    };
  }
  const sent = sentFor(lines, call);
  const named = sent?.named ?? bestName(lines, call);
  const person = individualOf(lines);
  if (person !== undefined && (named === undefined || isInPassing(named))) {
    return { ...person, isJoint: false };
  }
  if (named === undefined) return { ...unnamed(entry, lines), isJoint: false };
  const { candidate, confidence } = named;
  const gathered = members ?? sent?.members;
  return {
    name: asSigned(candidate, document),
    ground: groundOf(candidate.line, candidate.name, confidence),
    named,
    isJoint: false,
    ...(joint && { joint }),
    ...(gathered && { members: gathered }),
    ...(sent?.via && { via: sent.via }),
  };
}

function unnamed(entry: Entry, lines: readonly Line[]): Pick<Who, 'name' | 'ground'> {
  const from = lines.find(({ zone }) => zone === 'from');
  if (from !== undefined && (from.text.includes(' ') || /[\p{Script=Han}]{2}/u.test(from.text))) {
    return { name: from.text, ground: groundOf(from, from.text, 0.45) };
  }
  return {
    name: nameFromFile(entry.file),
    ground: { ...NO_GROUND, by: 'file-name', confidence: 0.2 },
  };
}

/** Who says to write for nobody else. */
function individualOf(lines: readonly Line[]): Pick<Who, 'name' | 'ground'> | undefined {
  if (groupOfText(edgesOf(lines)) !== 'individual') return undefined;
  const person = personOf(lines);
  return person && { name: person.name, ground: groundOf(person.line, person.name, 0.7) };
}

/** Whether a body is only spoken of, and stands neither at the head nor in the message's or file's own lines. */
function isInPassing({ candidate: { line, ledIn, labelled } }: Named): boolean {
  if (ledIn || labelled) return false;
  const { zone, order, text } = line;
  return isProse(text) || zone === 'back' || (zone === 'front' && order > 2) || zone === 'file';
}

function edgesOf(lines: readonly Line[]): readonly string[] {
  return lines.filter(({ zone }) => zone === 'front' || zone === 'back').map(({ text }) => text);
}

function abbreviationFor(
  name: string,
  named: Named | undefined,
  texts: readonly string[],
): string | undefined {
  const key = keyOf(name);
  const bracketed = findCandidates(
    texts.map((text, order) => ({ text, zone: 'front', place: {}, order, kind: 'other' })),
  ).find((other) => other.abbreviation !== undefined && keyOf(other.name) === key);
  if (bracketed?.abbreviation !== undefined) return bracketed.abbreviation;
  return named === undefined ? undefined : abbreviationAmong(name, texts);
}

function groupOf(
  { name, ground, named, joint }: Who,
  lines: readonly Line[],
  document: Document,
): { readonly value: StakeholderGroup; readonly ground: Ground } {
  if (joint?.name !== undefined) {
    const groups = joint.members.map((member) => groupOfName(member));
    const first = groups.find((group) => group !== undefined) ?? 'civil-society';
    const sure = groups.every((group) => group === first) ? 0.9 : 0.55;
    return { value: first, ground: groundOf(joint.line, joint.name, sure) };
  }
  const candidate = named?.candidate;
  if (candidate?.group !== undefined) {
    return { value: candidate.group, ground: groundOf(candidate.line, candidate.name, 0.85) };
  }
  const told = groupOfText(edgesOf(lines));
  if (told !== undefined) return { value: told, ground: { by: 'text', confidence: 0.65 } };
  const ofName = groupOfName(name);
  if (ofName !== undefined) return { value: ofName, ground: { ...ground, seen: name } };
  const person = signsAlone(lines, document);
  if (person === undefined) return { value: 'other', ground: NO_GROUND };
  return { value: 'individual', ground: groundOf(person, person.text, 0.45) };
}

/** Who sends a message under a name of two to four words that no body has, and signs it with that name alone. */
function signsAlone(lines: readonly Line[], { text }: Document): Line | undefined {
  const from = lines.find(({ zone }) => zone === 'from');
  if (from === undefined || !/^\p{Lu}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){1,3}$/u.test(from.text)) {
    return undefined;
  }
  const isBody = groupOfName(from.text) !== undefined;
  return !isBody &&
    text
      .split('\n')
      .slice(1)
      .some((line) => line.trim() === from.text)
    ? from
    : undefined;
}
