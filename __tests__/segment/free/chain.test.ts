import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { likeliestStates, probabilities, type Chain } from '../../../src/segment/free/chain.js';
import { statesOf } from '../../../src/segment/free/states.js';
import { stepsOf, type Steps } from '../../../src/segment/free/steps.js';
import { outlineOf } from '../../../src/segment/outline.js';
import { smallCall } from '../small-call.js';

/** The steps between the states of a call with the given questions, and how many states there are. */
function stepsIn(ids: readonly string[], withNone = true): { steps: Steps; states: number } {
  const outline = outlineOf(smallCall(ids));
  const states = statesOf(outline).filter(({ questions }) => withNone || questions.length > 0);
  return { steps: stepsOf(states, outline), states: states.length };
}

const CALLS = [
  stepsIn(['1']),
  stepsIn(['1', '2', '3']),
  stepsIn(['1', '2', '2.a', '2.b']),
  stepsIn(['1', '1.a', '1.b', '2']),
  stepsIn(['1', '1.a', '2', '1.b'], false),
];

/** What a path scores by the definition: the price of beginning, each change with its price and step, each emission. */
function scoreOf(path: readonly number[], { emissions, prices, steps, beginning }: Chain): number {
  return path.reduce((sum, state, unit) => {
    const before = path[unit - 1];
    const change =
      before === undefined
        ? (beginning[state] ?? 0)
        : before === state
          ? 0
          : (prices[unit] ?? 0) + steps.between(before, state);
    return sum - change + (emissions[unit]?.[state] ?? 0);
  }, 0);
}

function allPaths(units: number, states: number): number[][] {
  if (units === 0) return [[]];
  const shorter = allPaths(units - 1, states);
  return shorter.flatMap((path) => Array.from({ length: states }, (_, state) => [...path, state]));
}

const number = fc.double({ min: -4, max: 4, noNaN: true });
const price = fc.double({ min: 0, max: 4, noNaN: true });
const row = (length: number) => fc.array(number, { minLength: length, maxLength: length });
const chain = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom(...CALLS))
  .chain(([units, { steps, states }]) =>
    fc.record({
      emissions: fc.array(row(states), { minLength: units, maxLength: units }),
      prices: fc.array(fc.oneof({ weight: 4, arbitrary: price }, fc.constant(Infinity)), {
        minLength: units,
        maxLength: units,
      }),
      steps: fc.constant(steps),
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
    const empty: Chain = {
      emissions: [],
      prices: [],
      steps: stepsIn(['1'], false).steps,
      beginning: [0],
    };
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
      steps: stepsIn(['1', '2']).steps,
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

describe('the steps of a chain', () => {
  it('are gone through in time linear in the states', () => {
    const looks = (count: number): number => {
      const { steps, states } = stepsIn(Array.from({ length: count }, (_, at) => String(at + 1)));
      let seen = 0;
      const watched = new Proxy(
        Array.from({ length: states }, (_, at) => at % 7),
        {
          get: (target, key) => {
            seen += 1;
            return Reflect.get(target, key) as unknown;
          },
        },
      );
      steps.bestInto(watched, 1);
      steps.sumInto(watched);
      steps.sumOutOf(watched);
      return seen;
    };
    expect(looks(200)).toBeLessThan(4.4 * looks(50));
  });
});
