import type { Line } from './line.js';

/** Distance from baseline to baseline inside a paragraph, relative to the size; by size, with a usual one. */
export interface Leading {
  readonly bySize: ReadonlyMap<number, number>;
  readonly usual: number;
}

const PLAIN = 1.25;
/** Distances relative to the size outside of these part paragraphs or overlap. */
const LEAST = 0.9;
const MOST = 2.4;

/** Learns from the stretches of a document how far apart its lines stand: the smallest distance that is common. */
export function leadingOf(stretches: readonly (readonly Line[])[]): Leading {
  const all: number[] = [];
  const bySize = new Map<number, number[]>();
  for (const stretch of stretches) {
    stretch.forEach((line, index) => {
      const next = stretch[index + 1];
      if (next?.page !== line.page || Math.abs(next.size - line.size) > 0.3) return;
      const ratio = (next.y - line.y) / line.size;
      if (ratio < LEAST || ratio > MOST) return;
      all.push(ratio);
      const same = bySize.get(line.size);
      if (same) same.push(ratio);
      else bySize.set(line.size, [ratio]);
    });
  }
  const usual = smallestCommon(all) ?? PLAIN;
  return {
    usual,
    bySize: new Map(
      [...bySize].map(([size, ratios]) => [
        size,
        ratios.length >= FEW ? (smallestCommon(ratios) ?? usual) : usual,
      ]),
    ),
  };
}

const FEW = 6;

function smallestCommon(ratios: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const ratio of ratios) {
    const rounded = Math.round(ratio * 20) / 20;
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  }
  const common = [...counts]
    .filter(([, count]) => count >= Math.max(2, ratios.length * 0.08))
    .map(([ratio]) => ratio);
  return common.length > 0 ? Math.min(...common) : undefined;
}

export function leadingAt(leading: Leading, size: number): number {
  return (leading.bySize.get(size) ?? leading.usual) * size;
}
