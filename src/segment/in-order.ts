import type { Evidence } from '../model/index.js';
import type { Opening } from './align.js';
import { isBeside, type BlockReading } from './block-reading.js';
import { groupedBy } from './borders.js';
import { tablesOfFigures } from './free/changes.js';
import { asks } from './free/title.js';
import { weightOf } from './form.js';
import type { Outline } from './outline.js';
import { rankOf } from './rank.js';
import type { Speech } from './text-evidence.js';

/** That there are as many headings as questions says this much for each of them. */
const AS_MANY = 0.55;
/** Fewer headings than this are as many as the questions by chance. */
const FEWEST = 4;
/** Words that speak of a question as strongly as this can be told, … */
const SPEAKING = 0.8;
/** … and a text in which fewer of its paragraphs have some is mute. */
const MUTE = 0.3;
const PARAGRAPH = 60;

/**
 * Readings of a document of which neither numbers nor words can be told, as where it is in a language that the call lacks:
 * if it has exactly as many headings of one kind, or rows of a table, as the call has questions, or main questions, or
 * questions without parts, each answers the one in its place. Worth little, so that any other sign outweighs it.
 */
export function readingsInOrder(
  readings: readonly BlockReading[],
  speeches: readonly Speech[],
  outline: Outline,
): readonly (readonly Opening[])[] {
  if (!isMute(readings, speeches)) return [];
  const sequences = sequencesOf(outline);
  return kindsOf(readings).flatMap((headings) =>
    sequences.flatMap((questions) => {
      const isMatch = questions.length >= FEWEST && headings.length === questions.length;
      return isMatch ? [headings.map((reading, at) => opening(reading, questions[at] ?? 0))] : [];
    }),
  );
}

/** Whether hardly any paragraph has words that speak of a question. */
function isMute(readings: readonly BlockReading[], speeches: readonly Speech[]): boolean {
  const paragraphs = [...readings.keys()].filter(
    (at) => weightOf(readings[at]?.text ?? '') >= PARAGRAPH,
  );
  const speaking = paragraphs.filter((at) =>
    speeches[at]?.strengths.some((strength) => strength >= SPEAKING),
  );
  return speaking.length < MUTE * paragraphs.length;
}

/** In what selections the questions of a call can be answered one by one. */
function sequencesOf({ entries, mains }: Outline): (readonly number[])[] {
  const all = entries.map(({ index }) => index);
  const leaves = all.filter((index) => entries[index]?.children.length === 0);
  const found = [all, mains, leaves];
  return found.filter(({ length }, at) => found.findIndex((one) => one.length === length) === at);
}

/** Headings with text below them, by how they look; rows of a table by the column that stands left of the answers. */
function kindsOf(readings: readonly BlockReading[]): (readonly BlockReading[])[] {
  const figures = tablesOfFigures(readings);
  const headings = readings.filter(
    (reading, at) =>
      !figures.has(reading.block.cell?.table ?? -1) &&
      heads(reading, readings.slice(at + 1, at + 3)),
  );
  const asking = headings.filter((reading) => reading.block.cell === undefined && asks(reading));
  const alike = groupedBy(
    headings.filter(({ form, block }) => form.strong || block.cell !== undefined),
    ({ block }) =>
      block.cell ? `cell ${block.cell.table} ${block.cell.column}` : `rank ${rankOf(block)}`,
  );
  const kinds = [asking, ...alike.values()];
  // The first may be the title of the text, or the head of the column: with no more than a line behind it.
  const behind = new Map(readings.map((reading, at) => [reading, readings[at + 1]?.text ?? '']));
  const isTitled = ([first]: readonly BlockReading[]): boolean =>
    first !== undefined && weightOf(behind.get(first) ?? '') < PARAGRAPH;
  return [...kinds, ...kinds.filter(isTitled).map((kind) => kind.slice(1))];
}

/** Whether a block heads what is behind it: in a row the cell left of the last, elsewhere a line above running text. */
function heads({ block, listItem }: BlockReading, [next, after]: readonly BlockReading[]): boolean {
  if (block.cell) return isBeside(block, next?.block) && !isBeside(next?.block, after?.block);
  const isAbove = next !== undefined && next.block.cell === undefined && !next.form.strong;
  return isAbove && block.kind !== 'item' && !listItem;
}

function opening(reading: BlockReading, question: number): Opening {
  const by = reading.block.cell ? 'table' : 'heading';
  const evidence: Evidence[] = [
    { by: 'order', score: AS_MANY },
    { by, score: AS_MANY },
  ];
  const questions = [question];
  const candidate = { reading, questions, parts: [], score: AS_MANY, evidence };
  return { candidate, questions };
}
