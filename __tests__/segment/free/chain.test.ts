import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { likeliestStates, probabilities, type Chain } from '../../../src/segment/free/chain.js';

/** What a path scores by the definition: the price of beginning, each change with its price and step, each emission. */
function scoreOf(path: readonly number[], { emissions, prices, steps, beginning }: Chain): number {
  return path.reduce((sum, state, unit) => {
    const before = path[unit - 1];
    const change =
      before === undefined
        ? (beginning[state] ?? 0)
        : before === state
          ? 0
          : (prices[unit] ?? 0) + (steps[before]?.[state] ?? 0);
    return sum - change + (emissions[unit]?.[state] ?? 0);
  }, 0);
}

function allPaths(units: number, states: number): number[][] {
  if (units === 0) return [[]];
  const shorter = allPaths(units - 1, states);
  return shorter.flatMap((path) => Array.from({ length: states }, (_, state) => [...path, state]));
}

const number = fc.double({ min: -4, max: 4, noNaN: true });
const row = (length: number) => fc.array(number, { minLength: length, maxLength: length });
const chain = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }))
  .chain(([units, states]) =>
    fc.record({
      emissions: fc.array(row(states), { minLength: units, maxLength: units }),
      prices: fc.array(fc.oneof({ weight: 4, arbitrary: number }, fc.constant(Infinity)), {
        minLength: units,
        maxLength: units,
      }),
      steps: fc.array(row(states), { minLength: states, maxLength: states }),
      beginning: row(states),
    }),
  );

const pathsOf = ({ emissions, beginning }: Chain): number[][] =>
  allPaths(emissions.length, beginning.length);

describe('the likeliest states of a chain', () => {
  it('score as high as the best of all paths', () => {
    fc.assert(
      fc.property(chain, (given) => {
        const best = Math.max(...pathsOf(given).map((path) => scoreOf(path, given)));
        expect(scoreOf(likeliestStates(given), given)).toBeCloseTo(best, 8);
      }),
    );
  });

  it('never change where a change has no price that could be paid', () => {
    fc.assert(
      fc.property(chain, (given) => {
        const path = likeliestStates({ ...given, prices: given.prices.map(() => Infinity) });
        expect(new Set(path).size).toBe(1);
      }),
    );
  });

  it('are none where there are no units', () => {
    const empty: Chain = { emissions: [], prices: [], steps: [[0]], beginning: [0] };
    expect(likeliestStates(empty)).toEqual([]);
    expect(probabilities(empty)).toEqual([]);
  });
});

describe('the probabilities of the states of a chain', () => {
  it('are the shares of all paths that go through each', () => {
    fc.assert(
      fc.property(chain, (given) => {
        const paths = pathsOf(given);
        const weights = paths.map((path) => Math.exp(scoreOf(path, given)));
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        probabilities(given).forEach((shares, unit) => {
          shares.forEach((share, state) => {
            const through = paths.reduce(
              (sum, path, at) => sum + (path[unit] === state ? (weights[at] ?? 0) : 0),
              0,
            );
            expect(share).toBeCloseTo(through / total, 8);
          });
        });
      }),
    );
  });

  it('add up to one for each unit, also in a chain that is too long for plain products', () => {
    const emissions = Array.from({ length: 5000 }, (_, unit) => [unit % 7, -(unit % 5), 3]);
    const found = probabilities({
      emissions,
      prices: emissions.map((_, unit) => (unit % 3 === 0 ? Infinity : 2)),
      steps: [
        [0, 1, 0],
        [-1, 0, 2],
        [0, 0, 0],
      ],
      beginning: [0, 1, 2],
    });
    expect(found).toHaveLength(5000);
    for (const shares of found) {
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
      for (const share of shares) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
    }
  });
});
