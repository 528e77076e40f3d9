import { countryNamesIn } from '../places/index.js';
import type { Candidate } from './candidates.js';
import { keyOf } from './key.js';
import type { Zone } from './matter.js';
import { DATE } from './place-words.js';
import { RUNNING } from './running.js';

/** Parts of a body, and officers, that sign for it but are not its name. */
const PART_OF_A_BODY =
  /^(?:office of (?:the )?(?!ombuds|the ombuds)|department|directorate|division|unit|secretariat|bureau|direction|service|dirección|área|oficina de|secretaría|unidad|отдел|управлени|департамент|секретариат|مكتب|مصلحة|مديرية|إدارة|قسم|الكتابة|办公室|科|处)/iu;

const BY_ZONE: Readonly<Record<Zone, number>> = {
  front: 2,
  furniture: 2,
  back: 1.5,
  title: 1,
  author: 2.5,
  company: 2.5,
  from: 2,
  address: 0,
  subject: 1,
  file: 0.5,
};

function startsLow(name: string): boolean {
  return /^\p{Ll}/u.test(name);
}

/** A letterhead names the State above the body that writes. */
const WHOLE_STATE =
  /^(?:(?:islamic |federal |democratic )?republic|kingdom|state|république|royaume|república|reino|республика|(?:ال)?جمهورية|(?:ال)?مملكة|دولة|سلطنة)(?![\p{L}])/iu;

/** Whether it names a State, and none of its bodies. */
export function isStateAlone(name: string): boolean {
  return WHOLE_STATE.test(name) || isCountryAlone(name);
}

/** Whether it is called a department, an office or another part of a body. */
export function isPartOfBody(name: string): boolean {
  return PART_OF_A_BODY.test(name);
}

function isCountryAlone(name: string): boolean {
  const [found] = countryNamesIn(name);
  return found !== undefined && keyOf(found.seen) === keyOf(name);
}

/** How likely a candidate is the sender's name; names seen in several places are likelier. */
export function scoreOf(candidate: Candidate, all: readonly Candidate[]): number {
  const { name, group, line, labelled, ledIn, genitive, piece, abbreviation, cut, signedFor } =
    candidate;
  let score = BY_ZONE[line.zone];
  if (labelled) score += group === undefined && /^prepared|^drafted/iu.test(line.text) ? 1 : 5;
  if (isStateAlone(name)) score -= 2;
  if (ledIn) score += 2.5;
  // Russian names after "from" are in the genitive: the signature has them as they are.
  if (genitive) score -= 3;
  if (group !== undefined) score += 3;
  if (abbreviation !== undefined && group !== undefined) score += 1.5;
  if (line.zone === 'front' && line.order < 3) score += 1;
  if (isPartOfBody(name)) score -= 2.5;
  if (startsLow(name)) score -= 2.5;
  if (name.length > (/\p{Script=Han}/u.test(name) ? 24 : 90)) score -= 2;
  if (line.text.length > RUNNING) score -= 1.5;
  if (cut === true) score -= 2;
  if (signedFor === true) score += group === undefined ? 2.5 : 0.5;
  // Nothing but a name stands there.
  if (line.zone === 'company' && group === undefined) score += 1.6;
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
