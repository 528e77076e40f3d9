import { runFrom, type Run } from './rows.js';

/** Superscripts and subscripts join the run in or beside which they stand. */
export function withRaised(runs: readonly Run[]): Run[] {
  const largest = runs.reduce((size, run) => Math.max(size, run.size), 0);
  const joined = [...runs];
  for (const small of runs) {
    if (small.size > RAISED * largest) continue;
    const at = hostOf(small, joined, largest);
    const host = joined[at];
    if (!host) continue;
    joined[at] = mergeRuns(host, small);
    joined.splice(joined.indexOf(small), 1);
  }
  return joined;
}

/** Size of a superscript, at most, relative to its line's. */
const RAISED = 0.87;

/** Greatest gap, in sizes, between a word and what is raised at its end. */
const TOUCHING = 0.1;

/** Runs stand from top to bottom, so that hosts are near. */
function hostOf(small: Run, joined: readonly Run[], largest: number): number {
  const here = joined.indexOf(small);
  const isNear = ({ y }: Run): boolean => Math.abs(y - small.y) <= largest;
  let from = here;
  while (from > 0 && isNear(joined[from - 1] ?? small)) from -= 1;
  for (let i = from; i < joined.length; i++) {
    const run = joined[i];
    if (run === undefined || !isNear(run)) break;
    const reach = 0.6 * run.size;
    // Several letters, such as those of 3rd, may reach far beyond the run at whose end they begin.
    const ends = small.x1 < run.x1 + reach || small.x0 < run.x1 + TOUCHING * run.size;
    const beside = small.x0 > run.x0 - reach && ends;
    if (run !== small && small.size <= RAISED * run.size && beside && isRaisedBy(run, small))
      return i;
  }
  return -1;
}

function isRaisedBy(host: Run, small: Run): boolean {
  const rise = (host.y - small.y) / host.size;
  return rise > -0.3 && rise < 0.75;
}

function mergeRuns(host: Run, small: Run): Run {
  const at = host.clusters.findIndex(({ x, width }) => x + width / 2 > small.x0);
  const cut = at === -1 ? host.clusters.length : at;
  return runFrom([...host.clusters.slice(0, cut), ...small.clusters, ...host.clusters.slice(cut)]);
}
