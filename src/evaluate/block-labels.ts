import type { Block, Document, Segment } from '../model/index.js';
import { bigramsOf, sharedSize, sizeOf, tokensOf, type Bag } from './bigrams.js';
import type { Gold } from './gold.js';

/** The questions that a block answers, joined by a comma; empty where it answers none. */
export type Label = string;

/** A block of fewer pairs of tokens can stand in any answer by chance: its neighbours decide. */
const TELLING = 4;

const SHARE = 0.5;

interface Wanted {
  readonly question: string;
  readonly bag: Bag;
  readonly size: number;
  /** The tokens, a space before and after each. */
  readonly tokens: string;
}

/** The blocks that boundaries are counted between: running headers and notes stand anywhere in the text. */
export function labelledBlocks(document: Document): readonly Block[] {
  return document.blocks.filter(({ kind }) => kind !== 'furniture' && kind !== 'note');
}

/** What was placed in each block: the questions of the answers that have text in it. */
export function placedLabels(
  blocks: readonly Block[],
  segments: readonly Segment[],
): readonly Label[] {
  const answers = segments.filter(({ role }) => role === 'answer');
  let first = 0;
  return blocks.map((block) => {
    while ((answers[first]?.end ?? Infinity) <= block.start) first += 1;
    const questions = new Set<string>();
    for (let at = first; (answers[at]?.start ?? Infinity) < block.end; at += 1) {
      for (const question of answers[at]?.questions ?? []) questions.add(question);
    }
    return labelOf(questions);
  });
}

/**
 * What the gold says of each block. A block belongs to the answers that share half of its token bigrams, or half of
 * theirs where they are shorter; a block of a word or two to the same answer as the one before or after it, if the
 * words stand in that answer.
 */
export function wantedLabels(text: string, blocks: readonly Block[], gold: Gold): readonly Label[] {
  const answers = Object.entries(gold.answers).map(([question, answer]): Wanted => {
    const bag = bigramsOf(answer);
    return { question, bag, size: sizeOf(bag), tokens: spaced(answer) };
  });
  const texts = blocks.map(({ start, end }) => text.slice(start, end));
  const whole = wholeAnswers(texts.map(spaced), answers);
  const sure = texts.map((one, index) => whole.get(index) ?? tellingLabel(one, answers));
  const labels: Label[] = [];
  for (const [index, label] of sure.entries()) {
    labels.push(
      label ?? nearLabel(spaced(texts[index] ?? ''), answers, labels.at(-1), nextOf(sure, index)),
    );
  }
  return labels;
}

/** Blocks that are an answer from end to end; the same words for several questions go to these in turn. */
function wholeAnswers(
  blocks: readonly string[],
  answers: readonly Wanted[],
): ReadonlyMap<number, Label> {
  const labels = new Map<number, Label>();
  for (const tokens of new Set(answers.map((answer) => answer.tokens))) {
    const questions = answers
      .filter((one) => one.tokens === tokens)
      .map(({ question }) => question);
    const places = [...blocks.keys()].filter((index) => blocks[index] === tokens);
    const inTurn = places.length === questions.length;
    const sorted = [...questions].sort();
    for (const [turn, index] of places.entries()) {
      labels.set(index, labelOf(inTurn ? [sorted[turn] ?? ''] : questions));
    }
  }
  return labels;
}

/** Undefined for a block that is too short to tell. */
function tellingLabel(text: string, answers: readonly Wanted[]): Label | undefined {
  const bag = bigramsOf(text);
  const size = sizeOf(bag);
  if (size < TELLING) return undefined;
  const fitting = answers.filter((answer) => {
    const least = Math.min(size, answer.size);
    return least > 0 && sharedSize(bag, answer.bag) >= least * SHARE;
  });
  return labelOf(fitting.map(({ question }) => question));
}

function nearLabel(
  tokens: string,
  answers: readonly Wanted[],
  before: Label | undefined,
  after: Label | undefined,
): Label {
  const holding = answers.filter((answer) => answer.tokens.includes(tokens));
  const fits = (label: Label | undefined): label is Label =>
    label !== undefined && holding.some(({ question }) => label.split(',').includes(question));
  if (fits(before)) return before;
  return fits(after) ? after : '';
}

function nextOf(labels: readonly (Label | undefined)[], index: number): Label | undefined {
  return labels.slice(index + 1).find((label) => label !== undefined);
}

function spaced(text: string): string {
  return ` ${tokensOf(text).join(' ')} `;
}

function labelOf(questions: Iterable<string>): Label {
  return [...new Set(questions)].sort().join(',');
}
