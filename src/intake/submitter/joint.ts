import type { Ground } from '../../model/index.js';
import { trimToName } from './candidates.js';
import { groupOfName } from './group.js';
import { groundOf } from './ground.js';
import { isBody, JOINT, JOINT_BEFORE, MEMBERS_LABEL, ON_BEHALF } from './joint-words.js';
import type { Line } from './matter.js';
import { nominative } from './nominative.js';

/** Several bodies in whose name a submission is. */
export interface Joint {
  readonly members: readonly string[];
  /** The members as one name; absent where only a list of them was found. */
  readonly name?: string;
  readonly line: Line;
  readonly ground: Ground;
}

/** A list of names is no longer, in UTF-16 units. */
const LONGEST = 800;

/** More signatories than this are not named one by one. */
const MOST = 100;

/** Who submits together, where the head, the end, the title or the file's name says so. */
export function jointOf(lines: readonly Line[]): Joint | undefined {
  for (const line of lines) {
    const found = inLine(line);
    if (found !== undefined) return found;
  }
  return listed(lines);
}

function inLine(line: Line): Joint | undefined {
  const text = line.text.slice(0, LONGEST);
  const joint = JOINT.exec(text)?.[1] ?? JOINT_BEFORE.exec(text)?.[1];
  const behalf = ON_BEHALF.exec(text)?.[1];
  const rest = joint ?? behalf;
  if (rest === undefined) return undefined;
  const { members, conjunction } = split(rest, joint !== undefined);
  if (members.length < 2) return undefined;
  const last = members.at(-1) ?? '';
  const name = `${members.slice(0, -1).join(conjunction.comma)}${conjunction.and}${last}`;
  return {
    members,
    name,
    line,
    ground: groundOf(line, line.text, joint === undefined ? 0.7 : 0.9),
  };
}

interface Conjunction {
  readonly comma: string;
  readonly and: string;
}

const SPLIT =
  /(\s*[,;]\s+(?:and|et|y|e|и)\s+|\s*[,;]\s+|\s+(?:and|et|y|e|и|&)\s+|\s*،\s*و?|\s+و(?=\p{Script=Arabic})|、|，|以?及|和|與|与)/u;

/** What is no body by itself goes on from the one before: "Centre for Law and Justice". */
function split(
  text: string,
  explicit: boolean,
): { readonly members: readonly string[]; readonly conjunction: Conjunction } {
  const sentence = text.split(/[.。](?:\s|$)/u, 1)[0] ?? text;
  const pieces = sentence.split(SPLIT);
  const members: string[] = [];
  let last = '';
  for (let index = 0; index < pieces.length; index += 2) {
    const piece = pieces[index] ?? '';
    const separator = pieces[index - 1] ?? '';
    const name = nameOf(piece);
    const before = members.at(-1);
    if (before !== undefined && !isMember(name, explicit)) {
      members[members.length - 1] = `${before}${separator}${piece.trim()}`;
    } else if (name !== '') {
      members.push(name);
      last = separator;
    }
  }
  const named = members.map((member) => nameOf(member)).slice(0, MOST);
  const sound = named.every((member) => isMember(member, explicit));
  return { members: sound ? named : [], conjunction: conjunctionOf(last) };
}

function conjunctionOf(separator: string): Conjunction {
  if (/\p{Script=Han}|[、，]/u.test(separator))
    return { comma: '、', and: separator === '，' ? '、' : separator };
  if (/[و،]/u.test(separator)) return { comma: ' و', and: ' و' };
  const word = /\p{L}+|&/u.exec(separator)?.[0];
  return { comma: ', ', and: word === undefined ? ', ' : ` ${word} ` };
}

function nameOf(piece: string): string {
  const { name } = trimToName(
    piece
      .trim()
      .replace(
        /^(?:by |from |of |du |de la |de l'|des |de |d'|del |de los |de las |por |par |от )+/iu,
        '',
      ),
    'front',
  );
  const bare = name.replace(/^(?:the |la |le |l'|les |el |los |las )/iu, '').trim();
  return /\p{Script=Cyrillic}/u.test(bare) ? (nominative(bare) ?? bare) : bare;
}

function isMember(name: string, explicit: boolean): boolean {
  if (name.length < 2 || name.length > 140) return false;
  return groupOfName(name) !== undefined || (explicit && isBody(name));
}

/** "Submitting organizations:" and a name on each line below. */
function listed(lines: readonly Line[]): Joint | undefined {
  const at = lines.findIndex(({ text }) => MEMBERS_LABEL.test(text.trim()));
  const label = lines[at];
  if (label === undefined) return undefined;
  const members: string[] = [];
  for (const { text, zone } of lines.slice(at + 1, at + 1 + MOST)) {
    const name = nameOf(text.replace(/^(?:[-–•*·▪]|\d{1,3}[.)])\s*/u, ''));
    if (zone !== label.zone || !isMember(name, true)) break;
    members.push(name);
  }
  if (members.length < 2) return undefined;
  return { members, line: label, ground: groundOf(label, label.text, 0.8) };
}
