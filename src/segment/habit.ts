import type { Span } from '../model/index.js';
import { isAnyOrder } from './any-order.js';
import type { Candidate } from './candidate.js';
import { either } from './candidate.js';
import { groupedBy, nextAfter } from './borders.js';
import type { Outline } from './outline.js';
import type { WordingModel } from './wording.js';
import { longestRise } from './rise.js';
import { rankAmong, type Spoken } from './spoken.js';
import { contradictionOf, TELLING, titleAgreement } from './title-agreement.js';

/** What a bare number loses where the document also writes "Question" before the same number. */
const WORDED_HABIT_LOSS = 0.25;
const ENOUGH_WORDED = 2;
/** A habit this likely bounds the lists between its labels. */
const LIKELY_HABIT = 0.6;
/** What a number loses where it looks like one of a list: announced by a colon, or closed by a semicolon. */
const LIST_ITEM_LOSS = 0.3;
/** Numbers whose texts speak of their questions as a rule are no list's. */
const AGREED = 0.8;
/** Share of a run that counts for labels that come in any order. */
const NAMED_RUN = 0.85;

/** What is said in a document, and how long it is. */
interface Said {
  readonly spoken: Spoken;
  readonly length: number;
}

/** What a bare number is worth in its habit. */
interface Weight {
  readonly own: number;
  /** Whether numbers written so name their questions in whatever order they come. */
  readonly anyOrder: boolean;
}

/**
 * Judges bare numbers by how each way of writing them behaves in this document: whether they run 1, 2, 3 through most
 * of the text and the text between them speaks of their questions, or are a list inside an answer.
 * Lone part letters are judged later, when the main questions are placed.
 */
export function weighMainLabels(
  candidates: readonly Candidate[],
  model: WordingModel,
  spoken: Spoken,
  length: number,
): Candidate[] {
  const sure = candidates.filter((c) => c.label?.word);
  const worded = new Set(sure.flatMap((c) => c.questions));
  const bare = candidates.filter((c) => c.habit !== undefined && c.questions.length > 0);
  const habits = groupedBy(bare, ({ habit }) => habit ?? '');
  const weights = weighHabits([...habits.values()], startsOf(sure), model, { spoken, length });
  return candidates.map((candidate) => {
    if (candidate.habit === undefined || candidate.questions.length === 0) return candidate;
    const also = candidate.questions.some((question) => worded.has(question));
    const loss = also && worded.size >= ENOUGH_WORDED ? WORDED_HABIT_LOSS : 0;
    const weight = weights.get(candidate);
    const own = Math.max(0, (weight?.own ?? 0) - loss);
    const weighed = withLabelScore(candidate, own);
    return weight?.anyOrder === true ? { ...weighed, anyOrder: true } : weighed;
  });
}

/** From the likeliest habit down: what lies between two labels of a likelier habit is a list of its own. */
function weighHabits(
  habits: readonly (readonly Candidate[])[],
  sure: readonly number[],
  model: WordingModel,
  said: Said,
): Map<Candidate, Weight> {
  const weights = new Map<Candidate, Weight>();
  let borders: readonly number[] = sure;
  const alone = habits.map((members) => ({
    members,
    top: meanOf(weighHabit(members, sure, model, said)),
  }));
  for (const { members, top } of alone.sort((a, b) => b.top - a.top)) {
    for (const [member, weight] of weighHabit(members, borders, model, said))
      weights.set(member, weight);
    const isPart = members.some((m) => isSub(m, model));
    if (top >= LIKELY_HABIT && !isPart)
      borders = [...borders, ...startsOf(members)].sort((a, b) => a - b);
  }
  return weights;
}

function isSub({ questions }: Candidate, { outline }: WordingModel): boolean {
  return outline.entries[questions[0] ?? 0]?.parent !== undefined;
}

