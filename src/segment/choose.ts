import type { DetectedLanguage, Document } from '../model/index.js';
import { align, type Opening } from './align.js';
import { isBeside, readBlocks, renumbered, type BlockReading } from './block-reading.js';
import { candidatesOf, type Candidate } from './candidate.js';
import { withoutListings } from './contents.js';
import { doubtForeign } from './foreign.js';
import { withBoundTitles } from './free/bound.js';
import { emissionsOf } from './free/emissions.js';
import { readFreely } from './free/index.js';
import { statesOf } from './free/states.js';
import { withUnlabelled } from './free/unlabelled.js';
import { weighMainLabels } from './habit.js';
import { readingsInOrder } from './in-order.js';
import { withoutInnerLists } from './inner-list.js';
import type { Models } from './models.js';
import type { Outline } from './outline.js';
import { weighPartLabels } from './part-habit.js';
import { toldBy, valueOf } from './rivals.js';
import { withRunnersUp } from './runner-up.js';
import { shifted, type SaidWords } from './shifted.js';
import { spokenIn, type Spoken } from './spoken.js';
import { subdivided, type Words } from './subdivide.js';
import type { Speech, TextEvidence } from './text-evidence.js';
import { withParents } from './with-parents.js';
import type { WordingModel } from './wording.js';

/** How much more a reading must explain that takes the sender to have numbered otherwise than the call. */
const DRIFT = 2;
/** How much more a reading by words alone must explain where a question is named, which it passes over. */
const PASSING_OVER = 0.5;
/** What an opening is worth where labels and words agree. */
const PLAIN = 3;

/**
 * The reading of a document that explains it best: by its labels and restated questions, numbered as the call does or as
 * senders drift, or by its words alone. `end` is the index of the first block that is not to be read.
 */
export function bestReading(
  document: Document,
  languages: readonly DetectedLanguage[],
  end: number,
  models: Models,
  evidence: readonly TextEvidence[],
): readonly Opening[] {
  const { model } = models;
  const { outline } = model;
  const readings = readBlocks(document, model).filter(({ index }) => index < end);
  const candidates = candidatesOf(readings, outline);
  const speeches = speechesOf(readings, languages, evidence, model);
  const by = evidence[0]?.by ?? 'topic';
  const spoken = spokenIn(readings, speeches);
  const { length } = document.text;
  const states = statesOf(outline);
  const said = emissionsOf(readings, speeches, states, outline);
  const free = readFreely({ readings, speeches, states, by }, said, outline);
  const told = toldBy(said, states);
  const weighed = <T extends Reading>(reading: T, price = 0): T & { value: number } => {
    const own = labelledIn(reading);
    const alone =
      own.size > 0 ? toldBy(emissionsOf(readings, speeches, states, outline, own), states) : told;
    return { ...reading, value: valueOf(reading.openings, readings, alone) - price };
  };
  const labelled = weighed(byLabels(candidates, spoken, length, model));
  const named = candidates.filter(({ label }) => label?.word === true);
  const isNumbered = candidates.some(({ label }) => label !== undefined);
  const drifted = isNumbered && !isPlain(labelled, model) ? models.drifted : [];
  const rivals: readonly (Reading & { readonly value: number })[] = [
    labelled,
    ...(evidence.length > 0 ? [weighed(free, named.length > 0 ? PASSING_OVER : 0)] : []),
    ...readingsInOrder(readings, speeches, outline).map((openings) => weighed({ openings })),
    ...drifted.map((drift) => {
      const renamed = renumbered(readings, document, drift.model);
      return weighed(byDrift(renamed, named, spoken, length, drift), DRIFT);
    }),
  ];
  const best = rivals.reduce((top, rival) => (rival.value > top.value ? rival : top));
  const words = { readings, speeches, by };
  const opened = completed(best.openings, { ...words, said, states }, outline);
  return withRunnersUp(withParents(opened, model), {
    ...words,
    candidates: labelled.candidates,
    outline,
    states: free.states,
    sure: free.sure,
  });
}

/** A reading by labels with what words alone add to it, and every heading with what stands below it. */
function completed(
  openings: readonly Opening[],
  words: Words & SaidWords,
  outline: Outline,
): Opening[] {
  const isFree = openings.some(({ titleEnd }) => titleEnd !== undefined);
  const all = isFree
    ? openings
    : subdivided(withUnlabelled(shifted(openings, words, outline), words, outline), words, outline);
  return withBoundTitles(all, words.readings);
}

/** The blocks that a reading opens by a number. */
function labelledIn({ openings }: Reading): ReadonlySet<number> {
  return new Set(
    openings.flatMap(({ candidate: { label, reading } }) => (label ? [reading.index] : [])),
  );
}

