import type { Steps } from './steps.js';

/** A chain of units, each of which is in one of several states; natural logarithms throughout. */
export interface Chain {
  /** For each unit, what speaks for each state. */
  readonly emissions: readonly (readonly number[])[];
  /** For each unit, what it costs to change the state there, not below 0; Infinity where it cannot change. */
  readonly prices: readonly number[];
  /** What a change from one state to another costs besides. */
  readonly steps: Steps;
  /** What it costs to begin in each state. */
  readonly beginning: readonly number[];
}

/** The likeliest state of each unit (Viterbi), in time linear in units and in states. */
export function likeliestStates({ emissions, prices, steps, beginning }: Chain): number[] {
  let scores = beginning.map((price) => -price);
  const stay = beginning.map((_, state) => state);
  const from: (readonly number[])[] = [];
  emissions.forEach((emission, unit) => {
    const price = unit === 0 ? Infinity : (prices[unit] ?? 0);
    const before = price === Infinity ? stay : steps.bestInto(scores, price);
    from.push(before);
    scores = before.map(
      (other, state) =>
        (scores[other] ?? 0) -
        (other === state ? 0 : price + steps.between(other, state)) +
        (emission[state] ?? 0),
    );
  });
  let state = scores.reduce((best, score, at) => (score > (scores[best] ?? 0) ? at : best), 0);
  const path = emissions.map(() => 0);
  for (let unit = emissions.length - 1; unit >= 0; unit--) {
    path[unit] = state;
    state = from[unit]?.[state] ?? state;
  }
  return path;
}

/** How probable each state of each unit is, 0 to 1 (forward and backward sums), in time linear in units and in states. */
export function probabilities({ emissions, prices, steps, beginning }: Chain): number[][] {
  const loud = emissions.map((emission) => emission.map(Math.exp));
  const forward: number[][] = [];
  let before = shares(beginning.map((price) => Math.exp(-price)));
  loud.forEach((said, unit) => {
    const price = unit === 0 ? Infinity : (prices[unit] ?? 0);
    const moved = spread(before, price, steps.sumInto);
    before = shares(moved.map((share, state) => share * (said[state] ?? 0)));
    forward.push(before);
  });
  let behind = beginning.map(() => 1);
  const found: number[][] = [];
  for (let unit = loud.length - 1; unit >= 0; unit--) {
    found.push(shares((forward[unit] ?? []).map((share, state) => share * (behind[state] ?? 0))));
    const said = behind.map((share, state) => share * (loud[unit]?.[state] ?? 0));
    behind = shares(spread(said, prices[unit] ?? 0, steps.sumOutOf));
  }
  return found.reverse();
}

/** What stays, and what comes over from the others. */
function spread(
  before: readonly number[],
  price: number,
  sum: (shares: readonly number[]) => readonly number[],
): readonly number[] {
  if (price === Infinity) return before;
  const change = Math.exp(-price);
  const sums = sum(before);
  return before.map((share, state) => share * (1 - change) + change * (sums[state] ?? 0));
}

function shares(values: readonly number[]): number[] {
  const sum = values.reduce((total, value) => total + value, 0);
  return values.map((value) => (sum > 0 ? value / sum : 1 / values.length));
}
