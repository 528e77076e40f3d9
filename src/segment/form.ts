import type { Block, Document } from '../model/index.js';

/** How much a block looks like a heading. */
export interface Form {
  /** Heading style, bold, or larger than the text. */
  readonly strong: boolean;
  /** Strong, or short and without a full stop, or a cell that stands left of another. */
  readonly title: boolean;
}

/** Longest text that passes for an unmarked heading; a Chinese character counts as three. */
const SHORT = 150;
const STOPPED = /[.;。；،؛!！]["”»’)]?\s*$/u;
export function formOf(block: Block, text: string): Form {
  const { style, kind } = block;
  const strong =
    kind === 'heading' ||
    style.bold === true ||
    style.headingLevel !== undefined ||
    (style.relativeSize ?? 1) > 1.08;
  const short = weightOf(text) <= SHORT && !STOPPED.test(text);
  return {
    strong,
    title: strong || short || (block.cell?.column === 0 && weightOf(text) <= 2 * SHORT),
  };
}

/** Every Chinese character is one of these; a text without any is told the faster. */
const MAYBE_HAN = /[\u2e80-\uffff]/;

/** Length of a text in Latin letters' worth. */
export function weightOf(text: string): number {
  if (!MAYBE_HAN.test(text)) return text.length;
  return text.length + 2 * (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}

/** The text of each block, parallel to `document.blocks`. */
export function blockTexts(document: Document): string[] {
  return document.blocks.map(({ start, end }) => document.text.slice(start, end));
}
