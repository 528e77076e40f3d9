import type { Reading } from '../../model/index.js';
import type { Again, StandsFor } from './index.js';

/** What is shown in the place of a submission. */
interface Shown {
  readonly id: string;
  readonly isWithheld: boolean;
}

/**
 * What submissions are to one another as a public edition may tell it: by the ids that they have there, and without a tie
 * between one that is named and one that is not, which would tell what the latter says. `shown` runs parallel to `whole`.
 */
export function againShown(
  { standings, supersedes, groups }: Again,
  whole: readonly Reading[],
  shown: readonly Reading[],
): Again {
  const known = new Map(
    whole.map(({ entry }, index): [string, Shown] => {
      const there = shown[index];
      const { withheldAs } = there?.content?.submitter ?? {};
      return [entry.id, { id: there?.entry.id ?? '', isWithheld: withheldAs !== undefined }];
    }),
  );
  const may = (one: string, other: string): boolean =>
    known.get(one)?.isWithheld === known.get(other)?.isWithheld;
  const named = (id: string): string => known.get(id)?.id ?? id;
  const open = (ids: readonly string[]): string[] =>
    ids.filter((id) => known.get(id)?.isWithheld === false).map(named);
  return {
    standings: new Map(
      [...standings].map(([id, { reason, of }]): [string, StandsFor] => [
        named(id),
        // Of itself: the reason counts, and nothing is told of the other.
        { reason, of: may(id, of) ? named(of) : named(id) },
      ]),
    ),
    supersedes: new Map(
      [...supersedes]
        .filter(([newer, older]) => may(newer, older))
        .map((pair) => [named(pair[0]), named(pair[1])]),
    ),
    groups: groups.flatMap(({ first, others, counted, senders, ...group }) => {
      const [[head], rest] = [open([first]), open(others)];
      if (head === undefined || rest.length === 0) return [];
      const left = others.length - rest.length;
      return [
        {
          ...group,
          first: head,
          others: rest,
          counted: open(counted),
          senders: Math.max(1, senders - left),
        },
      ];
    }),
    diagnostics: [],
  };
}
