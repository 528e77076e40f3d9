import type { Candidate } from './candidate.js';
import type { Outline } from './outline.js';

/** A title this like some question tells which one it speaks of. */
export const TELLING = 0.3;

/** How many of some numbered headings tell by their words of which question they speak, and of their number's own. */
export interface TitleAgreement {
  readonly telling: number;
  readonly agreeing: number;
}

export function titleAgreement(
  members: readonly Candidate[],
  { entries, mains }: Outline,
): TitleAgreement {
  const agreements = members.flatMap(({ reading, questions }) => {
    const { likes } = reading.restated;
    if (likes.every(({ score }) => score < TELLING)) return [];
    const scores = mains.map((main) =>
      Math.max(...entries.flatMap((e) => (e.main === main ? (likes[e.index]?.score ?? 0) : []))),
    );
    const top = Math.max(...scores);
    const main = entries[questions[0] ?? 0]?.main ?? 0;
    return [(scores[mains.indexOf(main)] ?? 0) >= top - 0.05];
  });
  return {
    telling: agreements.length,
    agreeing: agreements.filter((agrees) => agrees).length,
  };
}

/**
 * What numbered headings lose whose titles speak of other questions than their numbers: a document's own sections are
 * numbered too, often one off where an introduction comes first.
 */
export function contradictionOf({ telling, agreeing }: TitleAgreement): number {
  if (telling === 0 || agreeing / telling >= 0.5) return 0;
  return telling === 1 ? 0.15 : 0.5;
}
