import type { Corrections, Entry } from '../../model/index.js';
import { quoted, type RegisterProblem } from './problem.js';

/** What a row says of a submission, the others that it names being ids. */
export interface Said extends Pick<Entry, 'id' | 'file'> {
  readonly line: number;
  readonly corrections: Corrections;
}

/** One submission that is not counted because of another, as a row says. */
interface GivingWay {
  readonly from: string;
  readonly to: string;
  readonly line: number;
  readonly field: 'duplicate_of' | 'supersedes';
}

/**
 * Rows by which no submission of a ring would be counted, whether they call each other duplicates or newer versions, and
 * pairs of rows that leave one out for two reasons.
 */
export function contradictory(rows: readonly Said[]): readonly RegisterProblem[] {
  const ways = rows.flatMap(waysOf);
  const fileOf = new Map(rows.map(({ id, file }) => [id, file]));
  return ways.flatMap((way): RegisterProblem[] => {
    const { line, field } = way;
    const ring = ringOf(way, ways);
    if (ring !== undefined) {
      const others = ring.filter((one) => one.line !== line).map((one) => one.line);
      const besides = others.length === 0 ? '' : ` by ${linesText(others)}`;
      const message = `the row names a submission that leads back to its own${besides}, so that none of them is counted; expected is one that is not itself ${field === 'supersedes' ? 'newer than' : 'a duplicate of'} this one`;
      return [{ line, field, message }];
    }
    const twice =
      field === 'duplicate_of' &&
      ways.find((other) => other.field !== field && other.from === way.from && other.to === way.to);
    if (!twice) return [];
    const of = quoted(fileOf.get(way.from) ?? way.from);
    const message = `${of} is left out as a duplicate here and as an older version by line ${twice.line}; expected is one of the two`;
    return [{ line, field, message }];
  });
}

function waysOf({ id, line, corrections: { duplicateOf, supersedes } }: Said): GivingWay[] {
  const isOther = (other: string | null | undefined): other is string =>
    typeof other === 'string' && other !== id;
  return [
    ...(isOther(duplicateOf)
      ? [{ from: id, to: duplicateOf, line, field: 'duplicate_of' } as const]
      : []),
    ...(isOther(supersedes)
      ? [{ from: supersedes, to: id, line, field: 'supersedes' } as const]
      : []),
  ];
}

/** The shortest way from where `start` leads back to where it begins, `start` first; undefined where there is none. */
function ringOf(start: GivingWay, ways: readonly GivingWay[]): readonly GivingWay[] | undefined {
  const reached = new Map<string, readonly GivingWay[]>([[start.to, [start]]]);
  for (const [id, path] of reached) {
    if (id === start.from) return path;
    for (const way of ways) {
      if (way.from === id && !reached.has(way.to)) reached.set(way.to, [...path, way]);
    }
  }
  return undefined;
}

function linesText(lines: readonly number[]): string {
  const once = [...new Set(lines)].sort((a, b) => a - b);
  return `line${once.length > 1 ? 's' : ''} ${once.join(', ')}`;
}
