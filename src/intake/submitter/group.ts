import type { StakeholderGroup } from '../../model/index.js';
import { BY_HEAD, DECISIVE, INDIVIDUAL, SELF_DESCRIPTIONS, type GroupRule } from './group-words.js';
import { withoutAccents } from './phrases.js';

interface Hit {
  readonly group: StakeholderGroup;
  readonly start: number;
  readonly end: number;
  readonly head: GroupRule['head'];
}

function hitsOf(name: string, rules: readonly GroupRule[]): readonly Hit[] {
  return rules.flatMap(({ group, head, pattern }) =>
    [...name.matchAll(pattern)].map((match) => ({
      group,
      head,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}

/** Where the head of an English name ends: before its first preposition. */
function headEnd(name: string): number {
  const cut = /\s(?:of|for|on|in|to|against|at|and its)\s|,/iu.exec(name);
  return cut?.index ?? name.length;
}

/** The group that a name's own words tell; undefined where none does. */
export function groupOfName(written: string): StakeholderGroup | undefined {
  const name = withoutAccents(written.replace(/’/gu, "'"));
  for (const rule of DECISIVE) {
    if (hitsOf(name, [rule]).length > 0) return rule.group;
  }
  const hits = hitsOf(name, BY_HEAD);
  const end = headEnd(name);
  const isHan = /\p{Script=Han}/u.test(name);
  const last = hits
    .filter(({ head, start }) => head === 'last' && (isHan || start < end))
    .reduce<Hit | undefined>(
      (best, hit) => (best === undefined || hit.end > best.end ? hit : best),
      undefined,
    );
  const first = hits
    .filter(({ head }) => head === 'first')
    .reduce<Hit | undefined>(
      (best, hit) => (best === undefined || hit.start < best.start ? hit : best),
      undefined,
    );
  if (first !== undefined && (last === undefined || first.start === 0)) {
    // "Association" opens a French name as it ends an English one: the earliest word of a first-headed language decides.
    return first.group;
  }
  return (last ?? first ?? hits[0])?.group;
}

/** The group that a text gives its sender in the matter around the answers; undefined where it says nothing. */
export function groupOfText(lines: readonly string[]): StakeholderGroup | undefined {
  for (const [group, pattern] of SELF_DESCRIPTIONS) {
    if (lines.some((line) => pattern.test(line))) return group;
  }
  return lines.some((line) => INDIVIDUAL.test(line)) ? 'individual' : undefined;
}
