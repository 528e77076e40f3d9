import type { Opening } from './align.js';
import type { Candidate } from './candidate.js';
import { countBefore, groupedBy, nextAfter } from './borders.js';
import { withLabelScore } from './habit.js';
import { partsOf } from './part-list.js';
import { longestRise } from './rise.js';
import type { WordingModel } from './wording.js';
import { rankAmong, type Spoken } from './spoken.js';

/** What a letter loses where it looks like one of a list. */
const LIST_ITEM_LOSS = 0.3;

/** A lone part letter under the main question that is open where it stands. */
interface Placed {
  readonly candidate: Candidate;
  /** Index of the main question; undefined before the first. */
  readonly main: number | undefined;
  /** Index of the sub-question that it would open. */
  readonly part: number | undefined;
  /** Offset where its text ends. */
  readonly end: number;
}

/**
 * Judges lone part letters once the main questions are placed: those of a way of writing that runs a, b, c under the
 * questions that have parts, and hardly elsewhere, are sub-questions; others are lists inside answers.
 */
export function weighPartLabels(
  candidates: readonly Candidate[],
  openings: readonly Opening[],
  model: WordingModel,
  spoken: Spoken,
  length: number,
): Candidate[] {
  const placed = placeParts(candidates, openings, model, length);
  const scores = new Map<Candidate, number>();
  for (const members of groupedBy(placed, habitOf).values()) {
    const base = weighHabit(members, model);
    const agreements = new Map(members.map((member) => [member, agrees(member, model, spoken)]));
    const mean = [...agreements.values()].reduce((sum, a) => sum + a, 0) / members.length;
    for (const member of members) {
      if (member.part === undefined) continue;
      const { form, text: own } = member.candidate.reading;
      const listed = member.candidate.reading.listItem ? LIST_ITEM_LOSS : 0;
      const named = member.candidate.label?.sign === '~word' ? 0.25 : 0;
      const marked = form.strong || own.length === member.candidate.label?.end ? 0.12 : 0;
      scores.set(
        member.candidate,
        Math.min(
          0.93,
          base - listed + named + marked + 0.14 * mean + 0.06 * (agreements.get(member) ?? 0),
        ),
      );
    }
  }
  return candidates.map((candidate) => {
    if (candidate.parts.length === 0) return candidate;
    return withLabelScore(candidate, scores.get(candidate) ?? 0);
  });
}

function placeParts(
  candidates: readonly Candidate[],
  openings: readonly Opening[],
  { outline }: WordingModel,
  length: number,
): Placed[] {
  const lone = candidates.filter(({ parts }) => parts.length > 0);
  // Where a document writes "2.a" in full, a lone "a)" under question 2 is a list's.
  const spelledOut = new Set(
    openings
      .filter(({ candidate }) => candidate.label !== undefined)
      .flatMap(({ questions }) => questions.map((index) => outline.entries[index]))
      .flatMap((entry) => (entry?.parent === undefined ? [] : [entry.main])),
  );
  // Where some letters stand before restated sub-questions, letters written otherwise are a list's.
  const restated = new Set(
    openings
      .filter(({ candidate }) => candidate.label === undefined)
      .filter(({ questions }) => questions.some((q) => outline.entries[q]?.parent !== undefined))
      .map(({ candidate }) => candidate.reading.index),
  );
  const worded = new Set(
    lone.flatMap((c) => (restated.has(c.reading.index) ? [c.habit ?? ''] : [])),
  );
  const opened = openings.map(({ candidate }) => candidate.reading.block.start);
  const openedIn = openings.map(({ candidate }) => candidate.reading.index);
  const siblings = groupedBy(lone, ({ habit }) => habit ?? '');
  const starts = new Map(
    [...siblings].map(([habit, own]) => [habit, own.map(({ reading }) => reading.block.start)]),
  );
  return lone.map((candidate) => {
    const { block, index } = candidate.reading;
    const open = openings[countBefore(openedIn, index + 1) - 1];
    const last = open?.questions.at(-1);
    const main = last === undefined ? undefined : outline.entries[last]?.main;
    const usual = worded.size === 0 || worded.has(candidate.habit ?? '');
    const free =
      main !== undefined && usual && !spelledOut.has(main) && !isAnswerCell(candidate, open);
    const sibling = nextAfter(starts.get(candidate.habit ?? '') ?? [], block.start, length);
    const end = Math.min(nextAfter(opened, block.start, length), sibling);
    return {
      candidate,
      main,
      part: free ? partsOf(outline, main, candidate.parts)[0] : undefined,
      end,
    };
  });
}

function habitOf({ candidate }: Placed): string {
  return candidate.habit ?? '';
}

/** In a table whose first column asks, what stands further right answers. */
function isAnswerCell({ reading }: Candidate, open: Opening | undefined): boolean {
  const asked = open?.candidate.reading.block.cell;
  const { cell } = reading.block;
  return !!asked && !!cell && cell.table === asked.table && cell.column > asked.column;
}

function weighHabit(members: readonly Placed[], { outline }: WordingModel): number {
  const inside = members.filter(({ part }) => part !== undefined);
  if (inside.length === 0) return 0;
  const sections = new Map<number, number[]>();
  for (const { main, part } of inside) {
    if (main === undefined || part === undefined) continue;
    sections.set(main, [...(sections.get(main) ?? []), part]);
  }
  const fits = [...sections].map(([main, parts]) => {
    const run = longestRise(parts);
    return (
      (run / parts.length) * (0.5 + (0.5 * run) / (outline.entries[main]?.children.length ?? 1))
    );
  });
  const fit = fits.reduce((sum, value) => sum + value, 0) / fits.length;
  const withParts = outline.mains.filter((main) => outline.entries[main]?.children.length);
  const reach = 0.7 + (0.3 * sections.size) / Math.max(1, withParts.length);
  return 0.1 + 0.5 * fit * reach * (inside.length / members.length);
}

/** 1 where the text under the letter is nearest to its sub-question among its siblings, 0 where it is far. */
function agrees(
  { candidate, main, part, end }: Placed,
  model: WordingModel,
  spoken: Spoken,
): number {
  const siblings = main === undefined ? [] : (model.outline.entries[main]?.children ?? []);
  const scores = spoken.between(candidate.reading.block.start, end);
  return rankAmong(
    scores[part ?? -1] ?? 0,
    siblings.map((sibling) => scores[sibling] ?? 0),
  );
}
