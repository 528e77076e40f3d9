import { readingOrder } from './bidi.js';
import type { Cluster } from './clusters.js';
import { remembered } from './letters.js';
import type { Habits } from './line.js';
import type { Run } from './rows.js';

/** A text without word spaces has at most this share of them among its characters. */
const FEW_SPACES = 0.05;

/** Counts of what shows a producer's habits. */
export interface Traits {
  letters: number;
  right: number;
  /** Letters and digits of scripts that part words by spaces. */
  spaced: number;
  spaces: number;
  /** Brackets in right-to-left text by kind, were the whole text of either direction. */
  readonly brackets: { readonly rtl: Map<string, Brackets>; readonly ltr: Map<string, Brackets> };
}

interface Brackets {
  stored: number;
  drawn: number;
}

export function emptyTraits(): Traits {
  return {
    letters: 0,
    right: 0,
    spaced: 0,
    spaces: 0,
    brackets: { rtl: new Map(), ltr: new Map() },
  };
}

/** Adds what the runs of a page show. */
export function addTraits(runs: readonly Run[], traits: Traits): void {
  for (const { clusters } of runs) {
    let brackets = false;
    for (const { text, space } of clusters) {
      if (space) traits.spaces += 1;
      const { letter, right, spaced, bracket } = kindOf(text);
      if (letter) traits.letters += 1;
      if (right) traits.right += 1;
      if (spaced) traits.spaced += 1;
      if (bracket) brackets = true;
    }
    if (!brackets) continue;
    for (const base of ['rtl', 'ltr'] as const) addBrackets(clusters, base, traits.brackets[base]);
  }
}

const kindOf = remembered((text) => ({
  letter: /\p{L}/u.test(text),
  right: RIGHT.test(text),
  spaced: /[\p{L}\p{N}]/u.test(text) && !/\p{Script=Han}/u.test(text),
  bracket: PAIRS.some((kind) => kind.includes(text)),
}));

const RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** How the document's producer writes, from what all pages show. */
export function habitsOf({ letters, right, spaced, spaces, brackets }: Traits): Habits {
  const base = right * 2 > letters ? 'rtl' : 'ltr';
  return { base, spaces: spaces > FEW_SPACES * spaced, mirrors: mirrorsOf(brackets[base]) };
}

/** Opening and closing by turns; what is stored as drawn is decided for each pair of a kind. */
const PAIRS = ['()[]{}<>≤≥', '«»', '‹›'] as const;

/**
 * Brackets that are stored as they look where the text runs from right to left: all of a kind, unless more of them open
 * before they close when taken as they stand.
 */
function mirrorsOf(counted: ReadonlyMap<string, Brackets>): ReadonlyMap<string, string> {
  const mirrors = new Map<string, string>();
  for (const kind of PAIRS) {
    const { stored, drawn } = counted.get(kind) ?? { stored: 0, drawn: 0 };
    if (drawn < stored) continue;
    for (let i = 0; i + 1 < kind.length; i += 2) {
      mirrors.set(kind.charAt(i), kind.charAt(i + 1));
      mirrors.set(kind.charAt(i + 1), kind.charAt(i));
    }
  }
  return mirrors;
}

function addBrackets(
  clusters: readonly Cluster[],
  base: 'rtl' | 'ltr',
  counted: Map<string, Brackets>,
): void {
  const line = readingOrder(clusters, base)
    .filter(({ item, rightToLeft }) => rightToLeft && item.actual !== true)
    .map(({ item }) => item.text);
  for (const kind of PAIRS) {
    const counts = counted.get(kind) ?? { stored: 0, drawn: 0 };
    counted.set(kind, counts);
    const pair = kind.slice(0, 2);
    const brackets = line.filter((text) => pair.includes(text));
    brackets.forEach((text, index) => {
      const next = brackets[index + 1];
      if (next === undefined || next === text) return;
      if (text === pair.charAt(0)) counts.stored += 1;
      else counts.drawn += 1;
    });
    // Where a line holds both, the first one decides more surely than what lies between pairs.
    if (brackets[0] === pair.charAt(0)) counts.stored += 1;
    else if (brackets.length > 0) counts.drawn += 1;
  }
}
