// A support vector machine with squared hinge loss, by dual coordinate descent (Hsieh, Chang, Lin, Keerthi and
// Sundararajan, "A Dual Coordinate Descent Method for Large-scale Linear SVM", 2008). Nothing but the four operations and
// the square root, in one order, so that every machine learns the same to the last bit.
import { LENGTH } from '../../dist/analyse/tags/classify.js';

/** How much a sentence on the wrong side costs, and how much more one that lacks its tag. */
const [COST, MISSED] = [0.05, 1.6];
const ROUNDS = 40;
/** What fewer sentences show is not learned from; two concepts together need one more. */
const FEWEST = { alone: 2, together: 3 };

/** What `rows`, of `{ tags, strengths }`, teach of a tag: bias and weights in thousandths, the smallest left out. */
export function learn(rows, tag) {
  const known = knownIn(rows);
  const vectors = rows.map(({ strengths }) => vectorOf(strengths, known));
  const signs = rows.map(({ tags }) => (tags.includes(tag) ? 1 : -1));
  const soft = signs.map((sign) => 1 / (2 * COST * (sign > 0 ? MISSED : 1)));
  const squares = vectors.map((vector, at) => vector.reduce((sum, [, x]) => sum + x * x, soft[at]));
  const weights = new Float64Array(known.size + 1);
  const alphas = new Float64Array(rows.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    vectors.forEach((vector, at) => {
      const score = vector.reduce((sum, [index, x]) => sum + weights[index] * x, 0);
      const gradient = signs[at] * score - 1 + alphas[at] * soft[at];
      const alpha = Math.max(0, alphas[at] - gradient / squares[at]);
      const step = (alpha - alphas[at]) * signs[at];
      for (const [index, x] of vector) weights[index] += step * x;
      alphas[at] = alpha;
    });
  }
  const told = [...known].map(([name, index]) => [name, Math.round(weights[index] * 1000)]);
  return {
    bias: Math.round(weights[known.size] * 1000),
    weights: Object.fromEntries(told.filter(([, weight]) => Math.abs(weight) > 4)),
  };
}

function knownIn(rows) {
  const counts = new Map();
  for (const { strengths } of rows)
    for (const name of strengths.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const often = [...counts]
    .filter(([name, count]) => count >= (/[&>]/.test(name) ? FEWEST.together : FEWEST.alone))
    .map(([name]) => name)
    .sort();
  return new Map(often.map((name, index) => [name, index]));
}

function vectorOf(strengths, known) {
  const all = [...strengths];
  const length = LENGTH / Math.sqrt(all.reduce((sum, [, x]) => sum + x * x, 0));
  const vector = all
    .filter(([name]) => known.has(name))
    .map(([name, x]) => [known.get(name), x * length]);
  return [...vector, [known.size, 1]];
}
