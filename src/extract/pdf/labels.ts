import type { Cluster } from './clusters.js';

/** Labels of lists; in right-to-left text as drawn. */
const LABEL = /^(?:[•●○◦▪■□◆➢✓–—-]|\(?[\p{L}\p{N}]{1,4}[.)])$/u;
const LABEL_AT_RIGHT = /^(?:[•●○◦▪■□◆➢✓]|[.)][\p{L}\p{N}]{1,4}\(?|\(?[\p{L}\p{N}]{1,4}[.)])$/u;
const LONGEST_LABEL = 6;
const ARABIC = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * The right one of the two characters between which a line's label ends: a word processor sets it off with a step, not
 * with a space. Undefined where the gap is less than `least` sizes.
 */
export function besideLabel(
  clusters: readonly Cluster[],
  base: 'rtl' | 'ltr',
  least: number,
): Cluster | undefined {
  const limit = Math.min(LONGEST_LABEL, clusters.length - 1);
  for (let length = 1; length <= limit; length++) {
    const at = base === 'ltr' ? length : clusters.length - length;
    const label = base === 'ltr' ? clusters.slice(0, at) : clusters.slice(at);
    const [left, right] = [clusters[at - 1], clusters[at]];
    if (!left || !right || left.space || right.space) continue;
    const gap = right.x - left.x - left.width;
    // A step to the left that has no room beside Arabic text may come to nothing.
    const drawnApart =
      base === 'rtl' &&
      ARABIC.test(left.text) &&
      label.some(({ face }) => face.name !== left.face.name);
    if (gap <= least * right.size && !drawnApart) continue;
    return (base === 'ltr' ? LABEL : LABEL_AT_RIGHT).test(label.map(({ text }) => text).join(''))
      ? right
      : undefined;
  }
  return undefined;
}