interface Reading {
  readonly openings: readonly Opening[];
}

/** Whether labels explain a document so well that no other numbering is worth a look. */
function isPlain(
  { openings, value }: Reading & { readonly value: number },
  { outline }: WordingModel,
): boolean {
  const mains = new Set(
    openings.flatMap(({ questions }) => questions.map((index) => outline.entries[index]?.main)),
  );
  // "Question 3 (e)", of which the call has none, is another numbering's.
  const isLacking = openings.some(({ candidate }) => candidate.label?.lacking === true);
  // Numbers that most openings pass over may yet be another numbering's.
  const byLabel = openings.filter(({ candidate }) => candidate.label !== undefined);
  if (byLabel.length < openings.length / 2) return false;
  const isWell = value >= PLAIN * openings.length && mains.size >= outline.mains.length / 2;
  return isWell && !isLacking;
}

/** A reading by labels, and all that was weighed for it. */
interface Labelled extends Reading {
  readonly candidates: readonly Candidate[];
}

/** What all evidence says of each block together. */
function speechesOf(
  readings: readonly BlockReading[],
  languages: readonly DetectedLanguage[],
  evidence: readonly TextEvidence[],
  { outline }: WordingModel,
): Speech[] {
  const texts = readings.map(({ text, index }) => ({ text, language: languages[index] ?? 'und' }));
  const said = evidence.map(({ weigh }) => weigh(texts));
  const [only, ...others] = said;
  if (only && others.length === 0) return [...only];
  return texts.map((_, at) => {
    const all = said.flatMap((speeches) => speeches[at] ?? []);
    return {
      strengths: outline.entries.map((__, question) =>
        all.reduce((sum, { strengths }) => sum + (strengths[question] ?? 0), 0),
      ),
      seen: all.flatMap(({ seen }) => seen),
    };
  });
}

function byLabels(
  candidates: readonly Candidate[],
  spoken: Spoken,
  length: number,
  model: WordingModel,
): Labelled {
  const { outline } = model;
  const numbered = weighMainLabels(withoutInnerLists(candidates, outline), model, spoken, length);
  const marked = doubtForeign(numbered, outline, spoken, length);
  const weighed = withoutListings(marked);
  const mains = align(
    weighed.filter(({ parts }) => parts.length === 0),
    outline,
  );
  const all = weighPartLabels(weighed, mains, model, spoken, length);
  const openings = closedByListings(withoutEchoes(align(all, outline)), marked, new Set(weighed));
  return { openings, candidates: all };
}

/** Right below a question's number its words open it no second time: they restate it, or answer in its words. */
function withoutEchoes(openings: readonly Opening[]): Opening[] {
  return openings.filter(({ candidate, questions }, at) => {
    const above = openings[at - 1];
    const { form, block } = candidate.reading;
    if (!above || candidate.label !== undefined) return true;
    const isNext = candidate.reading.index === above.candidate.reading.index + 1;
    const besides = isBeside(above.candidate.reading.block, block);
    if ((form.strong || block.cell) && !besides) return true;
    return !isNext || !questions.every((question) => above.questions.includes(question));
  });
}

/** Where the call's questions are listed below an answer, the answer ends. */
function closedByListings(
  openings: readonly Opening[],
  marked: readonly Candidate[],
  kept: ReadonlySet<Candidate>,
): Opening[] {
  const first = openings[0]?.candidate.reading.index ?? Infinity;
  const opened = new Set(openings.map(({ candidate }) => candidate.reading.index));
  const listed = new Map(
    marked.flatMap((candidate) => {
      const { reading } = candidate;
      const isBelow = reading.index > first && !opened.has(reading.index);
      return kept.has(candidate) || !isBelow ? [] : [[reading.index, reading] as const];
    }),
  );
  const closings = [...listed.values()].map((reading): Opening => {
    const candidate = { reading, questions: [], parts: [], score: 0, evidence: [] };
    return { candidate, questions: [] };
  });
  return [...openings, ...closings].sort(
    (a, b) => a.candidate.reading.index - b.candidate.reading.index,
  );
}

/** Bare numbers as the sender drifts; where "Question 3" is written out, it is the call's third unless `worded`. */
function byDrift(
  readings: readonly BlockReading[],
  named: readonly Candidate[],
  spoken: Spoken,
  length: number,
  { model, worded }: Models['drifted'][number],
): Labelled {
  const own = candidatesOf(readings, model.outline);
  const candidates = worded
    ? own
    : [...own.filter(({ label }) => label?.word !== true), ...named].sort(
        (a, b) => a.reading.index - b.reading.index,
      );
  return byLabels(candidates, spoken, length, model);
}
