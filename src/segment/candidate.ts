import type { Evidence } from '../model/index.js';
import type { BlockReading } from './block-reading.js';
import type { Label } from './label-shape.js';
import type { Outline } from './outline.js';
import type { Parts } from './part-list.js';

/** A block that may open the answer to one or more questions. */
export interface Candidate {
  readonly reading: BlockReading;
  readonly label?: Label;
  /** Indices in the outline; empty for a lone part letter, whose question depends on what is open. */
  readonly questions: readonly number[];
  /** For lone part letters, what they may be. */
  readonly parts: Parts;
  /** 0 to 1: how surely it opens them; for bare numbers before the document's habit is known, without it. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
  /** Bare labels written alike share a habit. */
  readonly habit?: string;
  /** Whether numbers written so come in any order in this document, and name their questions all the same. */
  readonly anyOrder?: boolean;
}

/** Share of doubt that a question word leaves: at the start of a block, behind a lead-in, inside a heading. */
const WORDED = { start: 0.93, lead: 0.75, inside: 0.85, lacking: 0.6 } as const;
/** A heading without a number must be this like a question, and a running text even more. */
const LEAST_TITLE = 0.5;
const LEAST_TEXT = 0.62;
/** From this share of its words on, a question is restated in full. */
const WHOLE = 0.8;
/** By how much the likest question must lead the next. */
const LEAST_LEAD = 0.06;

export function candidatesOf(readings: readonly BlockReading[], outline: Outline): Candidate[] {
  return readings.flatMap((reading) => {
    const labelled = reading.labels.flatMap((label) => labelCandidate(reading, label));
    const worded = wordingCandidate(reading, outline);
    const named = labelled.some(({ questions }) => questions.includes(worded?.questions[0] ?? -1));
    return worded && !named ? [...labelled, worded] : labelled;
  });
}

function labelCandidate(reading: BlockReading, label: Label): Candidate {
  const { likes } = reading.restated;
  const like = Math.max(0, ...label.questions.map((index) => likes[index]?.score ?? 0));
  const evidence = [
    { by: 'label' as const, score: 0, seen: label.seen },
    ...(like >= 0.3 ? [wordingEvidence(reading, like)] : []),
    ...formEvidence(reading),
  ];
  const shared = { reading, label, questions: label.questions, parts: label.parts };
  if (!label.word) {
    const score = either(0, like >= 0.3 ? like * 0.8 : 0);
    return { ...shared, score, evidence, habit: habitOf(reading, label) };
  }
  const own = wordedScore(label);
  return {
    ...shared,
    score: either(own, like * 0.7),
    evidence: evidence.map((e) => (e.by === 'label' ? { ...e, score: own } : e)),
  };
}

function wordedScore({ lacking, lead, start }: Label): number {
  if (lacking === true) return WORDED.lacking;
  return lead ? WORDED.lead : start > 3 ? WORDED.inside : WORDED.start;
}

function wordingCandidate(reading: BlockReading, outline: Outline): Candidate | undefined {
  const { likes } = reading.restated;
  const scoreOf = (index: number): number => likes[index]?.score ?? 0;
  const likest = outline.entries.reduce(
    (best, { index }) => (scoreOf(index) > scoreOf(best) ? index : best),
    0,
  );
  const main = outline.entries[likest]?.main ?? likest;
  if (scoreOf(likest) === 0) return undefined;
  // Words that a question shares with its parts speak for the question.
  const first = scoreOf(main) >= scoreOf(likest) - LEAST_LEAD ? main : likest;
  const also = restatedWhole(reading, outline);
  const rivals = outline.entries.filter(
    (e) => (first === main ? e.main !== main : e.index !== first) && !also.includes(e.index),
  );
  const recall = likes[first]?.recall ?? 0;
  // Each of several questions restated together is but a part of the text.
  const together = also.includes(first) ? also : [first];
  const like = Math.min(1, sumOf(together.map(scoreOf)));
  const lead = like - Math.max(0, ...rivals.map(({ index }) => scoreOf(index)));
  const least = leastLikeness(reading);
  if (like < least || lead < LEAST_LEAD) return undefined;
  if (!reading.form.title && recall < 0.3) return undefined;
  const score = wordingScore(like, lead);
  return {
    reading,
    questions: together,
    parts: [],
    score,
    evidence: [wordingEvidence(reading, score), ...formEvidence(reading)],
  };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** How like a question a block must be to restate it: running text more than a heading or a question. */
export function leastLikeness({ text, form, from, restated }: BlockReading): number {
  const isAsking = /[?؟？]\s*$/u.test(text.slice(from, from + restated.end));
  return form.title || isAsking ? LEAST_TITLE : LEAST_TEXT;
}

/** How surely a text opens a question that it is so like, and liker by `lead` than the next. */
export function wordingScore(like: number, lead: number): number {
  return Math.min(0.95, 0.3 + 0.55 * like + Math.min(0.15, lead * 0.5));
}

/** The questions of which a heading or a cell has nearly all words, in the outline's order. */
function restatedWhole({ whole = [] }: BlockReading, outline: Outline): number[] {
  return outline.entries.flatMap(({ index }) =>
    (whole[index]?.recall ?? 0) >= WHOLE ? [index] : [],
  );
}

function wordingEvidence({ text, from, restated }: BlockReading, score: number): Evidence {
  const seen = text.slice(from, from + restated.end).trim();
  return {
    by: 'wording',
    score,
    seen: seen.length > 80 ? `${Array.from(seen).slice(0, 79).join('')}…` : seen,
  };
}

function formEvidence({ block, form }: BlockReading): Evidence[] {
  if (block.cell?.column === 0) return [{ by: 'table', score: 0.7 }];
  return form.strong ? [{ by: 'heading', score: 0.6 }] : [];
}

/** Labels written alike, in blocks that look alike. */
function habitOf({ block, form }: BlockReading, label: Label): string {
  const cell = block.cell ? `cell ${block.cell.column}` : '';
  const automatic = block.label === undefined ? '' : `auto ${block.level ?? 0}`;
  return [label.sign, form.strong ? 'strong' : '', cell, automatic].join('|');
}

/** Two independent signs for the same thing. */
export function either(a: number, b: number): number {
  return 1 - (1 - a) * (1 - b);
}
