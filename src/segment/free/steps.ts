import type { Outline } from '../outline.js';
import type { State } from './states.js';

/** What a change costs beside a change at all: to the question that follows in the call, … */
const NEXT = -1.2;
/** … back to an earlier one, … */
const BACK = 1.2;
/** … and from or to what answers nothing. */
const ASIDE = -0.3;

/**
 * What a change from one state to another costs beside a change at all: letters mostly keep to what belongs together.
 * All states are gone through at once, in time linear in their number.
 */
export interface Steps {
  readonly between: (from: number, to: number) => number;
  /**
   * For each state, the best one to have been in: itself, or one to change from by its score less the price, which is
   * not negative, and the step.
   */
  readonly bestInto: (scores: readonly number[], price: number) => readonly number[];
  /** For each state, the shares of all, each less its step on the way into it; its own counts whole. */
  readonly sumInto: (shares: readonly number[]) => readonly number[];
  /** The same on the way from it to the others. */
  readonly sumOutOf: (shares: readonly number[]) => readonly number[];
}

/** A state by the question that it begins and ends with, and the main question of both; -1 for what answers none. */
interface Ends {
  readonly first: number;
  readonly last: number;
  readonly main: number;
}

interface Shape extends Pick<Steps, 'between'> {
  readonly ends: readonly Ends[];
  /** Of each question, its main one. */
  readonly mains: readonly number[];
}

export function stepsOf(states: readonly State[], outline: Outline): Steps {
  const ends = states.map(({ questions }): Ends => {
    const [first = -1] = questions;
    return { first, last: questions.at(-1) ?? -1, main: outline.entries[first]?.main ?? -1 };
  });
  const mains = outline.entries.map(({ main }) => main);
  const between = (from: number, to: number): number => stepBetween(ends[from], ends[to]);
  return {
    between,
    bestInto: (scores, price) => bestInto({ ends, mains, between }, scores, price),
    sumInto: (shares) => {
      const sums = sumsBy(({ last }) => last, { ends, mains }, shares);
      return ends.map(({ first }, state) => {
        if (first < 0) return asideOf(sums, shares[state]);
        const { at, before, behind, familyBehind } = sums;
        const forth = (before[first] ?? 0) + (at[first] ?? 0);
        return weighed(sums, at[first - 1], forth, behind[first], familyBehind[first]);
      });
    },
    sumOutOf: (shares) => {
      const sums = sumsBy(({ first }) => first, { ends, mains }, shares);
      return ends.map(({ last }, state) => {
        if (last < 0) return asideOf(sums, shares[state]);
        const { at, before, behind, familyBefore } = sums;
        const forth = (behind[last] ?? 0) + (at[last] ?? 0);
        return weighed(sums, at[last + 1], forth, before[last], familyBefore[last]);
      });
    },
  };
}

/** Steps forth are free, one to the next question is cheaper, steps back within a family are free as well. */
function weighed({ none }: Sums, next = 0, forth = 0, back = 0, backInFamily = 0): number {
  const kept = Math.exp(-BACK);
  return (
    forth +
    (Math.exp(-NEXT) - 1) * next +
    kept * back +
    (1 - kept) * backInFamily +
    Math.exp(-ASIDE) * none
  );
}

function asideOf({ all, none }: Sums, own = 0): number {
  return own + Math.exp(-ASIDE) * (all + none - own);
}

/** Shares by the question with which states begin, or end. */
interface Sums {
  readonly at: readonly number[];
  /** Of all states at the questions before each, and behind it; and of those of its own family. */
  readonly before: readonly number[];
  readonly behind: readonly number[];
  readonly familyBefore: readonly number[];
  readonly familyBehind: readonly number[];
  /** Of the states that answer some question, and of those that answer none. */
  readonly all: number;
  readonly none: number;
}