function meanOf(weights: ReadonlyMap<Candidate, Weight>): number {
  return [...weights.values()].reduce((sum, { own }) => sum + own, 0) / Math.max(1, weights.size);
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
  { spoken, length }: Said,
): Map<Candidate, Weight> {
  const { outline } = model;
  const sequence = members.map(({ questions }) => questions[0] ?? 0);
  const starts = startsOf(members);
  const sections = members.map((member) => sectionOf(member, [starts, sure], length));
  const share = sections.reduce((sum, s) => sum + s.end - s.start, 0) / Math.max(1, length);
  const agreement = members.map(({ reading }, at) =>
    agrees(outline, spoken.between(reading.block.start, sections[at]?.end ?? 0), sequence[at] ?? 0),
  );
  const mean = agreement.reduce((sum, a) => sum + a, 0) / members.length;
  const titles = titleAgreement(members, outline);
  const isTitled = titles.agreeing === titles.telling && titles.telling >= members.length / 2;
  const anyOrder = isAnyOrder(sequence, mean >= AGREED || isTitled);
  // Letters with a number, and numbers with a part, name their question in whatever order they come.
  const named =
    members.every((m) => isSub(m, model) || m.label?.sign.startsWith('letter')) || anyOrder;
  const run = Math.max(longestRise(sequence), named ? NAMED_RUN * new Set(sequence).size : 0);
  const isPart = members.some((m) => isSub(m, model));
  const fit = 0.7 * (run / members.length) + 0.3 * Math.min(1, run / outline.mains.length);
  const spread = isPart ? Math.max(0.75, share) : share;
  const alone = members.length === 1 ? 0.5 : 1;
  const isListed = !named && mean < AGREED && isList(members, run, model);
  const contradiction = isListed ? 1 : contradictionOf(titles);
  const base = 0.15 + 0.58 * fit * alone * (0.35 + 0.65 * spread) + 0.17 * mean;
  return new Map(
    members.map((member, at) => {
      const strong = member.reading.form.strong || member.reading.text.length === member.label?.end;
      const nudge = ((agreement[at] ?? 0) - mean) * 0.1;
      const listed = member.reading.listItem ? LIST_ITEM_LOSS : 0;
      const own = base - contradiction + (strong ? 0.1 : 0) + (isPart ? 0.08 : 0) + nudge - listed;
      return [member, { own: Math.max(0, Math.min(0.95, own)), anyOrder }];
    }),
  );
}

/** From behind a label to the next border: a label of its kind, or one that surely is a question's. */
function sectionOf(
  { reading, label }: Candidate,
  borders: readonly (readonly number[])[],
  length: number,
): Span {
  const { start } = reading.block;
  const end = Math.min(...borders.map((ascending) => nextAfter(ascending, start, length)));
  return { start: start + (label?.end ?? 0), end };
}

/** Plain numbers from one up in one block after the other, fewer than there are questions and like none of them. */
function isList(members: readonly Candidate[], run: number, { outline }: WordingModel): boolean {
  const inRow = members.every(
    ({ reading }, at) => at === 0 || reading.index - (members[at - 1]?.reading.index ?? 0) === 1,
  );
  const plain = members.every(
    ({ reading }) =>
      !reading.form.strong && reading.restated.likes.every(({ score }) => score < TELLING),
  );
  // No list begins with its third member.
  const first = outline.entries[members[0]?.questions[0] ?? -1]?.ordinal;
  return members.length > 1 && first === 1 && inRow && plain && run < outline.mains.length;
}

/** How far a section speaks of its question, its parts included, rather than of other main questions. */
function agrees({ entries, mains }: Outline, scores: readonly number[], question: number): number {
  const families = mains.map((main) =>
    Math.max(...entries.map((e) => (e.main === main ? (scores[e.index] ?? 0) : 0))),
  );
  const own = families[mains.indexOf(entries[question]?.main ?? question)] ?? 0;
  return rankAmong(own, families);
}
