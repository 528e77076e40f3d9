import { isBoxEntry, isEntry } from './entries.js';
import { joinRuns, sameRow, type Run } from './rows.js';

/** A box's caption stands this near to it, in sizes of the type. */
const NEAR = 3;

/**
 * Runs of text with what was filled in joined to its caption: the text before a field on its line, or the text behind a
 * box. `rightToLeft` where text runs so.
 */
export function withCaptions(runs: readonly Run[], rightToLeft: boolean): readonly Run[] {
  const entries = runs.filter(({ clusters }) => clusters.some(isEntry));
  if (entries.length === 0) return runs;
  const joined = [...runs];
  for (const entry of entries) {
    const at = joined.indexOf(entry);
    if (at === -1) continue;
    const box = entry.clusters.some(isBoxEntry);
    const row = joined.filter((run) => run !== entry && sameRow(run, entry));
    const left = row.filter(({ x1 }) => x1 <= entry.x0 + 1).sort((a, b) => b.x1 - a.x1)[0];
    const right = row.filter(({ x0 }) => x0 >= entry.x1 - 1).sort((a, b) => a.x0 - b.x0)[0];
    const [before, behind] = rightToLeft ? [right, left] : [left, right];
    const caption = box ? nearest([behind, before], entry) : before;
    if (caption === undefined) continue;
    joined.splice(at, 1);
    joined[joined.indexOf(caption)] = joinRuns([caption, entry]);
  }
  return joined;
}

function nearest(beside: readonly (Run | undefined)[], entry: Run): Run | undefined {
  return beside
    .filter((run): run is Run => run !== undefined)
    .filter((run) => gap(run, entry) < NEAR * Math.max(run.size, entry.size))
    .sort((a, b) => gap(a, entry) - gap(b, entry))[0];
}

function gap(one: Run, other: Run): number {
  return Math.max(one.x0 - other.x1, other.x0 - one.x1);
}
