import type { Candidate } from './candidate.js';
import { either } from './candidate.js';
import { groupedBy, nextAfter } from './borders.js';
import type { WordingModel } from './wording.js';
import { topics } from './wording.js';

/** What a bare number loses where the document also writes "Question" before the same number. */
const WORDED_HABIT_LOSS = 0.25;
const ENOUGH_WORDED = 2;
/** A habit this likely bounds the lists between its labels. */
const LIKELY_HABIT = 0.6;
/** What a number loses where it looks like one of a list: announced by a colon, or closed by a semicolon. */
const LIST_ITEM_LOSS = 0.3;
/** A title this like some question tells which one it speaks of. */
const TELLING = 0.3;

/**
 * Judges bare numbers by how each way of writing them behaves in this document: whether they run 1, 2, 3 through most
 * of the text and the text between them speaks of their questions, or are a list inside an answer.
 * Lone part letters are judged later, when the main questions are placed.
 */
export function weighMainLabels(
  candidates: readonly Candidate[],
  model: WordingModel,
  text: string,
): Candidate[] {
  const sure = candidates.filter((c) => c.label?.word);
  const worded = new Set(sure.flatMap((c) => c.questions));
  const bare = candidates.filter((c) => c.habit !== undefined && c.questions.length > 0);
  const habits = groupedBy(bare, ({ habit }) => habit ?? '');
  const weights = weighHabits([...habits.values()], startsOf(sure), model, text);
  return candidates.map((candidate) => {
    if (candidate.habit === undefined || candidate.questions.length === 0) return candidate;
    const also = candidate.questions.some((question) => worded.has(question));
    const loss = also && worded.size >= ENOUGH_WORDED ? WORDED_HABIT_LOSS : 0;
    const own = Math.max(0, (weights.get(candidate) ?? 0) - loss);
    return withLabelScore(candidate, own);
  });
}

/** From the likeliest habit down: what lies between two labels of a likelier habit is a list of its own. */
function weighHabits(
  habits: readonly (readonly Candidate[])[],
  sure: readonly number[],
  model: WordingModel,
  text: string,
): Map<Candidate, number> {
  const weights = new Map<Candidate, number>();
  let borders: readonly number[] = sure;
  const alone = habits.map((members) => ({
    members,
    top: meanOf(weighHabit(members, sure, model, text)),
  }));
  for (const { members, top } of alone.sort((a, b) => b.top - a.top)) {
    for (const [member, weight] of weighHabit(members, borders, model, text))
      weights.set(member, weight);
    const isPart = members.some((m) => isSub(m, model));
    if (top >= LIKELY_HABIT && !isPart) borders = [...borders, ...startsOf(members)];
  }
  return weights;
}

function isSub({ questions }: Candidate, { outline }: WordingModel): boolean {
  return outline.entries[questions[0] ?? 0]?.parent !== undefined;
}

function meanOf(weights: ReadonlyMap<Candidate, number>): number {
  return [...weights.values()].reduce((sum, weight) => sum + weight, 0) / Math.max(1, weights.size);
}

export function withLabelScore(candidate: Candidate, own: number): Candidate {
  return {
    ...candidate,
    score: either(own, candidate.score),
    evidence: candidate.evidence.map((e) => (e.by === 'label' ? { ...e, score: own } : e)),
  };
}

function startsOf(candidates: readonly Candidate[]): number[] {
  return candidates.map(({ reading }) => reading.block.start);
}

