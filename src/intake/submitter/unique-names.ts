import type { Submitter } from '../../model/index.js';
import { lookOf } from '../look-alike.js';
import { JOINT_NAME } from './short-names.js';

/** A submitter, and whether the drafter chose its short name. */
export interface ToName {
  readonly submitter: Submitter;
  readonly chosen?: boolean;
}

/**
 * Makes the short names unique to the eye, each as little dependent on the others as can be: what the drafter chose stays.
 * Submitters of one short name get their countries, ` (MW)`, or else their cities behind it; the submissions of one and
 * the same a number, ` (2)`, in the order given. Joint submissions are JS1, JS2 and so on in that order.
 */
export function uniqueShortNames(all: readonly ToName[]): readonly Submitter[] {
  const used = new Set<string>();
  const named: (string | undefined)[] = all.map(({ submitter, chosen = false }) => {
    const look = lookOf(submitter.shortName);
    if (!chosen || used.has(look)) return undefined;
    used.add(look);
    return submitter.shortName;
  });
  const wishes = qualified(all.map(({ submitter }) => submitter));
  const taken = new Set([...used, ...wishes.map(lookOf)]);
  let joint = 0;
  return all.map(({ submitter }, index) => {
    const wish = wishes[index] ?? submitter.shortName;
    let shortName = named[index] ?? wish;
    if (named[index] === undefined) {
      if (wish === JOINT_NAME) {
        do shortName = `${JOINT_NAME}${(joint += 1)}`;
        while (used.has(lookOf(shortName)));
      }
      for (let number = 2; used.has(lookOf(shortName)); number += 1) {
        const next = `${wish} (${number})`;
        if (!taken.has(lookOf(next))) shortName = next;
      }
      used.add(lookOf(shortName));
      taken.add(lookOf(shortName));
    }
    return shortName === submitter.shortName ? submitter : { ...submitter, shortName };
  });
}

/** What tells two submitters of one short name apart; `undefined` where one of them lacks it. */
const QUALIFIERS: readonly ((submitter: Submitter) => string | undefined)[] = [
  ({ country }) => country,
  ({ city }) => city,
];

function qualified(submitters: readonly Submitter[]): readonly string[] {
  const alike = new Map<string, Submitter[]>();
  for (const submitter of submitters) {
    const look = lookOf(submitter.shortName);
    alike.set(look, [...(alike.get(look) ?? []), submitter]);
  }
  return submitters.map((submitter) => {
    const { shortName } = submitter;
    if (shortName === JOINT_NAME) return shortName;
    const others = alike.get(lookOf(shortName)) ?? [];
    const distinct = distinguishing(others);
    const qualifier = distinct?.(submitter);
    return qualifier === undefined ? shortName : `${shortName} (${qualifier})`;
  });
}

/** Of submitters that are not all one: the first qualifier that differs wherever their names or places do. */
function distinguishing(
  submitters: readonly Submitter[],
): ((submitter: Submitter) => string | undefined) | undefined {
  const persons = new Set(submitters.map(identityOf));
  if (persons.size < 2) return undefined;
  return QUALIFIERS.find((qualifier) => {
    const values = new Map(submitters.map((one) => [identityOf(one), qualifier(one)]));
    const found = [...values.values()];
    return !found.includes(undefined) && new Set(found).size === persons.size;
  });
}

function identityOf({ name, country, city }: Submitter): string {
  return JSON.stringify([lookOf(name), country, city]);
}
