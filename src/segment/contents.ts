import type { Candidate } from './candidate.js';

/** Three headings in a row with nothing under them, all of which come again, are a table of contents or the call itself. */
const SHORTEST_LIST = 3;
const SHORTEST_QUOTED = 5;
const SURE = 0.5;
const RESTATED = 0.42;

/**
 * Leaves out the candidates that only list the questions: tables of contents, and the call copied above or below the
 * answers. Their questions open elsewhere, with text under them.
 */
export function withoutListings(candidates: readonly Candidate[]): Candidate[] {
  const sure = candidates.filter(({ score, questions }) => score >= SURE && questions.length > 0);
  const total = countQuestions(sure);
  const listed = new Set(runsOf(sure).flatMap((run) => listingIn(run, total)));
  const blocks = new Set([...listed].map(({ reading }) => reading.index));
  return candidates.filter(({ reading }) => !blocks.has(reading.index));
}

/** The longest beginning of a run whose questions all come again; the first real heading may follow at once. */
function listingIn(
  run: readonly Candidate[],
  total: ReadonlyMap<number, number>,
): readonly Candidate[] {
  const inside = new Map<number, number>();
  const lost = new Set<number>();
  let longest = 0;
  run.forEach(({ questions }, at) => {
    for (const question of questions) {
      const count = (inside.get(question) ?? 0) + 1;
      inside.set(question, count);
      if (count === total.get(question)) lost.add(question);
    }
    if (lost.size === 0) longest = at + 1;
  });
  const listing = run.slice(0, longest);
  const copied = quoted(run, inside, total);
  if (copied.length > listing.length) return copied;
  return blocksOf(listing) >= SHORTEST_LIST ? listing : [];
}

/**
 * The call copied whole, of which a few questions are not answered, or only its main ones are. What stands under the last
 * one may be its answer, unless that question comes again too.
 */
function quoted(
  run: readonly Candidate[],
  inside: ReadonlyMap<number, number>,
  total: ReadonlyMap<number, number>,
): readonly Candidate[] {
  const again = [...inside].filter(([question, count]) => (total.get(question) ?? 0) > count);
  if (blocksOf(run) < SHORTEST_QUOTED || again.length < SHORTEST_LIST) return [];
  const last = run.at(-1);
  const elsewhere = new Set(again.map(([question]) => question));
  const isAgain = last?.questions.every((question) => elsewhere.has(question)) === true;
  return isAgain ? run : run.filter(({ reading }) => reading.index !== last?.reading.index);
}

function countQuestions(candidates: readonly Candidate[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const question of candidates.flatMap(({ questions }) => questions)) {
    counts.set(question, (counts.get(question) ?? 0) + 1);
  }
  return counts;
}

/** Candidates in blocks that follow each other, each of them nothing but a heading or a question. */
function runsOf(candidates: readonly Candidate[]): Candidate[][] {
  const runs: Candidate[][] = [];
  for (const candidate of candidates) {
    if (!isBare(candidate)) continue;
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && candidate.reading.index - last.reading.index <= 1) run.push(candidate);
    else runs.push([candidate]);
  }
  return runs;
}

/** Whether a block is nothing but a heading or a question. */
export function isBare({ reading, questions }: Candidate): boolean {
  const { text, from, restated, form, block } = reading;
  // Rows of a table whose answers are empty also follow each other.
  if (block.cell) return false;
  const rest = text.length - from - restated.end;
  const like = Math.max(0, ...questions.map((index) => restated.likes[index]?.score ?? 0));
  return form.title || (like >= RESTATED && rest <= 2);
}

function blocksOf(run: readonly Candidate[]): number {
  return new Set(run.map(({ reading }) => reading.index)).size;
}
