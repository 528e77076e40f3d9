import { coveredBy, holds } from './shingles.js';
import type { Statement } from './statement.js';

/** How much of one statement stands in another. */
export interface Cover {
  /** Share of its core that stands there, 0 to 1. */
  readonly share: number;
  /** Words of its core that do not. */
  readonly own: number;
  /** Figures among them that stand between words that do, which a letterhead and a signature do not. */
  readonly ownFigures: number;
}

export interface Likeness {
  /** Word for word the same, front and back matter included. */
  readonly identical: boolean;
  /** Of the first in the second, and of the second in the first. */
  readonly covers: readonly [Cover, Cover];
}

export function likenessOf(a: Statement, b: Statement): Likeness {
  return {
    identical: isSame(a.tokens, b.tokens),
    covers: [coverOf(a, b), coverOf(b, a)],
  };
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && a.length === b.length && a.every((token, index) => token === b[index]);
}

function coverOf({ tokens, shingles, core }: Statement, other: Statement): Cover {
  const covered = coveredBy(shingles, tokens.length, (hash) => holds(other.shingles.sorted, hash));
  const from = covered.indexOf(1);
  const to = covered.lastIndexOf(1);
  let size = 0;
  let own = 0;
  let ownFigures = 0;
  tokens.forEach((token, index) => {
    if (core[index] !== 1) return;
    size += 1;
    if (covered[index] === 1) return;
    own += 1;
    if (index > from && index < to && /\p{Nd}/u.test(token)) ownFigures += 1;
  });
  return { share: size === 0 ? 0 : (size - own) / size, own, ownFigures };
}
