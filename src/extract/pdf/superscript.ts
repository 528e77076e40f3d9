import type { Cluster } from './clusters.js';

/** Browsers set superscripts at five sixths. */
const SMALLER = 0.86;
const HIGHER = 0.15;

/** True for small type that stands above the baseline of its line. */
export function isRaised(
  cluster: Pick<Cluster, 'y' | 'size'>,
  line: { readonly y: number; readonly size: number },
): boolean {
  return cluster.size <= SMALLER * line.size && line.y - cluster.y >= HIGHER * line.size;
}