function sumsBy(
  keyOf: (ends: Ends) => number,
  { ends, mains }: Pick<Shape, 'ends' | 'mains'>,
  shares: readonly number[],
): Sums {
  const at = mains.map(() => 0);
  let none = 0;
  ends.forEach((own, state) => {
    const key = keyOf(own);
    if (key < 0) none += shares[state] ?? 0;
    else at[key] = (at[key] ?? 0) + (shares[state] ?? 0);
  });
  const order = [...mains.keys()];
  const [before, familyBefore] = sumsAlong(order, at, mains);
  const [behind, familyBehind] = sumsAlong(order.reverse(), at, mains);
  const all = at.reduce((sum, value) => sum + value, 0);
  return { at, before, behind, familyBefore, familyBehind, all, none };
}

/** For each question what was added up before it was come to, in all and of its family. */
function sumsAlong(
  order: readonly number[],
  at: readonly number[],
  mains: readonly number[],
): readonly [number[], number[]] {
  const all = mains.map(() => 0);
  const own = mains.map(() => 0);
  const families = mains.map(() => 0);
  let sum = 0;
  for (const question of order) {
    const main = mains[question] ?? 0;
    all[question] = sum;
    own[question] = families[main] ?? 0;
    sum += at[question] ?? 0;
    families[main] = (families[main] ?? 0) + (at[question] ?? 0);
  }
  return [all, own];
}

function stepBetween(from?: Ends, to?: Ends): number {
  if (from === undefined || to === undefined || from.last < 0 || to.first < 0) return ASIDE;
  if (to.first === from.last + 1) return NEXT;
  return to.first < from.last && from.main !== to.main ? BACK : 0;
}

/**
 * Whichever is best of all that lie before a question, of all behind it, and of its own family, is best in one of the
 * ways of stepping; that some are reckoned at more than their step does no harm, as they are reckoned at it elsewhere.
 */
function bestInto(
  { ends, mains, between }: Shape,
  scores: readonly number[],
  price: number,
): number[] {
  const scoreOf = (state: number): number => scores[state] ?? -Infinity;
  const better = (a: number | undefined, b: number | undefined): number | undefined => {
    if (a === undefined || b === undefined) return a ?? b;
    return scoreOf(b) > scoreOf(a) || (scoreOf(b) === scoreOf(a) && b < a) ? b : a;
  };
  const at: (number | undefined)[] = mains.map(() => undefined);
  const family: (number | undefined)[] = mains.map(() => undefined);
  let none: number | undefined;
  ends.forEach(({ last, main }, state) => {
    if (last < 0) none = better(none, state);
    else {
      at[last] = better(at[last], state);
      family[main] = better(family[main], state);
    }
  });
  const upTo = bestAlong(at, better);
  const from = bestAlong(at.toReversed(), better).reverse();
  return ends.map(({ first, main }, state) => {
    const ways =
      first < 0 ? [upTo.at(-1)] : [upTo[first], family[main], at[first - 1], from[first + 1], none];
    let best = state;
    let top = scoreOf(state);
    for (const way of ways) {
      if (way === undefined || way === state) continue;
      const moved = scoreOf(way) - price - between(way, state);
      if (moved > top || (moved === top && best !== state && way < best)) {
        [best, top] = [way, moved];
      }
    }
    return best;
  });
}

function bestAlong(
  at: readonly (number | undefined)[],
  better: (a: number | undefined, b: number | undefined) => number | undefined,
): (number | undefined)[] {
  let best: number | undefined;
  return at.map((state) => (best = better(best, state)));
}

/** Steps by a table, from row to column, for few states and any prices: Infinity where there is no way. */
export function tabled(table: readonly (readonly number[])[]): Steps {
  const between = (from: number, to: number): number => table[from]?.[to] ?? Infinity;
  const sumOver = (
    shares: readonly number[],
    step: (own: number, other: number) => number,
  ): number[] =>
    shares.map((share, own) =>
      shares.reduce(
        (sum, other, at) => (at === own ? sum : sum + other * Math.exp(-step(own, at))),
        share,
      ),
    );
  return {
    between,
    bestInto: (scores, price) =>
      scores.map((_, to) => {
        const into = scores.map((s, from) => (from === to ? s : s - price - between(from, to)));
        return into.reduce((best, value, from) => (value > (into[best] ?? 0) ? from : best), to);
      }),
    sumInto: (shares) => sumOver(shares, (own, other) => between(other, own)),
    sumOutOf: (shares) => sumOver(shares, between),
  };
}
