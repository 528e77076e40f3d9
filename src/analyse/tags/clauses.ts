import type { Lexicon } from '../cues/lexicon.js';

const BRACKETED = /[(（][^()（）]{0,300}[)）]/gu;
const BORDER = '\u0001';

/** The main clauses of a folded sentence; what stands in brackets is no clause of its own. */
export function clausesOf(folded: string, { between }: Lexicon): readonly string[] {
  between.lastIndex = 0;
  return folded
    .replace(BRACKETED, ' ')
    .replace(/[;؛；]/gu, BORDER)
    .replace(between, BORDER)
    .split(BORDER)
    .map((clause) => clause.replace(/\s+/gu, ' ').trim())
    .filter((clause) => clause !== '');
}

/** A clause up to the reason that it gives, or behind it where it opens with the reason. */
export function withoutReason(clause: string, { reason }: Lexicon): string {
  reason.lastIndex = 0;
  const match = reason.exec(clause);
  if (match === null) return clause;
  const rest = clause.slice(match.index);
  const comma = rest.search(/[,،，]/u);
  if (comma < 0 && match.index < 3) return clause;
  return `${clause.slice(0, match.index)} ${comma < 0 ? '' : rest.slice(comma + 1)}`.trim();
}
