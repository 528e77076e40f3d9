import { readingOrder } from './bidi.js';
import type { Habits } from './line.js';
import type { Run } from './rows.js';

/** A text without word spaces has at most this share of them among its characters. */
const FEW_SPACES = 0.05;

/** Learns from all pages how the document's producer writes. */
export function habitsOf(runs: readonly Run[]): Habits {
  const clusters = runs.flatMap((run) => run.clusters);
  const right = clusters.filter(({ text }) => /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text));
  const spaced = clusters.filter(
    ({ text }) => /[\p{L}\p{N}]/u.test(text) && !/\p{Script=Han}/u.test(text),
  );
  const letters = clusters.filter(({ text }) => /\p{L}/u.test(text));
  const base = right.length * 2 > letters.length ? 'rtl' : 'ltr';
  return {
    base,
    spaces: clusters.filter(({ space }) => space).length > FEW_SPACES * spaced.length,
    mirrors: mirrorsOf(runs, base),
  };
}

/** Opening and closing by turns; what is stored as drawn is decided for each pair of a kind. */
const PAIRS = ['()[]{}<>≤≥', '«»', '‹›'] as const;

/**
 * Brackets that are stored as they look where the text runs from right to left: all of a kind, unless more of them open
 * before they close when taken as they stand.
 */
function mirrorsOf(runs: readonly Run[], base: 'rtl' | 'ltr'): ReadonlyMap<string, string> {
  const lines = runs
    .filter(({ clusters }) =>
      clusters.some(({ text }) => PAIRS.some((kind) => kind.includes(text))),
    )
    .map(({ clusters }) =>
      readingOrder(clusters, base)
        .filter(({ item, rightToLeft }) => rightToLeft && item.actual !== true)
        .map(({ item }) => item.text),
    );
  const mirrors = new Map<string, string>();
  for (const kind of PAIRS) {
    if (!storedAsDrawn(lines, kind.slice(0, 2))) continue;
    for (let i = 0; i + 1 < kind.length; i += 2) {
      mirrors.set(kind.charAt(i), kind.charAt(i + 1));
      mirrors.set(kind.charAt(i + 1), kind.charAt(i));
    }
  }
  return mirrors;
}

function storedAsDrawn(lines: readonly (readonly string[])[], pair: string): boolean {
  let stored = 0;
  let drawn = 0;
  for (const line of lines) {
    const brackets = line.filter((text) => pair.includes(text));
    brackets.forEach((text, index) => {
      const next = brackets[index + 1];
      if (next === undefined || next === text) return;
      if (text === pair.charAt(0)) stored += 1;
      else drawn += 1;
    });
    // Where a line holds both, the first one decides more surely than what lies between pairs.
    if (brackets[0] === pair.charAt(0)) stored += 1;
    else if (brackets.length > 0) drawn += 1;
  }
  return drawn >= stored;
}
