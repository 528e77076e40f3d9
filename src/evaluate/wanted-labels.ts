import type { Block } from '../model/index.js';
import { bigramsOf, sharedSize, sizeOf, tokensOf, type Bag } from './bigrams.js';
import { labelOf, type Label } from './block-labels.js';
import type { Gold } from './gold.js';

/** A block of fewer pairs of tokens can stand in any answer by chance: its neighbours decide. */
const TELLING = 4;

/** Of the rest, a heading can share half of its words with the answer below it, and recognized text lacks a few. */
const SHARE = 2 / 3;

/** In tokens. */
const LONGEST_LABEL = 6;

interface Wanted {
  readonly question: string;
  readonly bag: Bag;
  readonly size: number;
  /** The tokens, a space before and after each. */
  readonly tokens: string;
  /** The same of each line. */
  readonly lines: ReadonlySet<string>;
}

/**
 * What the gold says of each block. A block belongs to the answers that share most of its token bigrams, or most of
 * theirs where they are shorter; a block of a word or two to the answer of the block before or after it, where these
 * words are a line of it, or it goes on with just them.
 */
export function wantedLabels(text: string, blocks: readonly Block[], gold: Gold): readonly Label[] {
  const answers = Object.entries(gold.answers).map(([question, answer]): Wanted => {
    const bag = bigramsOf(answer);
    return {
      question,
      bag,
      size: sizeOf(bag),
      tokens: spaced(answer),
      lines: new Set(answer.split('\n').map(spaced)),
    };
  });
  // A number that the format makes itself is in no gold.
  const texts = blocks.map(({ start, end, label = '' }) => text.slice(start + label.length, end));
  const tokens = texts.map(spaced);
  const whole = wholeAnswers(tokens, answers);
  const sure = texts.map((one, index) => whole.get(index) ?? tellingLabel(one, answers));
  const labels: Label[] = [];
  for (const [index, label] of sure.entries()) {
    const near = { before: labels[index - 1], after: sure.slice(index + 1).find(isKnown) };
    labels.push(label ?? nearLabel(tokens, index, answers, near));
  }
  return labels;
}

function isKnown(label: Label | undefined): label is Label {
  return label !== undefined;
}

/**
 * Of blocks that are an answer from end to end, or a short answer behind its label: the same words for several questions
 * go to these in turn.
 */
function wholeAnswers(
  blocks: readonly string[],
  answers: readonly Wanted[],
): ReadonlyMap<number, Label> {
  const labels = new Map<number, Label>();
  for (const { tokens, size } of answers) {
    const same = answers.filter((one) => one.tokens === tokens);
    const questions = same.map(({ question }) => question).sort();
    const places = placesOf(blocks, tokens, questions.length);
    const inTurn = places.length === questions.length && places.length > 1;
    if (!inTurn && size >= TELLING) continue;
    for (const [turn, index] of places.entries()) {
      labels.set(index, inTurn ? (questions[turn] ?? '') : labelOf(questions));
    }
  }
  return labels;
}

/** Blocks that are just these tokens, else as many as are `wanted` that are a label and these tokens. */
function placesOf(blocks: readonly string[], tokens: string, wanted: number): readonly number[] {
  const all = [...blocks.keys()];
  const exact = all.filter((index) => blocks[index] === tokens);
  if (exact.length > 0) return exact;
  const behind = all.filter((index) => {
    const block = blocks[index] ?? '';
    return block.endsWith(tokens) && countOf(block) <= countOf(tokens) + LONGEST_LABEL;
  });
  return behind.length === wanted ? behind : [];
}

function countOf(tokens: string): number {
  return tokens.trim().split(' ').length;
}

/** Undefined for a block that is too short to tell. */
function tellingLabel(text: string, answers: readonly Wanted[]): Label | undefined {
  const bag = bigramsOf(text);
  const size = sizeOf(bag);
  if (size < TELLING) return undefined;
  const tokens = spaced(text);
  const ofLine = answers.filter(({ lines }) => lines.has(tokens));
  // A short answer such as "See question 3" may stand within another, where it is no line.
  if (ofLine.length > 0) return labelOf(ofLine.map(({ question }) => question));
  const fitting = answers.filter((answer) => {
    const least = Math.min(size, answer.size);
    return least > 0 && sharedSize(bag, answer.bag) >= least * SHARE;
  });
  return labelOf(fitting.map(({ question }) => question));
}

interface Near {
  readonly before: Label | undefined;
  readonly after: Label | undefined;
}

function nearLabel(
  blocks: readonly string[],
  index: number,
  answers: readonly Wanted[],
  { before = '', after = '' }: Near,
): Label {
  const [last = '', own = '', next = ''] = [-1, 0, 1].map((by) => blocks[index + by]);
  const some = (label: Label, holds: (answer: Wanted) => boolean): boolean =>
    answers.some((answer) => label.split(',').includes(answer.question) && holds(answer));
  const goesOn = `${lastOf(last)}${own}`;
  const leadsTo = `${own}${firstOf(next)}`;
  const isLine = ({ lines }: Wanted): boolean => lines.has(own);
  if (some(before, (one) => isLine(one) || one.tokens.includes(goesOn))) return before;
  if (some(after, (one) => isLine(one) || one.tokens.includes(leadsTo))) return after;
  return before === after && some(before, ({ tokens }) => tokens.includes(own)) ? before : '';
}

function lastOf(tokens: string): string {
  return ` ${tokens.trim().split(' ').at(-1) ?? ''}`;
}

function firstOf(tokens: string): string {
  return `${tokens.trim().split(' ')[0] ?? ''} `;
}

function spaced(text: string): string {
  return ` ${tokensOf(text).join(' ')} `;
}