function weighHabit(
  members: readonly Candidate[],
  sure: readonly number[],
  model: WordingModel,
  text: string,
): Map<Candidate, number> {
  const { outline } = model;
  const sequence = members.map(({ questions }) => questions[0] ?? 0);
  const run = longestRise(sequence);
  const isPart = members.some((m) => isSub(m, model));
  const fit = 0.7 * (run / members.length) + 0.3 * Math.min(1, run / outline.mains.length);
  const borders = [...startsOf(members), ...sure].sort((a, b) => a - b);
  const sections = members.map((member) => sectionOf(member, borders, text));
  const share = sections.reduce((sum, s) => sum + s.length, 0) / Math.max(1, text.length);
  const agreement = sections.map((section, at) => agrees(model, section, sequence[at] ?? 0));
  const mean = agreement.reduce((sum, a) => sum + a, 0) / members.length;
  const spread = isPart ? Math.max(0.75, share) : share;
  const alone = members.length === 1 ? 0.5 : 1;
  const contradiction = isList(members, run, model) ? 1 : contradictionOf(members, model);
  const base = 0.15 + 0.58 * fit * alone * (0.35 + 0.65 * spread) + 0.17 * mean;
  return new Map(
    members.map((member, at) => {
      const strong = member.reading.form.strong || member.reading.text.length === member.label?.end;
      const nudge = ((agreement[at] ?? 0) - mean) * 0.1;
      const listed = member.reading.listItem ? LIST_ITEM_LOSS : 0;
      const own = base - contradiction + (strong ? 0.1 : 0) + (isPart ? 0.08 : 0) + nudge - listed;
      return [member, Math.max(0, Math.min(0.95, own))];
    }),
  );
}

/** The text from behind a label to the next border: a label of its kind, or one that surely is a question's. */
function sectionOf(
  { reading, label }: Candidate,
  borders: readonly number[],
  text: string,
): string {
  const { start } = reading.block;
  return text.slice(start + (label?.end ?? 0), nextAfter(borders, start, text.length));
}

/** Plain numbers in one block after the other, fewer than there are questions and like none of them, are a list. */
function isList(members: readonly Candidate[], run: number, { outline }: WordingModel): boolean {
  const inRow = members.every(
    ({ reading }, at) => at === 0 || reading.index - (members[at - 1]?.reading.index ?? 0) === 1,
  );
  const plain = members.every(
    ({ reading }) =>
      !reading.form.strong && reading.restated.likes.every(({ score }) => score < TELLING),
  );
  return members.length > 1 && inRow && plain && run < outline.mains.length;
}

/**
 * What numbered headings lose whose titles speak of other questions than their numbers: a document's own sections are
 * numbered too, often one off where an introduction comes first.
 */
function contradictionOf(members: readonly Candidate[], { outline }: WordingModel): number {
  const titled = members.flatMap(({ reading, questions }) => {
    const scores = outline.mains.map((main) =>
      Math.max(
        ...outline.entries.flatMap((e) =>
          e.main === main ? (reading.restated.likes[e.index]?.score ?? 0) : [],
        ),
      ),
    );
    const top = Math.max(...scores);
    if (top < TELLING) return [];
    const main = outline.entries[questions[0] ?? 0]?.main ?? 0;
    return [(scores[outline.mains.indexOf(main)] ?? 0) >= top - 0.05];
  });
  const agreeing = titled.filter((agrees) => agrees).length;
  if (titled.length === 0 || agreeing / titled.length >= 0.5) return 0;
  return titled.length === 1 ? 0.15 : 0.5;
}

/** 1 where the text speaks most of the question's own field, less the further down the field is, 0.5 where nothing can be told. */
function agrees(model: WordingModel, section: string, question: number): number {
  const scores = topics(model, section);
  const main = model.outline.entries[question]?.main ?? question;
  const own = scores[model.outline.mains.indexOf(main)] ?? 0;
  if (scores.every((score) => score === 0)) return 0.5;
  const better = scores.filter((score) => score > own).length;
  return Math.max(0, 1 - better / 2);
}

/** Length of the longest strictly rising choice from a sequence. */
export function longestRise(sequence: readonly number[]): number {
  const tails: number[] = [];
  for (const value of sequence) {
    const at = tails.findIndex((tail) => tail >= value);
    if (at < 0) tails.push(value);
    else tails[at] = value;
  }
  return tails.length;
}
