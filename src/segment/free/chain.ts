/** A chain of units, each of which is in one of several states; natural logarithms throughout. */
export interface Chain {
  /** For each unit, what speaks for each state. */
  readonly emissions: readonly (readonly number[])[];
  /** For each unit, what it costs to change the state there; Infinity where it cannot change. */
  readonly prices: readonly number[];
  /** What a change from one state to another costs besides. */
  readonly steps: readonly (readonly number[])[];
  /** What it costs to begin in each state. */
  readonly beginning: readonly number[];
}

/** The likeliest state of each unit (Viterbi), in time linear in units. */
export function likeliestStates(chain: Chain): number[] {
  const { emissions, prices, beginning } = chain;
  let scores = beginning.map((price) => -price);
  const from: number[][] = [];
  emissions.forEach((emission, unit) => {
    const price = unit === 0 ? Infinity : (prices[unit] ?? 0);
    const before = scores.map((_, state) => bestBefore(scores, state, price, chain.steps));
    from.push(before);
    scores = before.map(
      (other, state) =>
        (scores[other] ?? 0) -
        (other === state ? 0 : price + (chain.steps[other]?.[state] ?? 0)) +
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

function bestBefore(
  scores: readonly number[],
  state: number,
  price: number,
  steps: Chain['steps'],
): number {
  let best = state;
  let top = scores[state] ?? 0;
  if (price === Infinity) return best;
  scores.forEach((score, other) => {
    const moved = score - price - (steps[other]?.[state] ?? 0);
    if (other === state || moved <= top) return;
    best = other;
    top = moved;
  });
  return best;
}

/** How probable each state of each unit is, 0 to 1 (forward and backward sums), in time linear in units. */
export function probabilities({ emissions, prices, steps, beginning }: Chain): number[][] {
  const ways = steps.map((row, from) => row.map((step, to) => (from === to ? 0 : Math.exp(-step))));
  const back = ways.map((_, from) => ways.map((row) => row[from] ?? 0));
  const loud = emissions.map((emission) => emission.map(Math.exp));
  const forward: number[][] = [];
  let before = shares(beginning.map((price) => Math.exp(-price)));
  loud.forEach((said, unit) => {
    const moved = unit === 0 ? before : spread(before, Math.exp(-(prices[unit] ?? 0)), back);
    before = shares(moved.map((share, state) => share * (said[state] ?? 0)));
    forward.push(before);
  });
  let behind = beginning.map(() => 1);
  const found: number[][] = [];
  for (let unit = loud.length - 1; unit >= 0; unit--) {
    found.push(shares((forward[unit] ?? []).map((share, state) => share * (behind[state] ?? 0))));
    const said = behind.map((share, state) => share * (loud[unit]?.[state] ?? 0));
    behind = shares(spread(said, Math.exp(-(prices[unit] ?? 0)), ways));
  }
  return found.reverse();
}

/** What stays, and what comes over from the others; `ways[state]` are the weights of the ways between it and them. */
function spread(
  before: readonly number[],
  change: number,
  ways: readonly (readonly number[])[],
): number[] {
  return before.map((share, state) => {
    let moved = 0;
    if (change > 0) {
      const own = ways[state] ?? [];
      for (let other = 0; other < before.length; other++) {
        moved += (before[other] ?? 0) * (own[other] ?? 0);
      }
    }
    return share + change * moved;
  });
}

function shares(values: readonly number[]): number[] {
  const sum = values.reduce((total, value) => total + value, 0);
  return values.map((value) => (sum > 0 ? value / sum : 1 / values.length));
}
