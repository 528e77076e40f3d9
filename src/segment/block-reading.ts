import type { Block, Document } from '../model/index.js';
import type { Form } from './form.js';
import { blockTexts, formOf } from './form.js';
import { contentsIn } from './contents-table.js';
import { ANNOUNCED } from './label-words.js';
import type { Label } from './label-shape.js';
import { labelInside, labelsAtStart, narrowed } from './label.js';
import { numberedTitles } from './numbered-titles.js';
import { restatementAt, titleAt } from './restatement.js';
import type { Likeness, Restatement, WordingModel } from './wording.js';

/** All that can be seen of one block without its neighbours. */
export interface BlockReading {
  readonly index: number;
  readonly block: Block;
  readonly text: string;
  readonly form: Form;
  /** Each way in which its first label can be read. */
  readonly labels: readonly Label[];
  /** Whether it is announced by a colon above it, or ends with a semicolon, as members of a list do. */
  readonly listItem: boolean;
  /** Whether the number that it begins with counts the paragraphs of the text. */
  readonly counted: boolean;
  /** Whether it heads what is below it: by its form, or as one of several short lines numbered in a row. */
  readonly heads: boolean;
  /** Offset in `text` from which the wording was compared: behind the label. */
  readonly from: number;
  /** Offsets are relative to `from`. */
  readonly restated: Restatement;
  /** Likeness of all of it, for a heading or a cell that may restate several questions. */
  readonly whole?: readonly Likeness[];
}

/** Longest heading in which a label is looked for behind the start. */
const LONGEST_HEADING = 240;

/** What may begin with a number that the call does not have. */
const NUMBERED =
  /^[^\p{L}\p{N}]*(?:\p{N}|[ivx]{1,5}[.)\s]|[一二三四五六七八九十]|\p{Script=Arabic})/iu;

/** The same blocks read against another numbering; where no number can stand, they are read already. */
export function renumbered(
  readings: readonly BlockReading[],
  document: Document,
  model: WordingModel,
): BlockReading[] {
  return readings.map((reading) => {
    const { index, text, labels } = reading;
    if (labels.length === 0 && !NUMBERED.test(text)) return reading;
    const asked = askedBeside(document, index, text, model);
    const again = readBlock(reading, model);
    return asked ? { ...again, restated: asked } : again;
  });
}

/** The blocks that can open an answer; running headers, notes and tables of contents cannot. */
export function readBlocks(document: Document, model: WordingModel): BlockReading[] {
  const texts = blockTexts(document);
  const contents = contentsIn(document.blocks, texts);
  const isCounted = countedTo(document) > model.outline.mains.length;
  const readings = document.blocks.flatMap((block, index): BlockReading[] => {
    const text = texts[index] ?? '';
    if (block.kind === 'furniture' || block.kind === 'note' || contents.has(index)) return [];
    const asked = askedBeside(document, index, text, model);
    const above = document.blocks[index - 1]?.kind === 'furniture' ? index - 2 : index - 1;
    const { paragraph } = block.place;
    const counted = isCounted && paragraph !== undefined && text.startsWith(paragraph);
    const listItem = isListItem(texts[above] ?? '', text);
    const reading = readBlock({ block, index, text, listItem, counted, heads: false }, model);
    return [asked ? { ...reading, restated: asked } : reading];
  });
  const numbered = numberedTitles(readings);
  return readings.map((reading) => ({
    ...reading,
    heads: reading.form.strong || numbered.has(reading.index),
  }));
}

/** How far the paragraphs of a text are counted; as many as there are questions may as well be their answers. */
function countedTo({ blocks }: Document): number {
  return blocks.reduce((most, { place }) => {
    const number = Number.parseInt(place.paragraph ?? '', 10);
    return number > most ? number : most;
  }, 0);
}

/** Behind a label at the very start; the wording around one further in is compared whole. */
function labelled([first]: readonly Label[]): number {
  return first?.start === 0 ? first.end : 0;
}

/** A cell that holds nothing but a number is worded by the cell beside it. */
function askedBeside(
  document: Document,
  index: number,
  text: string,
  model: WordingModel,
): Restatement | undefined {
  const beside = document.blocks[index + 1];
  if (!isBeside(document.blocks[index], beside)) return undefined;
  const [label] = labelsAtStart(text, model.outline, { bare: true, title: true });
  if (!label || label.end < text.length) return undefined;
  const likes = titleAt(model, document.text.slice(beside?.start, beside?.end)).likes;
  return { end: 0, likes };
}

/** Whether a cell is the next of the same row. */
export function isBeside(cell: Block | undefined, next: Block | undefined): boolean {
  return (
    cell?.cell !== undefined &&
    next?.cell?.table === cell.cell.table &&
    next.cell.row === cell.cell.row &&
    next.cell.column > cell.cell.column
  );
}

/** Only a first member stands right under the colon; the others are told by their own endings. */
function isListItem(above: string, text: string): boolean {
  return /[;；؛]\s*$/u.test(text) || /[;；؛]\s*$/u.test(above) || /[:：]\s*$/u.test(above);
}

type Unread = Pick<BlockReading, 'block' | 'index' | 'text' | 'listItem' | 'counted' | 'heads'>;

function readBlock(unread: Unread, model: WordingModel): BlockReading {
  const { block, index, text, listItem, counted, heads } = unread;
  const form = formOf(block, text);
  const labels = labelsOf(unread, form, model);
  const from = labels.length > 0 ? labelled(labels) : (ANNOUNCED.exec(text)?.[0].length ?? 0);
  const rest = text.slice(from);
  const restated = form.strong ? titleAt(model, rest) : restatementAt(model, rest);
  const several = form.strong || block.cell !== undefined;
  return {
    index,
    block,
    text,
    form,
    labels,
    listItem,
    counted,
    heads,
    from,
    restated,
    ...(several && { whole: titleAt(model, rest).likes }),
  };
}

function labelsOf({ block, text, counted }: Unread, form: Form, model: WordingModel): Label[] {
  const { outline } = model;
  const found = labelsAtStart(text, outline, {
    bare: form.strong || block.cell !== undefined,
    title: form.title,
  });
  const start = form.title ? found.map((label) => narrowed(label, text, outline)) : found;
  if (start.some(({ word }) => word)) return start;
  const mayName = form.strong || (form.title && /[(（[［]/u.test(text));
  const inside =
    mayName && text.length <= LONGEST_HEADING ? labelInside(text, model.outline) : undefined;
  if (inside) return [inside];
  // A number that the text gives to each of its paragraphs is no question's.
  return counted ? [] : start;
}
