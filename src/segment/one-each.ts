/** How a question's paragraphs are given to its parts, one each. */
export interface Dealt {
  /** By paragraph: the column that it is given; the first may be none's own. */
  readonly columns: readonly (number | undefined)[];
  /** What speaks for it, in nats. */
  readonly score: number;
}

/** What it is worth that a paragraph's part follows that of the paragraph above it. */
const IN_ORDER = 1.2;
/** Beyond so many parts nobody deals paragraphs out one by one, and the ways are too many. */
const MOST_PARTS = 6;

interface Way {
  readonly score: number;
  readonly columns: readonly (number | undefined)[];
}

/**
 * The best way to give each paragraph of a section to another part, each part once: `worth[paragraph][part]`. Where there
 * is one paragraph more than parts, the first stays without. Undefined where the numbers do not match.
 */
export function oneEach(worth: readonly (readonly number[])[]): Dealt | undefined {
  const count = worth[0]?.length ?? 0;
  const spare = worth.length - count;
  if (count < 2 || count > MOST_PARTS || spare < 0 || spare > 1) return undefined;
  const start: Way = { score: 0, columns: spare === 1 ? [undefined] : [] };
  /** By the parts that are given away, as bits, and the last of them. */
  let ways = new Map<string, Way & { readonly given: number }>([['0', { ...start, given: 0 }]]);
  for (const row of worth.slice(spare)) {
    const next = new Map<string, Way & { readonly given: number }>();
    for (const way of ways.values()) {
      row.forEach((gain, column) => {
        if ((way.given & (1 << column)) !== 0) return;
        const last = way.columns.at(-1) ?? -1;
        const score = way.score + gain + (column === last + 1 ? IN_ORDER : 0);
        const given = way.given | (1 << column);
        const key = `${given} ${column}`;
        const standing = next.get(key);
        if (standing && standing.score >= score) return;
        next.set(key, { score, columns: [...way.columns, column], given });
      });
    }
    ways = next;
  }
  return [...ways.values()].reduce<Way | undefined>(
    (top, way) => (top && top.score >= way.score ? top : way),
    undefined,
  );
}
